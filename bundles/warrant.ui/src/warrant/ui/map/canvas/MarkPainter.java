package warrant.ui.map.canvas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.widgets.Display;

import warrant.diagram.Box;
import warrant.diagram.Colour;
import warrant.diagram.Edge;
import warrant.diagram.Mark;
import warrant.diagram.Paint;
import warrant.diagram.Palette;
import warrant.diagram.Point;
import warrant.diagram.Rect;
import warrant.diagram.Segment;
import warrant.diagram.Stroke;
import warrant.diagram.Tone;
import warrant.ui.look.Look;

/** Paints the marks of a scene with SWT, the same that SVG, PNG and PDF are made of; leaves out what would be too small to be seen. */
final class MarkPainter {

	/** Smaller letters than this many pixels are not painted. */
	private static final double SMALLEST_TEXT = 3.5;
	/** Below this scale a box is a plain rectangle and a line is straight. */
	private static final double COARSE = 0.16;
	private static final double DOTS = 24;

	private final Display display;
	private final Fonts fonts;
	private final Palette full;
	private final Palette faded;
	private final Map<Integer, Color> colours = new HashMap<>();

	MarkPainter(Display display, Fonts fonts, Palette palette) {
		this.display = display;
		this.fonts = fonts;
		this.full = palette;
		this.faded = full.faded();
	}

	private Color colour(Paint paint, boolean fade) {
		return colours.computeIfAbsent((fade ? faded : full).colour(paint).rgb(), rgb -> Look.of(Colour.of(rgb)));
	}

	/** Ground with a grid of dots, then everything in painting order. @param view which part of the map, in the GC's own pixels */
	void paint(GC gc, Viewport view, int width, int height, List<Element> elements) {
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
		gc.setBackground(colour(Tone.GROUND, false));
		gc.fillRectangle(0, 0, width, height);
		dots(gc, view, width, height);
		for (Element element : elements)
			if (view.scale() < COARSE)
				coarse(gc, view, element);
			else
				marks(gc, view, element);
	}

	private void dots(GC gc, Viewport view, int width, int height) {
		if (view.scale() < 0.6)
			return;
		double step = DOTS * view.scale();
		gc.setBackground(colour(Tone.RULE, false));
		for (double x = Math.ceil(view.x() / step) * step; x < view.x() + width; x += step)
			for (double y = Math.ceil(view.y() / step) * step; y < view.y() + height; y += step)
				gc.fillRectangle((int) Math.round(x) - view.x(), (int) Math.round(y) - view.y(), 1, 1);
	}

	private void coarse(GC gc, Viewport view, Element element) {
		if (element.of() instanceof Box box) {
			Rect r = box.bounds();
			int left = view.screenX(r.x());
			int top = view.screenY(r.y());
			int w = Math.max(2, view.screenX(r.right()) - left);
			int h = Math.max(2, view.screenY(r.bottom()) - top);
			gc.setBackground(colour(Tone.PANEL, false));
			gc.fillRectangle(left, top, w, h);
			gc.setBackground(colour(box.kind().tone(), element.faded()));
			gc.fillRectangle(left, top, Math.max(1, w / 8), h);
			gc.setForeground(colour(box.kind().tone(), element.faded()));
			gc.setLineAttributes(new LineAttributes(1));
			gc.drawRectangle(left, top, w - 1, h - 1);
		} else if (element.of() instanceof Edge edge) {
			gc.setForeground(colour(edge.kind().tone(), element.faded()));
			gc.setLineAttributes(new LineAttributes(1));
			edge.paths().forEach(path -> gc.drawLine(view.screenX(path.start().x()), view.screenY(path.start().y()), view.screenX(path.end().x()),
					view.screenY(path.end().y())));
		} else
			marks(gc, view, element);
	}

	private void marks(GC gc, Viewport view, Element element) {
		for (Mark mark : element.marks())
			switch (mark) {
				case Mark.Figure figure -> figure(gc, view, figure, element.faded());
				case Mark.Text text -> text(gc, view, text, element.faded());
			}
	}

	private void text(GC gc, Viewport view, Mark.Text text, boolean fade) {
		double size = text.size() * view.scale();
		if (size < SMALLEST_TEXT)
			return;
		gc.setFont(fonts.font(text.face(), size));
		gc.setForeground(colour(text.paint(), fade));
		int ascent = gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading();
		gc.drawString(text.text(), view.screenX(text.at().x()), view.screenY(text.at().y()) - ascent, true);
	}

	private void figure(GC gc, Viewport view, Mark.Figure figure, boolean fade) {
		Path path = path(view, figure.path());
		try {
			if (figure.fill().isPresent()) {
				gc.setBackground(colour(figure.fill().get(), fade));
				gc.fillPath(path);
			}
			if (figure.stroke().isPresent()) {
				Stroke stroke = figure.stroke().get();
				gc.setForeground(colour(stroke.paint(), fade));
				gc.setLineAttributes(attributes(stroke, view.scale()));
				gc.drawPath(path);
			}
		} finally {
			path.dispose();
		}
	}

	static LineAttributes attributes(Stroke stroke, double scale) {
		float width = (float) Math.max(0.5, stroke.width() * scale);
		int cap = stroke.round() ? SWT.CAP_ROUND : SWT.CAP_FLAT;
		if (stroke.dashes().isEmpty())
			return new LineAttributes(width, cap, SWT.JOIN_ROUND);
		float[] dashes = new float[stroke.dashes().size()];
		for (int i = 0; i < dashes.length; i++)
			dashes[i] = (float) (stroke.dashes().get(i) * scale);
		return new LineAttributes(width, cap, SWT.JOIN_ROUND, SWT.LINE_CUSTOM, dashes, 0, 10);
	}

	/** In the window's pixels; the caller disposes it. */
	Path path(Viewport view, warrant.diagram.Path from) {
		Path path = new Path(display);
		for (Segment segment : from.segments())
			switch (segment) {
				case Segment.Move move -> path.moveTo(x(view, move.to()), y(view, move.to()));
				case Segment.Line line -> path.lineTo(x(view, line.to()), y(view, line.to()));
				case Segment.Curve curve -> path.cubicTo(x(view, curve.control1()), y(view, curve.control1()), x(view, curve.control2()),
						y(view, curve.control2()), x(view, curve.to()), y(view, curve.to()));
				case Segment.Close close -> path.close();
			}
		return path;
	}

	private static float x(Viewport view, Point p) {
		return (float) (p.x() * view.scale() - view.x());
	}

	private static float y(Viewport view, Point p) {
		return (float) (p.y() * view.scale() - view.y());
	}
}
