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
		settle();
		try {
			String file = folder + "/" + name + "-" + System.getProperty("warrant.theme", "light") + (Integer.getInteger("warrant.scale", 1) == 2 ? "@2x" : "") + ".png";
			// The screen beyond the window is black and goes.
			new ProcessBuilder("sh", "-c", "import -silent -window root miff:- | convert - -bordercolor black -border 1 -trim +repage -quality 10 \"$0\"", file)
					.inheritIO().start().waitFor();
		} catch (IOException | InterruptedException e) {
			throw new IllegalStateException("ImageMagick's import is needed for pictures", e);
		}
	}

	private static void settle() {
		long end = System.currentTimeMillis() + SETTLE_MILLIS;
		Display display = Display.getCurrent();
		display.timerExec(SETTLE_MILLIS, () -> {
		});
		while (System.currentTimeMillis() < end)
			if (!display.readAndDispatch())
				display.sleep();
	}
}
