package warrant.ui.map.canvas;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;

import warrant.diagram.Box;
import warrant.diagram.BoxKind;
import warrant.diagram.Rect;
import warrant.diagram.Scene;
import warrant.diagram.Tone;
import warrant.ui.look.Look;

/** The whole map, small, in a corner of its window, with what is seen of it marked; a click or drag there goes there. */
public final class Overview {

	private static final int WIDTH = 190;
	private static final int HEIGHT = 130;
	private static final int MARGIN = 12;
	/** So many boxes take a while even when they are small: while the map changes, the overview follows from time to time. */
	private static final int MANY = 1000;
	private static final int MILLIS_BETWEEN_LOOKS = 400;

	private final MapCanvas map;
	private final Canvas small;
	private Scene painted;
	private Image image;
	private boolean wanted = true;
	private boolean waiting;

	public Overview(MapCanvas map) {
		this.map = map;
		this.small = new Canvas(map.control(), SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.NO_FOCUS);
		small.setSize(WIDTH, HEIGHT);
		small.addListener(SWT.Paint, event -> paint(event.gc));
		small.addListener(SWT.MouseDown, this::go);
		small.addListener(SWT.MouseMove, event -> {
			if ((event.stateMask & SWT.BUTTON1) != 0)
				go(event);
		});
		small.addListener(SWT.Dispose, event -> forget());
		map.onViewport(this::follow);
		follow();
	}

	public void show(boolean shown) {
		wanted = shown;
		follow();
	}

	public boolean isWanted() {
		return wanted;
	}

	/** Shown only where the map is larger than its window. */
	private void follow() {
		if (small.isDisposed())
			return;
		Point size = map.control().getSize();
		Rect all = map.scene().bounds();
		Rect shown = map.shown();
		boolean more = all.x() < shown.x() - 40 || all.y() < shown.y() - 40 || all.right() > shown.right() + 40 || all.bottom() > shown.bottom() + 40;
		small.setVisible(wanted && more && size.x > 3 * WIDTH && size.y > 2 * HEIGHT);
		small.setLocation(size.x - WIDTH - MARGIN, size.y - HEIGHT - MARGIN);
		small.redraw();
	}

	private Viewport view() {
		Rect all = map.scene().bounds();
		double scale = Math.min((WIDTH - 12) / all.width(), (HEIGHT - 12) / all.height());
		return new Viewport(0, 0, Math.min(0.4, scale)).centredOn(new warrant.diagram.Point(all.centreX(), all.centreY()), WIDTH, HEIGHT);
	}

	private void go(Event event) {
		Point size = map.control().getSize();
		map.moveTo(map.viewport().centredOn(view().toMap(event.x, event.y), size.x, size.y));
	}

	private void paint(GC gc) {
		if (image == null || painted != map.scene() && map.scene().boxes().size() < MANY)
			redraw();
		else if (painted != map.scene())
			redrawSoon();
		gc.drawImage(image, 0, 0);
		Viewport view = view();
		Rect shown = map.shown();
		int x = Math.max(1, view.screenX(shown.x()));
		int y = Math.max(1, view.screenY(shown.y()));
		gc.setForeground(Look.accent());
		gc.setLineWidth(2);
		gc.drawRectangle(x, y, Math.min(WIDTH - 2, view.screenX(shown.right())) - x, Math.min(HEIGHT - 2, view.screenY(shown.bottom())) - y);
	}

	private void redrawSoon() {
		if (waiting)
			return;
		waiting = true;
		small.getDisplay().timerExec(MILLIS_BETWEEN_LOOKS, () -> {
			waiting = false;
			if (!small.isDisposed()) {
				redraw();
				small.redraw();
			}
		});
	}

	private void redraw() {
		forget();
		painted = map.scene();
		image = new Image(small.getDisplay(), (ImageGcDrawer) this::draw, WIDTH, HEIGHT);
	}

	private void draw(GC gc, int width, int height) {
		gc.setBackground(Look.colour(Tone.PANEL));
		gc.fillRectangle(0, 0, width, height);
		boxes(gc, view(), painted.boxes());
		gc.setForeground(Look.colour(Tone.RULE));
		gc.drawRectangle(0, 0, width - 1, height - 1);
	}

	private static void boxes(GC gc, Viewport view, List<Box> boxes) {
		Map<BoxKind, Color> colours = new EnumMap<>(BoxKind.class);
		for (Box box : boxes) {
			gc.setAlpha(box.faded() ? 110 : 255);
			gc.setBackground(colours.computeIfAbsent(box.kind(), kind -> Look.colour(kind.tone())));
			int x = view.screenX(box.bounds().x());
			int y = view.screenY(box.bounds().y());
			gc.fillRectangle(x, y, Math.max(1, view.screenX(box.bounds().right()) - x), Math.max(1, view.screenY(box.bounds().bottom()) - y));
		}
		gc.setAlpha(255);
	}

	private void forget() {
		if (image != null)
			image.dispose();
		image = null;
	}
}
