package warrant.text.blocks;

import java.util.ArrayList;
import java.util.List;

/** One line of a text, its white space cut off at both ends: {@code [start, end)} in the text. A blank line has {@code start == end}. */
record Line(int start, int end, String words) {

	/** All lines from {@code from} on, blank ones included. */
	static List<Line> of(String text, int from) {
		List<Line> lines = new ArrayList<>();
		int at = from;
		while (at <= text.length()) {
			int newline = text.indexOf('\n', at);
			int stop = newline < 0 ? text.length() : newline;
			lines.add(trimmed(text, at, stop));
			at = stop + 1;
		}
		return lines;
	}

	private static Line trimmed(String text, int from, int to) {
		int start = from;
		int end = to;
		while (start < end && isSpace(text.charAt(start)))
			start++;
		while (end > start && isSpace(text.charAt(end - 1)))
			end--;
		return new Line(start, end, text.substring(start, end));
	}

	private static boolean isSpace(char c) {
		return c <= ' ' || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
	}

	boolean isBlank() {
		return start == end;
	}

	int length() {
		return end - start;
	}

	String firstWord() {
		int space = words.indexOf(' ');
		return space < 0 ? words : words.substring(0, space);
	}

	/** Whether a sentence may end here: final punctuation, perhaps behind closing quotes and brackets. */
	boolean endsSentence() {
		int at = words.length() - 1;
		while (at >= 0 && "\"'”’»)]*_".indexOf(words.charAt(at)) >= 0)
			at--;
		return at >= 0 && ".!?…:;。！？؟۔".indexOf(words.charAt(at)) >= 0;
	}

	boolean startsLowerCase() {
		return !words.isEmpty() && Character.isLowerCase(words.codePointAt(0));
	}

	/** Whether it starts with a letter of a script without capitals, so that case says nothing. */
	boolean startsCaseless() {
		return !words.isEmpty() && Character.getType(words.codePointAt(0)) == Character.OTHER_LETTER;
	}
}
