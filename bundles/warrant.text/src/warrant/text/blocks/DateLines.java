package warrant.text.blocks;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as articles print them. Only what can be read in one way is read: {@code 03/04/2025} is left alone. */
public final class DateLines {

	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
	private static final String MONTH = "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
	private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
	private static final Pattern DAY_FIRST = Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)? " + MONTH + ",? (\\d{4})\\b", Pattern.CASE_INSENSITIVE);
	private static final Pattern MONTH_FIRST = Pattern.compile("\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?, (\\d{4})\\b", Pattern.CASE_INSENSITIVE);
	private static final Pattern AROUND = Pattern.compile(
			"(?i)(?:first |last )?(?:published|updated|posted|modified|delivered|dated|date)(?: on| at)?:?|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?|(?:mon|tue|wed|thu|fri|sat|sun)\\.?,?"
					+ "|\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?|\\b(?:GMT|UTC|BST|CET|CEST|EDT|EST|ET)\\b|T\\d{2}:\\d{2}\\S*|\\d{1,2}[- ]min(?:ute)?s? read|[·|•.,–—-]");
	private static final Pattern READING_TIME = Pattern.compile("(?i)\\d{1,2}[- ]min(?:ute)?s?\\.? read");

	private DateLines() {
	}

	/** Whether the line is nothing but a date, a time of day or a reading time. */
	static boolean matches(String text) {
		if (text.length() > 90)
			return false;
		if (READING_TIME.matcher(text).matches())
			return true;
		String rest = text;
		for (Pattern pattern : List.of(ISO, DAY_FIRST, MONTH_FIRST))
			rest = pattern.matcher(rest).replaceAll(" ");
		return !rest.equals(text) && AROUND.matcher(rest).replaceAll(" ").isBlank();
	}

	/** The first date in the text as {@code yyyy-MM-dd}. */
	public static Optional<String> iso(String text) {
		Matcher iso = ISO.matcher(text);
		if (iso.find())
			return date(iso.group(1), iso.group(2), iso.group(3));
		Matcher day = DAY_FIRST.matcher(text);
		if (day.find())
			return date(day.group(3), month(day.group(2)), day.group(1));
		Matcher month = MONTH_FIRST.matcher(text);
		return month.find() ? date(month.group(3), month(month.group(1)), month.group(2)) : Optional.empty();
	}

	private static String month(String name) {
		return String.valueOf(MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
	}

	private static Optional<String> date(String year, String month, String day) {
		try {
			return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)).toString());
		} catch (DateTimeException notADay) {
			return Optional.empty();
		}
	}
}
