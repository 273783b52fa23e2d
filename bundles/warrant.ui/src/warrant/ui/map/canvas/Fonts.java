package warrant.ui.map.canvas;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Display;

import warrant.diagram.fonts.Face;

/** The shipped fonts in the sizes a map is seen in; freed with the canvas. */
final class Fonts {

	private record Key(Face face, int halves) {
	}

	private final Display display;
	private final Map<Key, Font> fonts = new HashMap<>();

	Fonts(Display display) {
		this.display = display;
	}

	/** @param pixels at 100 %; rounded to halves */
	Font font(Face face, double pixels) {
		Key key = new Key(face, (int) Math.max(2, Math.round(pixels * 2)));
		return fonts.computeIfAbsent(key, missing -> create(face, missing.halves() / 2f));
	}

	private Font create(Face face, float pixels) {
		FontData data = new FontData(face.family(), 10, face.weight() > 400 ? SWT.BOLD : SWT.NORMAL);
		data.height = pixels * 72 / display.getDPI().y;
		return new Font(display, data);
	}

	void dispose() {
		fonts.values().forEach(Font::dispose);
		fonts.clear();
	}
}
