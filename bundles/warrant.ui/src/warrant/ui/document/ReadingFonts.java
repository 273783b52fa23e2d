package warrant.ui.document;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;

/** The shipped faces to read in: a serif for prose, a sans for headings. */
final class ReadingFonts {

	private final ResourceManager resources;
	private final int size;

	/** @param resources frees the fonts with the control they belong to */
	ReadingFonts(ResourceManager resources) {
		this.resources = resources;
		this.size = Math.max(11, JFaceResources.getDialogFont().getFontData()[0].getHeight() + 2);
	}

	Font of(Face face) {
		return switch (face) {
			case PROSE -> font("Noto Serif", 1, SWT.NORMAL);
			case TITLE -> font("Noto Sans", 1.65, SWT.BOLD);
			case HEADING -> font("Noto Sans", 1.06, SWT.BOLD);
			case SMALL -> font("Noto Serif", 0.88, SWT.ITALIC);
		};
	}

	/** Height of a line of prose in pixels, without air. */
	int height() {
		return metrics(of(Face.PROSE)).getHeight();
	}

	/** The height of lines with air between them where all have to be of one height. */
	FontMetrics roomy() {
		return metrics(font("Noto Serif", 1.17, SWT.NORMAL));
	}

	private static FontMetrics metrics(Font font) {
		GC gc = new GC(Display.getCurrent());
		try {
			gc.setFont(font);
			return gc.getFontMetrics();
		} finally {
			gc.dispose();
		}
	}

	/** Signs beside the text. */
	Font sign() {
		return font("Noto Sans", 0.58, SWT.BOLD);
	}

	private Font font(String name, double factor, int style) {
		return resources.create(FontDescriptor.createFrom(new FontData(name, (int) Math.round(size * factor), style)));
	}
}
