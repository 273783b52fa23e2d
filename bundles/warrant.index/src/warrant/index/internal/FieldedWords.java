package warrant.index.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query taken apart for a search by meaning: {@code type:claim "who pays?"} is a condition and words to compare with. What stands behind
 * the name of a field is a condition; all else is words, whatever signs are in them.
 *
 * @param conditions in query syntax, all to be met; blank where there are none
 * @param words without quotes and operators
 */
public record FieldedWords(String conditions, String words) {

	private static final Pattern CONDITION = Pattern.compile(
			"(?<![\\p{L}\\p{N}_.:])[+-]?(?:" + String.join("|", QueryReader.conditionFields())
					+ "):(?:\"(?:\\\\.|[^\"\\\\])*\"(?:~\\d*)?|\\[[^\\]}]*[\\]}]|\\{[^\\]}]*[\\]}]|\\((?:[^()\"]|\"[^\"]*\")*\\)|[^\\s()\"]+)");
	private static final Pattern OPERATED = Pattern.compile("(?:AND|OR|NOT|&&|\\|\\||!)\\s*" + CONDITION.pattern() + "|(?:" + CONDITION.pattern()
			+ ")\\s+(?:AND|OR|&&|\\|\\|)(?!\\S)");
	private static final Pattern OPERATOR = Pattern.compile("(?<!\\S)(?:AND|OR|NOT|&&|\\|\\|)(?!\\S)");

	/**
	 * The query with every condition to be met and, where there are other words, one of them at least: what somebody means who types
	 * {@code type:claim gas oil}. A query with parentheses, or with operators beside its conditions, says itself what it means and stays.
	 */
	public static String narrowing(String query) {
		String plain = QueryText.plainQuotes(query);
		if (plain.contains("(") || OPERATED.matcher(plain).find() || !CONDITION.matcher(plain).find())
			return query;
		String words = CONDITION.matcher(plain).replaceAll(" ").strip();
		return of(query).conditions() + (words.isEmpty() ? "" : " +(" + words + ")");
	}

	public static FieldedWords of(String query) {
		String plain = QueryText.plainQuotes(query);
		StringBuilder conditions = new StringBuilder();
		StringBuilder words = new StringBuilder();
		Matcher condition = CONDITION.matcher(plain);
		int last = 0;
		while (condition.find()) {
			String found = condition.group();
			conditions.append(found.startsWith("+") || found.startsWith("-") ? "" : "+").append(found).append(' ');
			words.append(plain, last, condition.start()).append(' ');
			last = condition.end();
		}
		words.append(plain.substring(last));
		String bare = OPERATOR.matcher(words).replaceAll(" ").replaceAll("[\"*]", " ").replaceAll("\\s+", " ").strip();
		return new FieldedWords(conditions.toString().strip(), bare);
	}
}
