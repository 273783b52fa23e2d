package warrant.ui.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Display;

/** The shipped faces to read in: a serif for prose, a sans for headings and what stands around it. */
public final class ReadingFonts {

	private static final String[] FACES = { "NotoSerif-Regular.ttf", "NotoSerif-Bold.ttf", "NotoSans-Regular.ttf", "NotoSans-Bold.ttf" };
	private static boolean loaded;

	private final ResourceManager resources;
	private final int size;

	/** @param resources free the fonts with the control they belong to */
	public ReadingFonts(ResourceManager resources) {
		this.resources = resources;
		this.size = Math.max(11, JFaceResources.getDialogFont().getFontData()[0].getHeight() + 2);
		load();
	}

	/** Once for all: the system learns the faces. Where it can't, its own serif and sans stand in. */
	private static synchronized void load() {
		if (loaded)
			return;
		loaded = true;
		try {
			Path folder = Platform.getStateLocation(Platform.getBundle("warrant.ui")).toPath().resolve("fonts");
			Files.createDirectories(folder);
			for (String face : FACES)
				Display.getCurrent().loadFont(copy(folder, face).toString());
		} catch (IOException e) {
			ILog.of(ReadingFonts.class).warn("the shipped fonts can't be used", e);
		}
	}

	private static Path copy(Path folder, String face) throws IOException {
		Path file = folder.resolve(face);
		if (Files.notExists(file))
			try (InputStream in = warrant.diagram.fonts.Face.class.getResourceAsStream(face)) {
				Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
			}
		return file;
	}

	public Font prose() {
		return font("Noto Serif", 1, SWT.NORMAL);
	}

	Font of(Face face) {
		return switch (face) {
			case PROSE -> prose();
			case TITLE -> font("Noto Sans", 1.65, SWT.BOLD);
			case HEADING -> font("Noto Sans", 1.06, SWT.BOLD);
			case SMALL -> font("Noto Serif", 0.88, SWT.ITALIC);
		};
	}

	private Font font(String name, double factor, int style) {
		return resources.create(FontDescriptor.createFrom(new FontData(name, (int) Math.round(size * factor), style)));
	}
}
