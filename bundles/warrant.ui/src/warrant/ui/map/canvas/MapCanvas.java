package warrant.ui.map.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import warrant.diagram.Palette;
import warrant.diagram.Paths;
import warrant.diagram.Rect;
import warrant.diagram.Scene;
import warrant.diagram.fonts.Face;
import warrant.ui.look.Look;

/** A window onto a scene: pans, zooms, paints what is in view, and marks what is selected. */
public final class MapCanvas {

	/** Milliseconds between two slices of painting ahead, and how long one lasts: as many squares as a hand can pan into view, in less than a frame. */
	private static final int AHEAD_EVERY = 8;
	private static final long AHEAD_NANOS = 4_000_000;

	private static final double FOCUS_GAP = 4;
	private static final double MOST_PIXELS = 30e6;

	private final Canvas canvas;
	private final Fonts fonts;
	private final Tiles tiles;
	private final List<BiConsumer<GC, MapCanvas>> overlays = new ArrayList<>();
	private final List<Runnable> viewportListeners = new ArrayList<>();
	private Palette palette;
	private MarkPainter painter;
	private Scene scene = new Scene("", "", new Rect(0, 0, 1, 1), List.of(), List.of(), List.of(), List.of(), 0);
	private final SceneIndex index = new SceneIndex(scene);
	private Viewport viewport = new Viewport(0, 0, 1);
	private Set<String> selected = Set.of();
	private boolean aheadWaiting;
	/** What was made to fit the window, and how it is shown as long as nobody has moved since. */
	private Rect fitted;
	private Viewport asFitted;
	private long paintNanos;

	public MapCanvas(Composite parent) {
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		fonts = new Fonts(canvas.getDisplay());
		tiles = new Tiles(canvas.getDisplay());
		palette = Look.palette();
		painter = new MarkPainter(canvas.getDisplay(), fonts, palette);
		canvas.addListener(SWT.Paint, this::paint);
		canvas.addListener(SWT.MouseWheel, this::wheel);
		canvas.addListener(SWT.MouseHorizontalWheel, event -> pan(-event.count * 20, 0));
		canvas.addListener(SWT.Resize, event -> resized());
		canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
		canvas.addListener(SWT.Dispose, event -> {
			tiles.clear();
			fonts.dispose();
		});
	}

	public Canvas control() {
		return canvas;
	}

	public Scene scene() {
		return scene;
	}

	public SceneIndex index() {
		return index;
	}

	public Viewport viewport() {
		return viewport;
	}

	/** Shows another scene; what is the same object in both is not painted again. */
	public void show(Scene next) {
		if (next == scene)
			return;
		scene = next;
		tiles.forget(index.show(next));
		List.copyOf(viewportListeners).forEach(Runnable::run);
		canvas.redraw();
	}

	/** The theme or its colours may have changed since the last paint. */
	private void dress() {
		if (palette == Look.palette())
			return;
		palette = Look.palette();
		painter = new MarkPainter(canvas.getDisplay(), fonts, palette);
		tiles.clear();
	}

	public void select(Set<String> ids) {
		selected = Set.copyOf(ids);
		canvas.redraw();
	}

	/** Told when another part of the map is shown. */
	public void onViewport(Runnable listener) {
		viewportListeners.add(listener);
	}

	public void offViewport(Runnable listener) {
		viewportListeners.remove(listener);
	}

	/** Paints over the map, after everything else. */
	public void overlay(BiConsumer<GC, MapCanvas> overlay) {
		overlays.add(overlay);
	}

	public void moveTo(Viewport next) {
		if (next.equals(viewport))
			return;
		viewport = next;
		List.copyOf(viewportListeners).forEach(Runnable::run);
		canvas.redraw();
	}

	public void pan(int dx, int dy) {
		moveTo(viewport.panned(dx, dy));
	}

	/** Around a point of the window. */
	public void zoom(double factor, int px, int py) {
		moveTo(viewport.zoomed(factor, px, py));
	}

	public void zoom(double factor) {
		Point size = canvas.getSize();
		zoom(factor, size.x / 2, size.y / 2);
	}

