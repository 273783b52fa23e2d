package warrant.index.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a date as exact as known may mean, counted from 1970-01-01: {@code 2026-03} is all of March.
 *
 * @param last included
 */
record DayRange(int first, int last) {

	private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2})(?:[T ].*)?)?)?");

	/** Empty where the text is no date: a document may say "spring 2019", which is then found by its words only. */
	static Optional<DayRange> of(String text) {
		Matcher date = ISO.matcher(text.strip());
		if (!date.matches())
			return Optional.empty();
		try {
			return Optional.of(days(date));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	/** @throws IllegalArgumentException when the text is no date */
	static DayRange parse(String text) {
		return of(text).orElseThrow(() -> new IllegalArgumentException(
				"'" + text + "' is not a date: write 2026, 2026-03 or 2026-03-14"));
	}

	private static DayRange days(Matcher date) {
		int year = Integer.parseInt(date.group(1));
		if (date.group(2) == null)
			return new DayRange(day(LocalDate.of(year, 1, 1)), day(LocalDate.of(year, 12, 31)));
		YearMonth month = YearMonth.of(year, Integer.parseInt(date.group(2)));
		if (date.group(3) == null)
			return new DayRange(day(month.atDay(1)), day(month.atEndOfMonth()));
		int day = day(month.atDay(Integer.parseInt(date.group(3))));
		return new DayRange(day, day);
	}

	private static int day(LocalDate date) {
		return Math.toIntExact(date.toEpochDay());
	}

	String year() {
		return String.format("%04d", LocalDate.ofEpochDay(first).getYear());
	}
}
