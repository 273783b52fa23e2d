package warrant.ui.look;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;

/** Makes the shipped serif and sans known to the system for as long as the program runs; {@code "Noto Serif"} and {@code "Noto Sans"} are fonts like others then. */
public final class ShippedFonts {

	private static final String[] FACES = { "NotoSerif-Regular", "NotoSerif-Bold", "NotoSans-Regular", "NotoSans-Bold" };

	private ShippedFonts() {
	}

	/**
	 * To be called before the display is made: Pango looks for fonts once, and {@link Display#loadFont} comes too late for it. Elsewhere
	 * than on GTK nothing is done here.
	 */
	public static void beforeDisplay() {
		if (!Platform.WS_GTK.equals(Platform.getWS()))
			return;
		try {
			ClassLoader swt = Display.class.getClassLoader();
			var add = Class.forName("org.eclipse.swt.internal.gtk.OS", true, swt).getMethod("FcConfigAppFontAddFile", long.class, byte[].class);
			for (Path file : files())
				add.invoke(null, 0L, (file + "\0").getBytes(StandardCharsets.UTF_8));
		} catch (ReflectiveOperationException | LinkageError e) {
			ILog.of(ShippedFonts.class).warn("the shipped fonts can't be used: the system's serif and sans stand in", e);
		}
	}

	/** To be called once the display is there: what other systems want. */
	public static void load(Display display) {
		if (!Platform.WS_GTK.equals(Platform.getWS()))
			files().forEach(file -> display.loadFont(file.toString()));
	}

	private static List<Path> files() {
		List<Path> files = new ArrayList<>();
		for (String face : FACES)
			try {
				URL entry = Platform.getBundle("warrant.diagram").getEntry("warrant/diagram/fonts/" + face + ".ttf");
				files.add(Path.of(FileLocator.toFileURL(entry).getPath()));
			} catch (IOException e) {
				ILog.of(ShippedFonts.class).warn(face + " can't be unpacked", e);
			}
		return files;
	}
}
