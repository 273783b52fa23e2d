package warrant.ui.document;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;

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

	/** Signs beside the text. */
	Font sign() {
		return font("Noto Sans", 0.58, SWT.BOLD);
	}

	private Font font(String name, double factor, int style) {
		return resources.create(FontDescriptor.createFrom(new FontData(name, (int) Math.round(size * factor), style)));
	}
}
