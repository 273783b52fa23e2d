package warrant.diagram;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;

import warrant.diagram.fonts.Face;

/** Writes a scene as a PDF of one page that is as large as the map, fonts embedded, text selectable, boxes linked. */
public final class PdfWriter {
	/** Points for a pixel: CSS says 96 pixels an inch, PDF 72 points. */
	private static final double POINTS = 0.75;
	/** Readers need not show pages larger than this (ISO 32000-1, annex C). */
	private static final double LARGEST = 14400;

	private final Palette palette;
	private final Function<String, Optional<String>> link;

	/** @param link the address a box leads to, by node id; empty: none */
	public PdfWriter(Palette palette, Function<String, Optional<String>> link) {
		this.palette = palette;
		this.link = link;
	}

	/** Does not close {@code out}. */
	public void write(Scene scene, OutputStream out) throws IOException {
		Rect b = scene.bounds();
		double scale = Math.min(POINTS, LARGEST / Math.max(b.width(), b.height()));
		try (PDDocument document = new PDDocument()) {
			describe(scene, document);
			PDPage page = new PDPage(new PDRectangle((float) (b.width() * scale), (float) (b.height() * scale)));
			document.addPage(page);
			Map<Face, PDType0Font> fonts = fonts(document);
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				content.transform(new Matrix((float) scale, 0, 0, (float) -scale, (float) (-b.x() * scale), (float) (b.bottom() * scale)));
				new ScenePainter(palette).paint(scene, new PdfCanvas(content, fonts));
			}
			for (Box box : scene.boxes()) {
				link(box, page, r -> new PDRectangle((float) ((r.x() - b.x()) * scale), (float) ((b.bottom() - r.bottom()) * scale),
					(float) (r.width() * scale), (float) (r.height() * scale)));
			}
			document.save(out);
		}
	}

	private static void describe(Scene scene, PDDocument document) {
		document.setDocumentId(0L);
		document.getDocumentInformation().setTitle(CleanText.line(scene.title()));
		document.getDocumentInformation().setSubject(scene.description());
		document.getDocumentInformation().setCreator("Warrant");
		document.getDocumentCatalog().setLanguage("en");
		PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
		preferences.setDisplayDocTitle(true);
		document.getDocumentCatalog().setViewerPreferences(preferences);
	}

	private static Map<Face, PDType0Font> fonts(PDDocument document) throws IOException {
		Map<Face, PDType0Font> fonts = new EnumMap<>(Face.class);
		for (Face face : new Face[] { Face.SANS, Face.SANS_BOLD }) {
			try (InputStream in = face.open()) {
				fonts.put(face, PDType0Font.load(document, in, true));
			}
		}
		return fonts;
	}

	private void link(Box box, PDPage page, Function<Rect, PDRectangle> onPage) throws IOException {
		Optional<String> address = link.apply(box.id()).flatMap(SafeLink::of);
		if (address.isEmpty()) {
			return;
		}
		PDActionURI action = new PDActionURI();
		action.setURI(address.get());
		PDBorderStyleDictionary border = new PDBorderStyleDictionary();
		border.setWidth(0);
		PDAnnotationLink annotation = new PDAnnotationLink();
		annotation.setAction(action);
		annotation.setBorderStyle(border);
		annotation.setRectangle(onPage.apply(box.bounds()));
		annotation.setContents(box.text());
		page.getAnnotations().add(annotation);
	}
}
