package warrant.text.pdf;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import warrant.text.internal.Source;

/** PDFBox's text stripper up to the glyphs (it leaves out doubled ones and puts accents on their letters); the layout is ours. For one use. */
final class PageGlyphs extends PDFTextStripper {

	/** Thrown when the text grows over {@link Source#MOST_CHARS}. */
	static final class TooLongException extends IOException {
		private static final long serialVersionUID = 1L;
	}

	private final List<Page> pages = new ArrayList<>();
	private int chars;

	PageGlyphs() {
		setShouldSeparateByBeads(false);
		setSuppressDuplicateOverlappingText(true);
	}

	List<Page> pages(PDDocument pdf) throws IOException {
		writeText(pdf, Writer.nullWriter());
		return pages;
	}

	@Override
	protected void processTextPosition(TextPosition text) {
		chars += text.getUnicode() == null ? 0 : text.getUnicode().length();
		if (chars <= Source.MOST_CHARS)
			super.processTextPosition(text);
	}

	@Override
	protected void writePage() throws IOException {
		if (chars > Source.MOST_CHARS)
			throw new TooLongException();
		List<Glyph> glyphs = new ArrayList<>();
		getCharactersByArticle().forEach(article -> article.forEach(position -> add(position, glyphs)));
		float height = getCurrentPage().getCropBox().getHeight();
		float width = getCurrentPage().getCropBox().getWidth();
		pages.add(new Page(getCurrentPageNo(), height, PageLayout.columns(glyphs, width)));
	}

	private static void add(TextPosition position, List<Glyph> glyphs) {
		String text = position.getUnicode();
		// upright text only: text along the margin is never part of an article
		if (text == null || text.isEmpty() || Math.abs(position.getDir()) > 1)
			return;
		glyphs.add(new Glyph(ligatures(text), position.getXDirAdj(), position.getYDirAdj(), position.getWidthDirAdj(), Math.max(1, position.getFontSizeInPt()),
				position.getWidthOfSpace(), isBold(position.getFont())));
	}

	private static String ligatures(String text) {
		char c = text.charAt(0);
		return c >= '\ufb00' && c <= '\ufb06' ? Normalizer.normalize(text, Normalizer.Form.NFKC) : c == '\u00a0' || c == '\t' ? " " : text;
	}

	private static boolean isBold(PDFont font) {
		PDFontDescriptor descriptor = font.getFontDescriptor();
		String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
		return name.contains("bold") || name.contains("black") || name.contains("heavy") || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 700);
	}
}
