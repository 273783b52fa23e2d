package warrant.ui;

import java.io.IOException;

import org.eclipse.swt.widgets.Display;

/** Pictures of the whole screen; only where the system property {@code warrant.shots} names a folder. */
public final class Screen {

	/** Long enough for what fades in and for jobs that start late. */
	private static final int SETTLE_MILLIS = 1000;

	private Screen() {
	}

	/** Lets everything be painted, then takes a picture. */
	public static void shot(String name) {
		String folder = System.getProperty("warrant.shots");
		if (folder == null)
			return;
		long end = System.currentTimeMillis() + SETTLE_MILLIS;
		Display display = Display.getCurrent();
		display.timerExec(SETTLE_MILLIS, () -> {
		});
		while (System.currentTimeMillis() < end)
			if (!display.readAndDispatch())
				display.sleep();
		try {
			String suffix = "-" + System.getProperty("warrant.theme", "light") + (Integer.getInteger("warrant.scale", 1) == 2 ? "@2x" : "");
			new ProcessBuilder("import", "-silent", "-window", "root", "-quality", "10", folder + "/" + name + suffix + ".png").inheritIO().start().waitFor();
		} catch (IOException | InterruptedException e) {
			throw new IllegalStateException("ImageMagick's import is needed for pictures", e);
		}
	}
}
