package warrant.ui;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Assumptions;

/**
 * The mouse itself, moved through the window system by {@code xdotool}: GTK begins no drag and drop for the events of {@code Display.post}. A test
 * that needs it is skipped where there is no xdotool.
 */
public final class Pointer {

	private static final String TOOL = "xdotool";
	private static final int STEPS = 12;
	/** For the window system to answer in. */
	private static final String MOMENT = "0.03";

	private Pointer() {
	}

	/** Presses the button at a point of the screen, moves in steps, and lets go at another. Events are dispatched meanwhile. */
	public static void drag(Point from, Point to) {
		List<String> words = new ArrayList<>();
		move(words, from);
		words.addAll(List.of("mousedown", "1"));
		for (int i = 1; i <= STEPS; i++)
			move(words, new Point(from.x + (to.x - from.x) * i / STEPS, from.y + (to.y - from.y) * i / STEPS));
		move(words, new Point(to.x + 1, to.y));
		words.addAll(List.of("sleep", "0.1", "mouseup", "1"));
		run(words);
	}

	/** Rests at a point of the screen. */
	public static void move(Point to) {
		List<String> words = new ArrayList<>();
		move(words, to);
		run(words);
	}

	/** @param names as X11 has them: {@code Down}, {@code Return} */
	public static void keys(String... names) {
		List<String> words = new ArrayList<>(List.of("key"));
		words.addAll(List.of(names));
		run(words);
	}

	private static void move(List<String> words, Point to) {
		words.addAll(List.of("mousemove", "" + to.x, "" + to.y, "sleep", MOMENT));
	}

	private static void run(List<String> words) {
		List<String> command = new ArrayList<>(List.of(TOOL));
		command.addAll(words);
		Process process;
		try {
			process = new ProcessBuilder(command).inheritIO().start();
		} catch (IOException e) {
			Assumptions.abort("no " + TOOL + " on this machine: apt-get install " + TOOL);
			return;
		}
		TestWorkbench.until("the pointer has moved", () -> !process.isAlive());
		TestWorkbench.settle();
	}
}
