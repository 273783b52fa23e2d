package warrant.extraction.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Of mentions that overlap keeps the longest; of equally long ones the one that knows most. */
final class Overlaps {

	private static final Comparator<Mention> STRONGEST_FIRST = Comparator.<Mention>comparingInt(mention -> -mention.span().length())
			.thenComparing(Mention::sort).thenComparing(Mention::span);

	private Overlaps() {
	}

	/** "London and Geneva", taken for one name by the model, is two known ones. */
	private static boolean isRow(Mention mention, List<Mention> mentions) {
		boolean joint = mention.sort() == Mention.Sort.NAME && (mention.text().contains(" and ") || mention.text().contains(", "));
		return joint && mentions.stream().filter(other -> other.sort() == Mention.Sort.KNOWN && mention.span().contains(other.span())
				&& !mention.span().equals(other.span())).count() > 1;
	}

	/** What is left, sorted by span. */
	static List<Mention> resolve(List<Mention> found) {
		List<Mention> mentions = new ArrayList<>(found);
		List<Mention> kept = new ArrayList<>();
		mentions.removeIf(mention -> isRow(mention, found));
		mentions.stream().sorted(STRONGEST_FIRST).forEach(mention -> {
			if (kept.stream().noneMatch(other -> other.span().overlaps(mention.span())))
				kept.add(mention);
		});
		kept.sort(Comparator.comparing(Mention::span));
		return kept;
	}
}
