package warrant.ui;

import java.io.IOException;

import org.eclipse.swt.widgets.Display;

/** Pictures of the whole screen; only where the system property {@code warrant.shots} names a folder. */
public final class Screen {

	private Screen() {
	}

	/** Lets everything be painted, then takes a picture. */
	public static void shot(String name) {
		String folder = System.getProperty("warrant.shots");
		if (folder == null)
			return;
		long end = System.currentTimeMillis() + 1500;
		Display display = Display.getCurrent();
		display.timerExec(1500, () -> {
		});
		while (System.currentTimeMillis() < end)
			if (!display.readAndDispatch())
				display.sleep();
		try {
			String suffix = "-" + System.getProperty("warrant.theme", "light") + (Integer.getInteger("warrant.scale", 1) == 2 ? "@2x" : "");
			new ProcessBuilder("import", "-window", "root", "-colors", "256", "PNG8:" + folder + "/" + name + suffix + ".png").inheritIO().start().waitFor();
		} catch (IOException | InterruptedException e) {
			throw new IllegalStateException("ImageMagick's import is needed for pictures", e);
		}
	}
}
