package warrant.ui.document;

/** Where words begin and end: ends of spans move by them. */
record Words(String text) {

	private boolean letter(int at) {
		return at >= 0 && at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || "'\u2019-".indexOf(text.charAt(at)) >= 0);
	}

	/** The beginning of the word before a place. */
	int before(int place) {
		int at = place - 1;
		while (at > 0 && !letter(at))
			at--;
		while (at > 0 && letter(at - 1))
			at--;
		return Math.max(0, at);
	}

	/** The beginning of the next word. */
	int after(int place) {
		int at = place;
		while (at < text.length() && letter(at))
			at++;
		while (at < text.length() && !letter(at))
			at++;
		return at;
	}

	/** The end of the word before the last one. */
	int endBefore(int end) {
		int at = end - 1;
		while (at > 0 && !letter(at))
			at--;
		while (at > 0 && letter(at))
			at--;
		while (at > 0 && !letter(at))
			at--;
		return at + 1;
	}

	/** The end of the next word. */
	int endAfter(int end) {
		int at = end;
		while (at < text.length() && !letter(at))
			at++;
		while (at < text.length() && letter(at))
			at++;
		return at;
	}
}
