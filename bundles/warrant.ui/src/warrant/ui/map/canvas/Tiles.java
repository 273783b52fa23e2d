package warrant.ui.map.canvas;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.widgets.Display;

import warrant.diagram.Rect;

/** The map as painted squares, kept while they are right: panning paints only what comes into view, an edit only what it touches. */
final class Tiles {

	static final int SIZE = 256;
	private static final int MOST = 160;
	private static final int MANY = 2000;

	private record Key(int column, int row) {
	}

	private final Display display;
	private final Map<Key, Image> images = new LinkedHashMap<>(64, 0.75f, true);
	private double scale;

	Tiles(Display display) {
		this.display = display;
	}

	/** Paints what the window shows. */
	void paint(GC gc, Viewport view, int width, int height, SceneIndex index, MarkPainter painter) {
		if (scale != view.scale())
			clear();
		scale = view.scale();
		for (int row = Math.floorDiv(view.y(), SIZE); row * SIZE < view.y() + height; row++)
			for (int column = Math.floorDiv(view.x(), SIZE); column * SIZE < view.x() + width; column++)
				gc.drawImage(image(new Key(column, row), index, painter), column * SIZE - view.x(), row * SIZE - view.y());
		trim();
	}

	/** Paints one square at the border of the window ahead of time; false when there is none left to be painted. */
	boolean ahead(Viewport view, int width, int height, SceneIndex index, MarkPainter painter) {
		if (scale != view.scale())
			return false;
		int top = Math.floorDiv(view.y(), SIZE) - 1;
		int left = Math.floorDiv(view.x(), SIZE) - 1;
		for (int row = top; row <= Math.floorDiv(view.y() + height, SIZE) + 1; row++)
			for (int column = left; column <= Math.floorDiv(view.x() + width, SIZE) + 1; column++) {
				Key key = new Key(column, row);
				if (!images.containsKey(key)) {
					image(key, index, painter);
					return true;
				}
			}
		return false;
	}

	private Image image(Key key, SceneIndex index, MarkPainter painter) {
		return images.computeIfAbsent(key, missing -> {
			Viewport own = new Viewport(key.column() * SIZE, key.row() * SIZE, scale);
			List<Element> elements = index.in(own.shown(SIZE, SIZE));
			// An image that can draw itself is sharp at every resolution, but slower: only where it makes a difference.
			if (display.getPrimaryMonitor().getZoom() != 100)
				return new Image(display, (ImageGcDrawer) (gc, width, height) -> painter.paint(gc, own, width, height, elements), SIZE, SIZE);
			Image image = new Image(display, SIZE, SIZE);
			GC gc = new GC(image);
			painter.paint(gc, own, SIZE, SIZE, elements);
			gc.dispose();
			return image;
		});
	}

	/** Forgets the squares that show any of these areas of the map. */
	void forget(List<Rect> areas) {
		if (areas.size() > MANY) {
			clear();
			return;
		}
		Iterator<Map.Entry<Key, Image>> each = images.entrySet().iterator();
		while (each.hasNext()) {
			Map.Entry<Key, Image> entry = each.next();
			Rect shown = new Viewport(entry.getKey().column() * SIZE, entry.getKey().row() * SIZE, scale).shown(SIZE, SIZE);
			if (areas.stream().anyMatch(shown::overlaps)) {
				entry.getValue().dispose();
				each.remove();
			}
		}
	}

	private void trim() {
		Iterator<Image> oldest = images.values().iterator();
		while (images.size() > MOST && oldest.hasNext()) {
			oldest.next().dispose();
			oldest.remove();
		}
	}

	void clear() {
		images.values().forEach(Image::dispose);
		images.clear();
	}
}
