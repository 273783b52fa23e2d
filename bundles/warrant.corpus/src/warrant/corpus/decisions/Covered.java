package warrant.corpus.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import warrant.text.Span;

/** Spans somebody decided about. A suggestion is covered when a decision overlaps it by half: rejected ones stay away, edited ones win. */
final class Covered {

	private final TreeMap<Integer, List<Span>> byStart = new TreeMap<>();
	private int longest;

	Covered(List<Span> spans) {
		for (Span span : spans) {
			byStart.computeIfAbsent(span.start(), start -> new ArrayList<>()).add(span);
			longest = Math.max(longest, span.length());
		}
	}

	boolean covers(Span suggestion) {
		return by(suggestion).findAny().isPresent();
	}

	/** The decided spans that cover a suggestion, in order of their starts. */
	Stream<Span> by(Span suggestion) {
		// A decision that overlaps must start within its own length before the suggestion ends.
		return byStart.subMap(suggestion.start() - longest, suggestion.end()).values().stream().flatMap(List::stream)
				.filter(suggestion::matchesHalf);
	}
}
