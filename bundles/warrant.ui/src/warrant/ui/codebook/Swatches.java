package warrant.ui.codebook;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

import warrant.diagram.Tone;
import warrant.ui.look.Look;

/** Little squares in the colours of codes, sharp at every scale; freed with the control they were made for. */
final class Swatches {

	private static final int SIDE = 14;

	private final Control owner;
	private final Map<String, Image> byColour = new HashMap<>();

	Swatches(Control owner) {
		this.owner = owner;
		owner.addListener(SWT.Dispose, event -> byColour.values().forEach(Image::dispose));
	}

	/** @param colour {@code #rrggbb}; null: none was chosen */
	Image of(String colour) {
		return byColour.computeIfAbsent(colour == null ? "" : colour, this::make);
	}

	/** A colour that can't be read is shown as none: somebody else may have written the file. */
	static Color colour(String css) {
		return css != null && css.matches("#[0-9a-fA-F]{6}") ? new Color(rgb(css)) : Look.colour(Tone.SOFT);
	}

	private static RGB rgb(String css) {
		int rgb = Integer.parseInt(css.substring(1), 16);
		return new RGB(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
	}

	private Image make(String css) {
		Color colour = colour(css);
		ImageGcDrawer drawer = (GC gc, int width, int height) -> {
			gc.setAntialias(SWT.ON);
			gc.setBackground(colour);
			gc.fillRoundRectangle(2, 2, width - 4, height - 4, 4, 4);
		};
		return new Image(owner.getDisplay(), new Transparent(drawer), SIDE, SIDE);
	}

	/** SWT begins with a white ground otherwise. */
	private record Transparent(ImageGcDrawer drawer) implements ImageGcDrawer {
		@Override
		public int getGcStyle() {
			return SWT.TRANSPARENT;
		}

		@Override
		public void drawOn(GC gc, int width, int height) {
			drawer.drawOn(gc, width, height);
		}
	}
}
