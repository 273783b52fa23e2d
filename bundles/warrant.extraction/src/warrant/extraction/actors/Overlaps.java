package warrant.extraction.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import warrant.text.Span;

/** Of mentions that overlap keeps the longest; of equally long ones the one that knows most. */
final class Overlaps {

	private static final Comparator<Mention> STRONGEST_FIRST = Comparator.<Mention>comparingInt(mention -> -mention.span().length())
			.thenComparing(Mention::sort).thenComparing(Mention::span);

	private Overlaps() {
	}

	/** "London and Geneva", taken for one name by the model, is two known ones. */
	private static boolean isRow(Mention mention, List<Mention> known) {
		boolean joint = mention.sort() == Mention.Sort.NAME && (mention.text().contains(" and ") || mention.text().contains(", "));
		return joint && known.stream().filter(other -> mention.span().contains(other.span()) && !mention.span().equals(other.span())).count() > 1;
	}

	/** What is left, sorted by span. */
	static List<Mention> resolve(List<Mention> found) {
		List<Mention> mentions = new ArrayList<>(found);
		NavigableMap<Integer, Mention> kept = new TreeMap<>();
		Map<Integer, List<Mention>> known = found.stream().filter(mention -> mention.sort() == Mention.Sort.KNOWN)
				.collect(Collectors.groupingBy(Mention::sentence));
		mentions.removeIf(mention -> isRow(mention, known.getOrDefault(mention.sentence(), List.of())));
		mentions.stream().sorted(STRONGEST_FIRST).forEach(mention -> {
			if (isFree(mention.span(), kept))
				kept.put(mention.span().start(), mention);
		});
		return List.copyOf(kept.values());
	}

	/** Those that are kept lie apart, so only the last one that starts before the span's end can overlap it. */
	private static boolean isFree(Span span, NavigableMap<Integer, Mention> kept) {
		Map.Entry<Integer, Mention> before = kept.lowerEntry(span.end());
		return before == null || !before.getValue().span().overlaps(span);
	}
}
