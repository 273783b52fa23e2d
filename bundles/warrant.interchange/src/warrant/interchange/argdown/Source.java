package warrant.interchange.argdown;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Argdown text with a place in it. Looking for a mark ahead is remembered, so that a file full of opening brackets is still read in one pass.
 */
final class Source {

	private final String text;
	private final Map<String, Integer> ahead = new HashMap<>();
	private final Map<String, Integer> lookedFrom = new HashMap<>();
	private int at;
	private int line = 1;

	/** @param text with LF for line ends */
	Source(String text) {
		this.text = text;
	}

	boolean atEnd() {
		return at >= text.length();
	}

	int at() {
		return at;
	}

	/** The line of the place, from 1. */
	int line() {
		return line;
	}

	/** The character that many after the place; a line end past the end of the text. */
	char peek(int offset) {
		return charAt(at + offset);
	}

	/** The character at a place; a line end outside of the text. */
	char charAt(int place) {
		return place >= 0 && place < text.length() ? text.charAt(place) : '\n';
	}

	/** The first place from there on that has another character. */
	int past(char repeated, int place) {
		int end = place;
		while (charAt(end) == repeated)
			end++;
		return end;
	}

	/** Whether a space or tab is there. */
	boolean isBlank(int place) {
		return charAt(place) == ' ' || charAt(place) == '\t';
	}

	boolean startsWith(String prefix) {
		return text.startsWith(prefix, at);
	}

	/** Where the mark stands next, at {@code from} or after it; -1 where it does not. */
	int next(String mark, int from) {
		Integer known = ahead.get(mark);
		if (known != null && from >= lookedFrom.get(mark) && (known < 0 || known >= from))
			return known;
		int found = text.indexOf(mark, from);
		ahead.put(mark, found);
		lookedFrom.put(mark, from);
		return found;
	}

	/** Like {@link #next}, on the line of the place alone. */
	int nextOnLine(String mark, int from) {
		int found = next(mark, from);
		int end = next("\n", at);
		return found >= 0 && (end < 0 || found < end) ? found : -1;
	}

	/** What the pattern matches right at the place, null where it does not. It must not look far. */
	Matcher match(Pattern pattern) {
		Matcher matcher = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true).useAnchoringBounds(false);
		return matcher.lookingAt() ? matcher : null;
	}

	String between(int from, int to) {
		return text.substring(from, to);
	}

	/** Goes on to {@code place} and gives what is passed. */
	String take(int place) {
		String passed = text.substring(at, Math.min(place, text.length()));
		for (int i = 0; i < passed.length(); i++)
			line += passed.charAt(i) == '\n' ? 1 : 0;
		at = Math.min(place, text.length());
		return passed;
	}
}
