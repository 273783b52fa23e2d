package warrant.cli;

import warrant.corpus.Progress;

/** One line on stderr that is written over while it moves; nothing where nobody looks, or with --quiet. */
final class TerminalProgress implements Progress {

	private static final int BAR = 24;
	private static final int WIDTH = 79;
	private static final long MILLIS_BETWEEN = 100;

	private final Terminal terminal;
	private final boolean quiet;
	private String stage = "";
	private int total;
	private int done;
	private long lastDrawn;

	TerminalProgress(Terminal terminal, boolean quiet) {
		this.terminal = terminal;
		this.quiet = quiet;
	}

	@Override
	public void begin(String newStage, int newTotal) {
		clear();
		stage = newStage;
		total = newTotal;
		done = 0;
		lastDrawn = 0;
		draw("");
	}

	@Override
	public void step(String subject) {
		done++;
		draw(subject);
	}

	@Override
	public void notice(String line) {
		clear();
		if (!quiet)
			terminal.err().println(line);
	}

	@Override
	public boolean cancelled() {
		return terminal.isCancelled();
	}

	private void draw(String subject) {
		long now = System.currentTimeMillis();
		if (quiet || !terminal.isInteractive() || now - lastDrawn < MILLIS_BETWEEN && done < total)
			return;
		lastDrawn = now;
		int filled = total == 0 ? 0 : BAR * done / total;
		String line = total == 0 ? stage + " ..." : stage + " [" + "#".repeat(filled) + " ".repeat(BAR - filled) + "] " + done + "/" + total + " " + subject;
		String cut = line.length() > WIDTH ? line.substring(0, WIDTH) : line;
		terminal.err().print("\r" + cut + " ".repeat(WIDTH - cut.length()) + "\r");
	}

	/** Takes the line away, so that what is printed next stands alone. */
	void clear() {
		if (lastDrawn > 0)
			terminal.err().print("\r" + " ".repeat(WIDTH) + "\r");
		lastDrawn = 0;
	}
}
