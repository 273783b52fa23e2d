package warrant.argument;

/** How propositions are named in messages and reasons. */
public final class Wording {

	/** Longest name, in UTF-16 code units; longer texts end in an ellipsis. */
	public static final int LONGEST = 80;

	private Wording() {
	}

	/** The text in one line, cut between words where it is longer than {@link #LONGEST}. */
	public static String shortened(String text) {
		String line = text.strip().replaceAll("\\s+", " ");
		if (line.length() <= LONGEST)
			return line;
		int space = line.lastIndexOf(' ', LONGEST - 1);
		int end = space > LONGEST / 2 ? space : LONGEST - 1;
		if (Character.isHighSurrogate(line.charAt(end - 1)))
			end--;
		return line.substring(0, end) + "\u2026";
	}
}
