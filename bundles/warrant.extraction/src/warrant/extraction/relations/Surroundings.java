package warrant.extraction.relations;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import warrant.text.Span;

/**
 * What stands around components without being part of them: the words that lead to one ("because", "that is why"), and which sentence it is
 * in. Spans of labelled data leave connectives out, as guidelines ask for.
 */
public final class Surroundings {

	private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"”’)]*\\s+");
	private static final Pattern WORD = Pattern.compile("\\w+|,");
	private static final int MOST = 400;

	private final String text;
	private final List<Span> spans;
	private final List<Integer> ends = new ArrayList<>();

	/** @param spans sorted by start */
	public Surroundings(String text, List<Span> spans) {
		this.text = text;
		this.spans = spans;
		Matcher end = SENTENCE_END.matcher(text);
		while (end.find())
			ends.add(end.end());
	}

	/** Number of the sentence in which a component starts, from 0. */
	public int sentence(int i) {
		int at = Collections.binarySearch(ends, spans.get(i).start());
		return at >= 0 ? at + 1 : -at - 1;
	}

	/** Lower-case words and commas between the component before, or the sentence's start, and this one; empty where they touch. */
	public List<String> before(int i) {
		int from = 0;
		for (int j = 0; j < i; j++)
			if (spans.get(j).end() <= spans.get(i).start())
				from = Math.max(from, spans.get(j).end());
		int sentence = sentence(i);
		from = Math.max(from, sentence == 0 ? 0 : ends.get(sentence - 1));
		from = Math.max(from, spans.get(i).start() - MOST);
		List<String> words = new ArrayList<>();
		Matcher word = WORD.matcher(text.substring(from, spans.get(i).start()).toLowerCase(Locale.ROOT));
		while (word.find())
			words.add(word.group());
		return words;
	}
}
