package warrant.text.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import warrant.text.Metadata;
import warrant.text.blocks.DateLines;

/**
 * The lines between two {@code ---} at the start of a text: the part of YAML that people write there, {@code key: value} with quotes, lists
 * and comments. Known keys are taken in any case; {@code authors} and {@code byline} also fill the author.
 *
 * @param metadata all keys with a value, dates in ISO form where they can be read
 * @param end where the body starts, 0 where there is no front matter
 */
public record FrontMatter(Metadata metadata, int end) {

	private static final int LONGEST = 16_384;
	private static final Pattern KEY = Pattern.compile("([\\p{L}_][\\p{L}\\d_. -]{0,40}?)\\s*:(?:\\s+(.*))?");
	private static final Pattern COMMENT = Pattern.compile("\\s+#.*$");
	private static final List<String> KNOWN = List.of(Metadata.TITLE, Metadata.AUTHOR, Metadata.OUTLET, Metadata.DATE, Metadata.QUESTION, Metadata.URL);
	private static final FrontMatter NONE = new FrontMatter(Metadata.NONE, 0);

	/** Of a text with LF line ends. A block that is not closed, or without a single key, is no front matter. */
	public static FrontMatter of(String text) {
		if (!text.startsWith("---"))
			return NONE;
		int at = text.indexOf('\n');
		if (at < 0 || !text.substring(0, at).isBlank() && !text.substring(0, at).strip().equals("---"))
			return NONE;
		Map<String, String> values = new TreeMap<>();
		String key = "";
		while (at < Math.min(LONGEST, text.length() - 1)) {
			int stop = text.indexOf('\n', at + 1);
			stop = stop < 0 ? text.length() : stop;
			String line = text.substring(at + 1, stop).stripTrailing();
			if (line.equals("---") || line.equals("..."))
				return values.isEmpty() ? NONE : new FrontMatter(new Metadata(completed(values)), Math.min(text.length(), stop + 1));
			Optional<String> next = take(line, key, values);
			if (next.isEmpty())
				return NONE;
			key = next.get();
			at = stop;
		}
		return NONE;
	}

	/** Puts one line into {@code values} and gives the key that is open after it; empty when no YAML looks like this. */
	private static Optional<String> take(String line, String key, Map<String, String> values) {
		if (line.isBlank() || line.stripLeading().startsWith("#"))
			return Optional.of(key);
		Matcher matcher = KEY.matcher(line);
		if (matcher.matches()) {
			String name = known(matcher.group(1));
			values.merge(name, value(matcher.group(2) == null ? "" : matcher.group(2)), (old, more) -> more);
			return Optional.of(name);
		}
		boolean item = line.stripLeading().startsWith("- ");
		if (key.isEmpty() || !item && !Character.isWhitespace(line.charAt(0)))
			return Optional.empty();
		String more = value(item ? line.stripLeading().substring(2) : line.strip());
		values.merge(key, more, (old, next) -> old.isEmpty() ? next : old + (item ? ", " : " ") + next);
		return Optional.of(key);
	}

	private static String known(String key) {
		String lower = key.toLowerCase(Locale.ROOT);
		return KNOWN.contains(lower) ? lower : key;
	}

	private static String value(String raw) {
		String value = raw.strip();
		if (value.equals("|") || value.equals(">") || value.equals("|-") || value.equals(">-"))
			return "";
		if (value.startsWith("[") && value.endsWith("]"))
			return String.join(", ", List.of(value.substring(1, value.length() - 1).split(",")).stream().map(FrontMatter::value).toList());
		if (value.length() > 1 && value.startsWith("\"") && value.endsWith("\""))
			return value.substring(1, value.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\");
		if (value.length() > 1 && value.startsWith("'") && value.endsWith("'"))
			return value.substring(1, value.length() - 1).replace("''", "'");
		return COMMENT.matcher(value).replaceFirst("");
	}

	private static Map<String, String> completed(Map<String, String> values) {
		for (String alias : List.of("authors", "byline", "Authors", "Byline"))
			if (values.containsKey(alias))
				values.putIfAbsent(Metadata.AUTHOR, values.get(alias));
		values.computeIfPresent(Metadata.DATE, (key, date) -> DateLines.iso(date).orElse(date));
		return values;
	}
}
