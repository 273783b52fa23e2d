package warrant.text.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

import warrant.text.Metadata;
import warrant.text.UnreadableDocumentException;
import warrant.text.blocks.DateLines;
import warrant.text.blocks.Piece;
import warrant.text.internal.BlockText;
import warrant.text.internal.Draft;
import warrant.text.internal.FormatReader;
import warrant.text.internal.Source;

/**
 * DOCX, ODT, RTF and EPUB through one Tika parser each, made by hand: services are not found across OSGi bundles, and no parser is tried that
 * was not asked for. Tika's XML readers resolve no external entities; pictures and attachments are not looked into.
 */
public final class OfficeReader implements FormatReader {

	private static final EmbeddedDocumentExtractor NOTHING_EMBEDDED = new EmbeddedDocumentExtractor() {
		@Override
		public boolean shouldParseEmbedded(org.apache.tika.metadata.Metadata metadata) {
			return false;
		}

		@Override
		public void parseEmbedded(InputStream in, ContentHandler handler, org.apache.tika.metadata.Metadata metadata, boolean html) {
			// never called, see above
		}
	};

	private final boolean zipped;
	private final Supplier<Parser> parser;

	/**
	 * @param zipped whether files of the format are zip archives
	 * @param parser makes the format's parser; called for each file, since some of Tika's keep state
	 */
	public OfficeReader(boolean zipped, Supplier<Parser> parser) {
		this.zipped = zipped;
		this.parser = parser;
	}

	@Override
	public Draft read(Source source) throws IOException {
		if (zipped)
			ZipGuard.check(source);
		else if (!source.startsWith("{\\rtf"))
			throw source.unreadable("is not RTF, whatever its extension says; give it the extension of its real format.");
		OfficePieces pieces = new OfficePieces();
		org.apache.tika.metadata.Metadata about = new org.apache.tika.metadata.Metadata();
		parse(source, pieces, about);
		List<Piece> found = pieces.found();
		if (found.isEmpty())
			throw source.unreadable("holds no text; check that it opens in an office program, and save it again.");
		return BlockText.draft(found, metadata(about), about.get(TikaCoreProperties.LANGUAGE) == null ? "" : about.get(TikaCoreProperties.LANGUAGE));
	}

	private void parse(Source source, OfficePieces pieces, org.apache.tika.metadata.Metadata about) throws IOException {
		ParseContext context = new ParseContext();
		context.set(EmbeddedDocumentExtractor.class, NOTHING_EMBEDDED);
		try (TikaInputStream in = TikaInputStream.get(source.file())) {
			parser.get().parse(in, pieces, about, context);
		} catch (EncryptedDocumentException locked) {
			throw source.unreadable("is locked with a password; save it again without one.", locked);
		} catch (OfficePieces.TooLongException tooLong) {
			throw source.tooLong();
		} catch (TikaException | SAXException | RuntimeException damaged) {
			throw source.unreadable("can't be read, it seems damaged or cut off; open it in an office program and save it again.", damaged);
		} catch (UnreadableDocumentException known) {
			throw known;
		} catch (IOException damaged) {
			throw source.unreadable("can't be read, it seems damaged or cut off; open it in an office program and save it again.", damaged);
		}
	}

	private static Metadata metadata(org.apache.tika.metadata.Metadata about) {
		Map<String, String> values = new HashMap<>();
		values.put(Metadata.TITLE, about.get(TikaCoreProperties.TITLE));
		String[] authors = about.getValues(TikaCoreProperties.CREATOR);
		values.put(Metadata.AUTHOR, String.join(", ", authors));
		values.put(Metadata.OUTLET, about.get(TikaCoreProperties.PUBLISHER));
		String date = about.get(TikaCoreProperties.CREATED);
		values.put(Metadata.DATE, date == null ? null : DateLines.iso(date).orElse(null));
		values.put("keywords", about.get(TikaCoreProperties.SUBJECT));
		return new Metadata(values);
	}
}
