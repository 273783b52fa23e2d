package warrant.report;

import java.util.Comparator;
import java.util.List;

/** A paragraph as it stands in its document, with the parts that were taken from it. {@code id} is unique in its section. */
public record Passage(String id, Source source, String text, List<Highlight> highlights) {

	public Passage {
		highlights = highlights.stream().sorted(Comparator.comparingInt(Highlight::start).thenComparing(h -> -h.end())).toList();
		for (Highlight h : highlights) {
			if (h.start() < 0 || h.end() < h.start() || h.end() > text.length()) {
				throw new IllegalArgumentException("Highlight outside of its passage of " + text.length() + " characters: " + h);
			}
		}
	}
}
