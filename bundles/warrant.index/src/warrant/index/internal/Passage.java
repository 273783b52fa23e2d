package warrant.index.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import warrant.index.Quote;
import warrant.text.Span;

/** Chooses how much of a text is shown around what was found. */
final class Passage {

	/** Code units of a document's passage. */
	private static final int LENGTH = 280;
	/** Code units shown before and after. */
	private static final int CONTEXT = 70;
	/** An annotation is quoted whole up to this length. */
	private static final int LONGEST = 2_000;

	private final String text;

	Passage(String text) {
		this.text = text;
	}

	/** The passage with the most different words found, the first of those; the opening where no word was. */
	Quote best(List<Span> words, int opening) {
		if (words.isEmpty())
			return opening(opening);
		Map<String, Integer> inside = new HashMap<>();
		int first = 0;
		int bestFirst = 0;
		int best = 0;
		for (int last = 0; last < words.size(); last++) {
			inside.merge(word(words.get(last)), 1, Integer::sum);
			while (words.get(last).end() - words.get(first).start() > LENGTH && first < last)
				inside.computeIfPresent(word(words.get(first++)), (word, count) -> count == 1 ? null : count - 1);
			if (inside.size() > best) {
				best = inside.size();
				bestFirst = first;
			}
		}
		int start = words.get(bestFirst).start();
		return around(new Span(start, Math.min(Math.max(start + LENGTH - 2 * CONTEXT, words.get(bestFirst).end()), text.length())), words);
	}

	private Quote opening(int start) {
		int paragraph = text.indexOf("\n\n", start);
		int end = paragraph < 0 ? text.length() : paragraph;
		return quote(new Span(start, wordEnd(Math.min(end, start + LENGTH), start)), List.of());
	}

	/** The span with a little of what stands before and after it, on this side of an empty line. */
	Quote around(Span span, List<Span> words) {
		int end = Math.min(span.end(), span.start() + LONGEST);
		int paragraph = text.lastIndexOf("\n\n", span.start()) + 2;
		int from = Math.max(span.start() - CONTEXT, paragraph == 1 ? 0 : Math.min(paragraph, span.start()));
		int next = text.indexOf("\n\n", end);
		int to = Math.min(end + CONTEXT, next < 0 ? text.length() : next);
		return quote(new Span(wordStart(from, span.start()), wordEnd(to, end)), words);
	}

	private Quote quote(Span span, List<Span> words) {
		int start = splitsPair(span.start()) ? span.start() - 1 : span.start();
		int end = splitsPair(span.end()) ? span.end() + 1 : span.end();
		Span whole = new Span(start, end);
		return new Quote(whole, whole.of(text), words.stream().filter(whole::contains).toList());
	}

	private String word(Span span) {
		return Folding.fold(text.substring(span.start(), Math.min(span.end(), span.start() + LENGTH)));
	}

	/** The first beginning of a word from {@code from} on, {@code limit} at most. */
	private int wordStart(int from, int limit) {
		int at = from;
		while (at < limit && at > 0 && !Character.isWhitespace(text.charAt(at - 1)))
			at++;
		return at;
	}

	private int wordEnd(int to, int limit) {
		int at = to;
		while (at > limit && at < text.length() && !Character.isWhitespace(text.charAt(at)))
			at--;
		return at;
	}

	private boolean splitsPair(int at) {
		return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) && Character.isHighSurrogate(text.charAt(at - 1));
	}
}
