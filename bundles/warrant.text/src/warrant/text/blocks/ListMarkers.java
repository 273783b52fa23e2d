package warrant.text.blocks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bullets and numbers in front of list items: {@code - * • 1. 2) a) (iv)}. */
public final class ListMarkers {

	private static final Pattern MARKER = Pattern.compile(
			"^(?:(?:\\((?:\\d{1,2}|[a-z])\\)|--)[ \\t\\u00a0]*(?=\\p{L})|(?:[-*+•‣◦▪▫●○■□➢►✓·\\uF0B7]|\\[?\\d{1,2}[.)]\\]?|[a-z][.)]|\\((?:\\d{1,2}|[a-z]|[ivx]{1,5})\\)|(?:[ivx]{2,5}|[IVX]{2,5})[.)])[ \\t\\u00a0]+(?=\\S))");
	private static final Pattern DASH = Pattern.compile("^[–—][ \\t\\u00a0]+(?=\\p{Lu})");

	private ListMarkers() {
	}

	/** Length of the marker and the space behind it, 0 where there is none. */
	public static int length(String line) {
		Matcher matcher = MARKER.matcher(line);
		return matcher.lookingAt() ? matcher.end() : 0;
	}

	/** Length of a dash used as a bullet; only trustworthy where its neighbours have one too, since quotes and speech start so as well. */
	static int dash(String line) {
		Matcher matcher = DASH.matcher(line);
		return matcher.lookingAt() ? matcher.end() : 0;
	}

	/** Whether the marker counts ({@code 3.}, {@code (b)}), as headings also do. */
	static boolean isNumber(String line) {
		return length(line) > 0 && Character.isLetterOrDigit(line.charAt(line.charAt(0) == '(' || line.charAt(0) == '[' ? 1 : 0));
	}
}
