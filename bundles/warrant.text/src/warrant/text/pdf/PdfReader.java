package warrant.text.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import warrant.text.Metadata;
import warrant.text.UnreadableDocumentException;
import warrant.text.blocks.Piece;
import warrant.text.internal.BlockText;
import warrant.text.internal.Draft;
import warrant.text.internal.FormatReader;
import warrant.text.internal.Source;

/** PDF by where its glyphs stand and how large they are. */
public final class PdfReader implements FormatReader {

	private static final int TAIL = 4096;
	private static final long MOST_MEMORY = 64L << 20;
	private static final long MOST_SCRATCH = 1L << 30;

	@Override
	public Draft read(Source source) throws IOException {
		if (!source.startsWith("%PDF-"))
			throw source.unreadable("is not a PDF, whatever its extension says; give it the extension of its real format.");
		if (!isComplete(source.bytes()))
			throw source.unreadable("is cut off: the end of the PDF is missing; get it again from its source.");
		try (PDDocument pdf = Loader.loadPDF(source.bytes(), "", null, null, MemoryUsageSetting.setupMixed(MOST_MEMORY, MOST_SCRATCH).streamCache)) {
			PdfBombs.check(pdf, source);
			List<Page> pages = new PageGlyphs().pages(pdf);
			List<Piece> pieces = new PdfParagraphs(RunningHeads.without(pages)).pieces();
			if (pieces.isEmpty())
				throw source.unreadable("holds pictures of pages but no text; run text recognition (OCR) over it first.");
			return BlockText.draft(pieces, metadata(pdf), pdf.getDocumentCatalog().getLanguage() == null ? "" : pdf.getDocumentCatalog().getLanguage());
		} catch (InvalidPasswordException locked) {
			throw source.unreadable("is locked with a password; save it again without one.", locked);
		} catch (PageGlyphs.TooLongException tooLong) {
			throw source.tooLong();
		} catch (UnreadableDocumentException known) {
			throw known;
		} catch (IOException | RuntimeException damaged) {
			throw source.unreadable("can't be read, the PDF is damaged; get it again, or print it into a new PDF.", damaged);
		}
	}

	/** PDFBox mends a file that was cut off and silently gives the first pages; half a document is worse than none. */
	private static boolean isComplete(byte[] bytes) {
		int from = Math.max(0, bytes.length - TAIL);
		return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1).contains("%%EOF");
	}

	private static Metadata metadata(PDDocument pdf) {
		PDDocumentInformation about = pdf.getDocumentInformation();
		Map<String, String> values = new HashMap<>();
		String title = about.getTitle();
		if (title != null && !title.matches("(?i)microsoft word.*|untitled.*|.*\\.(?:docx?|indd|pdf|qxd|odt|tex)|\\W*"))
			values.put(Metadata.TITLE, title);
		values.put(Metadata.AUTHOR, about.getAuthor());
		Calendar created = about.getCreationDate();
		if (created != null)
			values.put(Metadata.DATE, created.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString());
		values.put("keywords", about.getKeywords());
		return new Metadata(values);
	}
}
