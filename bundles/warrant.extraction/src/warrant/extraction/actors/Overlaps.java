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

	/** What is left, sorted by span. */
	static List<Mention> resolve(List<Mention> mentions) {
		List<Mention> kept = new ArrayList<>();
		mentions.stream().sorted(STRONGEST_FIRST).forEach(mention -> {
			if (kept.stream().noneMatch(other -> other.span().overlaps(mention.span())))
				kept.add(mention);
		});
		kept.sort(Comparator.comparing(Mention::span));
		return kept;
	}
}