	/** Shows all of an area, but nothing larger than on paper. */
	public void fit(Rect area) {
		Point size = canvas.getSize();
		if (size.x <= 0 || size.y <= 0)
			return;
		moveTo(Viewport.fitting(area, size.x, size.y));
		fitted = area;
		asFitted = viewport;
	}

	/** What fitted still does. */
	private void resized() {
		if (viewport.equals(asFitted))
			fit(fitted);
		List.copyOf(viewportListeners).forEach(Runnable::run);
	}

	/** Moves as little as needed to show an area. */
	public void reveal(Rect area) {
		Point size = canvas.getSize();
		moveTo(viewport.revealing(area, size.x, size.y));
	}

	/** The part of the map that is seen. */
	public Rect shown() {
		Point size = canvas.getSize();
		return viewport.shown(size.x, size.y);
	}

	/** A scene as a picture of its own, twice as fine as on the screen unless it would be huge. */
	public ImageData picture(Scene part) {
		Rect all = part.bounds();
		double scale = Math.min(2, Math.sqrt(MOST_PIXELS / (all.width() * all.height())));
		int width = (int) Math.ceil(all.width() * scale);
		int height = (int) Math.ceil(all.height() * scale);
		Viewport view = new Viewport((int) Math.floor(all.x() * scale), (int) Math.floor(all.y() * scale), scale);
		Image image = new Image(canvas.getDisplay(), width, height);
		GC gc = new GC(image);
		painter.paint(gc, view, width, height, new SceneIndex(part).in(all));
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		return data;
	}

	Font font(Face face, double pixels) {
		return fonts.font(face, pixels);
	}

	/** How long the last paint took. */
	public long paintNanos() {
		return paintNanos;
	}

	private void wheel(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0)
			zoom(event.count > 0 ? 1.15 : 1 / 1.15, event.x, event.y);
		else if ((event.stateMask & SWT.SHIFT) != 0)
			pan(-event.count * 20, 0);
		else
			pan(0, -event.count * 20);
		event.doit = false;
	}

	private void paint(Event event) {
		paintNanos = paintInto(event.gc);
		paintAhead();
	}

	/** Paints what the window shows. @return how long it took, in nanoseconds */
	public long paintInto(GC gc) {
		long start = System.nanoTime();
		dress();
		Point size = canvas.getSize();
		tiles.paint(gc, viewport, size.x, size.y, index, painter);
		gc.setAntialias(SWT.ON);
		selected.forEach(id -> outline(gc, id));
		overlays.forEach(overlay -> overlay.accept(gc, this));
		return System.nanoTime() - start;
	}

	/** What lies just outside of the window is painted while nothing else is to be done, so that panning finds it ready. */
	private void paintAhead() {
		if (aheadWaiting)
			return;
		aheadWaiting = true;
		canvas.getDisplay().timerExec(AHEAD_EVERY, () -> {
			aheadWaiting = false;
			if (canvas.isDisposed())
				return;
			Point size = canvas.getSize();
			long end = System.nanoTime() + AHEAD_NANOS;
			boolean more = true;
			while (more && System.nanoTime() < end)
				more = tiles.ahead(viewport, size.x, size.y, index, painter);
			if (more)
				paintAhead();
		});
	}

	private void outline(GC gc, String id) {
		gc.setForeground(Look.accent());
		index.box(id).ifPresent(box -> stroke(gc, Paths.rounded(box.bounds().grown(FOCUS_GAP), 10), 2.2));
		index.edge(id).ifPresent(edge -> {
			gc.setAlpha(90);
			edge.paths().forEach(path -> stroke(gc, path, 7));
			gc.setAlpha(255);
		});
	}

	/** A line over the map, in the GC's present colour. @param width in pixels of the window */
	public void stroke(GC gc, warrant.diagram.Path line, double width) {
		Path path = painter.path(viewport, line);
		gc.setLineAttributes(new LineAttributes((float) width, SWT.CAP_ROUND, SWT.JOIN_ROUND));
		gc.drawPath(path);
		path.dispose();
	}
}
