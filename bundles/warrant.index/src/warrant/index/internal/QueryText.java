package warrant.index.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.search.IndexSearcher.TooManyClauses;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/** A query as somebody typed it, and what is said when it is wrong. */
final class QueryText {

	private static final int LONGEST = 4_000;
	private static final int DEEPEST = 50;
	private static final Pattern COLUMN = Pattern.compile("at line \\d+, column (\\d+)");

	private final String text;

	QueryText(String text) {
		this.text = text == null ? "" : text.strip();
	}

	/** @throws IllegalArgumentException when the query is wrong, too long or too costly */
	Query parse(QueryReader reader) throws IOException {
		if (text.isEmpty() || text.equals("*"))
			return new MatchAllDocsQuery();
		checkSize();
		try {
			Query query = reader.parse(plainQuotes(text));
			return query == null ? new MatchNoDocsQuery("no words") : query;
		} catch (ParseException e) {
			throw wrong(reason(e), e);
		} catch (IllegalArgumentException | TooManyClauses e) {
			throw wrong(e.getMessage(), e);
		} catch (TooComplexToDeterminizeException e) {
			throw wrong("a pattern that would take too long", e);
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	/** Word processors turn the quotes of a pasted phrase; the length stays, so that positions hold. */
	static String plainQuotes(String text) {
		return text.replace('“', '"').replace('”', '"').replace('„', '"').replace('«', '"').replace('»', '"').replace('’', '\'');
	}

	private void checkSize() {
		if (text.length() > LONGEST)
			throw new IllegalArgumentException("The query has " + text.length() + " characters; " + LONGEST + " is the most.");
		int depth = 0;
		for (int i = 0; i < text.length(); i++) {
			depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
			if (depth > DEEPEST)
				throw wrong("parentheses nested deeper than " + DEEPEST + " at character " + (i + 1), null);
		}
	}

	private static String reason(ParseException e) {
		String message = String.valueOf(e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
		Matcher column = COLUMN.matcher(message);
		if (!column.find())
			return message.lines().findFirst().orElse("");
		String found = message.contains("<EOF>\" at") || message.contains("<EOF> at") || message.contains("after prefix")
				? "something is missing (a quote or parenthesis not closed?)"
				: "something that can't stand here";
		return found + " at character " + (Integer.parseInt(column.group(1)) + 1);
	}

	private IllegalArgumentException wrong(String reason, Exception cause) {
		String shown = text.length() > 200 ? text.substring(0, 200) + "..." : text;
		return new IllegalArgumentException("The query " + shown + " is not understood: " + reason, cause);
	}
}
