package warrant.diagram;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;

import warrant.diagram.fonts.Outlines;

/**
 * Paints marks with Java2D. Letters are filled outlines of the shipped fonts: {@code java.awt.Font} would want a font
 * configuration of the system even for a font file of our own.
 */
final class Java2dCanvas implements ScenePainter.Canvas {
	private final Graphics2D g;

	Java2dCanvas(Graphics2D g) {
		this.g = g;
	}

	@Override
	public void paint(Mark mark, Palette palette) {
		switch (mark) {
			case Mark.Figure figure -> figure(figure, palette);
			case Mark.Text text -> {
				g.setColor(color(text.paint(), palette));
				g.fill(Outlines.of(text.face()).text(text.text(), text.size(), text.at().x(), text.at().y()));
			}
		}
	}

	private void figure(Mark.Figure figure, Palette palette) {
		Shape shape = shape(figure.path());
		figure.fill().ifPresent(paint -> {
			g.setColor(color(paint, palette));
			g.fill(shape);
		});
		figure.stroke().ifPresent(stroke -> {
			g.setColor(color(stroke.paint(), palette));
			g.setStroke(basic(stroke));
			g.draw(shape);
		});
	}

	private static Color color(Paint paint, Palette palette) {
		return new Color(palette.colour(paint).rgb());
	}

	private static BasicStroke basic(Stroke stroke) {
		int cap = stroke.round() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
		if (stroke.dashes().isEmpty()) {
			return new BasicStroke((float) stroke.width(), cap, BasicStroke.JOIN_ROUND);
		}
		float[] dashes = new float[stroke.dashes().size()];
		for (int i = 0; i < dashes.length; i++) {
			dashes[i] = stroke.dashes().get(i).floatValue();
		}
		return new BasicStroke((float) stroke.width(), cap, BasicStroke.JOIN_ROUND, 10, dashes, 0);
	}

	private static Shape shape(Path path) {
		Path2D shape = new Path2D.Double();
		for (Segment s : path.segments()) {
			switch (s) {
				case Segment.Move m -> shape.moveTo(m.to().x(), m.to().y());
				case Segment.Line l -> shape.lineTo(l.to().x(), l.to().y());
				case Segment.Curve c -> shape.curveTo(c.control1().x(), c.control1().y(), c.control2().x(), c.control2().y(), c.to().x(), c.to().y());
				case Segment.Close c -> shape.closePath();
			}
		}
		return shape;
	}
}
