package warrant.text;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Writes PDFs line by line, as a typesetter does. */
final class PdfFiles implements AutoCloseable {

	private static final PDFont PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
	private static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);
	final PDDocument pdf = new PDDocument();
	private PDPageContentStream content;

	PdfFiles page() throws IOException {
		if (content != null)
			content.close();
		PDPage page = new PDPage(PDRectangle.A4);
		pdf.addPage(page);
		content = new PDPageContentStream(pdf, page);
		return this;
	}

	/** Lines from {@code y} (points from the top) downwards, 12 points apart, in 10 points Times. */
	PdfFiles column(float x, float y, String... lines) throws IOException {
		for (int i = 0; i < lines.length; i++)
			line(x, y + 12 * i, 10, lines[i]);
		return this;
	}

	PdfFiles line(float x, float y, float size, String text) throws IOException {
		return show(x, y, PLAIN, size, text);
	}

	PdfFiles bold(float x, float y, float size, String text) throws IOException {
		return show(x, y, BOLD, size, text);
	}

	private PdfFiles show(float x, float y, PDFont font, float size, String text) throws IOException {
		if (text.isEmpty())
			return this;
		content.beginText();
		content.setFont(font, size);
		content.newLineAtOffset(x, PDRectangle.A4.getHeight() - y);
		content.showText(text);
		content.endText();
		return this;
	}

	Path save(Path file) throws IOException {
		content.close();
		pdf.save(file.toFile());
		return file;
	}

	@Override
	public void close() throws IOException {
		pdf.close();
	}
}
