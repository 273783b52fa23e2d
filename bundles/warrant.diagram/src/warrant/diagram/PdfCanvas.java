package warrant.diagram;

import java.awt.Color;
import java.io.IOException;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

import warrant.diagram.fonts.Face;
import warrant.diagram.fonts.Glyphs;

/** Paints marks into a PDF content stream whose y runs downwards, as the scene's does. */
final class PdfCanvas implements ScenePainter.Canvas {
	private static final int BUTT = 0;
	private static final int ROUND = 1;

	private final PDPageContentStream content;
	private final Map<Face, PDType0Font> fonts;

	PdfCanvas(PDPageContentStream content, Map<Face, PDType0Font> fonts) {
		this.content = content;
		this.fonts = fonts;
	}

	@Override
	public void paint(Mark mark, Palette palette) throws IOException {
		switch (mark) {
			case Mark.Figure figure -> figure(figure, palette);
			case Mark.Text text -> text(text, palette);
		}
	}

	private void figure(Mark.Figure figure, Palette palette) throws IOException {
		if (figure.fill().isPresent()) {
			content.setNonStrokingColor(color(figure.fill().get(), palette));
			trace(figure.path());
			content.fill();
		}
		if (figure.stroke().isPresent()) {
			Stroke stroke = figure.stroke().get();
			content.setStrokingColor(color(stroke.paint(), palette));
			content.setLineWidth((float) stroke.width());
			content.setLineCapStyle(stroke.round() ? ROUND : BUTT);
			content.setLineDashPattern(dashes(stroke), 0);
			trace(figure.path());
			content.stroke();
		}
	}

	private static float[] dashes(Stroke stroke) {
		float[] dashes = new float[stroke.dashes().size()];
		for (int i = 0; i < dashes.length; i++) {
			dashes[i] = stroke.dashes().get(i).floatValue();
		}
		return dashes;
	}

	private void trace(Path path) throws IOException {
		for (Segment s : path.segments()) {
			float x = (float) s.to().x();
			float y = (float) s.to().y();
			switch (s) {
				case Segment.Move m -> content.moveTo(x, y);
				case Segment.Line l -> content.lineTo(x, y);
				case Segment.Curve c -> content.curveTo((float) c.control1().x(), (float) c.control1().y(), (float) c.control2().x(), (float) c.control2().y(), x, y);
				case Segment.Close c -> content.closePath();
			}
		}
	}

	private void text(Mark.Text text, Palette palette) throws IOException {
		content.beginText();
		content.setNonStrokingColor(color(text.paint(), palette));
		content.setFont(fonts.get(text.face()), (float) text.size());
		content.setTextMatrix(new Matrix(1, 0, 0, -1, (float) text.at().x(), (float) text.at().y()));
		content.showText(Glyphs.of(text.face()).drawable(text.text()));
		content.endText();
	}

	private static Color color(Paint paint, Palette palette) {
		return new Color(palette.colour(paint).rgb());
	}
}
