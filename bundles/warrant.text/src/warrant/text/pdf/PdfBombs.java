package warrant.text.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.zip.InflaterInputStream;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

import warrant.text.UnreadableDocumentException;
import warrant.text.internal.Source;

/** Inflates the content of each page into nothing first: PDFBox would hold it in memory whole, and a small stream can expand a thousandfold. */
final class PdfBombs {

	private static final long MOST_PER_STREAM = 64L << 20;

	private PdfBombs() {
	}

	static void check(PDDocument pdf, Source source) throws UnreadableDocumentException {
		byte[] buffer = new byte[1 << 16];
		for (PDPage page : pdf.getPages()) {
			for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext();) {
				PDStream stream = streams.next();
				if (stream.getFilters().equals(List.of(COSName.FLATE_DECODE)) && expandsTooFar(stream, buffer))
					throw source.unreadable("expands to far more than a document holds; take it out, or print it into a new PDF.");
			}
		}
	}

	private static boolean expandsTooFar(PDStream stream, byte[] buffer) {
		long expanded = 0;
		try (InputStream in = new InflaterInputStream(stream.getCOSObject().createRawInputStream())) {
			for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
				expanded += n;
				if (expanded > MOST_PER_STREAM)
					return true;
			}
		} catch (IOException damaged) {
			return false; // PDFBox mends damaged streams up to the damage, which is as far as we counted
		}
		return false;
	}
}
