package warrant.corpus.maps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import warrant.argument.Proposition;

/**
 * Finds a proposition that says what a new one says, by shared content words. Looks only at propositions that share one of the new one's
 * three rarest words, so a map of many thousand stays fast.
 */
final class Statements {

	/** From here on two statements count as the same; chosen by reading: at .7 paraphrases of one sentence join, different claims don't. */
	private static final double SAME = 0.7;
	private static final int FEWEST_WORDS = 3;
	private static final int RARE_WORDS = 3;
	/** A word that so many statements have tells nothing; looking all of them up would make the search quadratic. */
	private static final int COMMON = 200;

	/** A proposition and its words. */
	record Known(Proposition proposition, ContentWords words) {
	}

	private final Map<String, List<Known>> byStem = new HashMap<>();

	void add(Proposition proposition, ContentWords words) {
		Known known = new Known(proposition, words);
		for (String stem : words.stems())
			byStem.computeIfAbsent(stem, s -> new ArrayList<>(2)).add(known);
	}

	/** The most similar one with the same polarity. */
	Optional<Proposition> same(ContentWords words) {
		return best(words, false, SAME).map(Known::proposition);
	}

	/** The most similar one with the opposite polarity: what is said here denies what is said there. */
	Optional<Proposition> opposite(ContentWords words) {
		return best(words, true, SAME).map(Known::proposition);
	}

	private Optional<Known> best(ContentWords words, boolean opposite, double least) {
		if (words.stems().size() < FEWEST_WORDS)
			return Optional.empty();
		Known best = null;
		double bestScore = least;
		for (Known known : candidates(words)) {
			double score = known.words.similarity(words);
			if ((known.words.negated() != words.negated()) == opposite && score >= bestScore && (best == null || score > bestScore)) {
				best = known;
				bestScore = score;
			}
		}
		return Optional.ofNullable(best);
	}

	/** Statements that share most words also share one of the rarest ones: enough for a similarity of .7 unless all are common. */
	private List<Known> candidates(ContentWords words) {
		List<List<Known>> lists = new ArrayList<>();
		for (String stem : words.stems())
			lists.add(byStem.getOrDefault(stem, List.of()));
		lists.sort((a, b) -> Integer.compare(a.size(), b.size()));
		List<Known> candidates = new ArrayList<>();
		int used = 0;
		for (List<Known> list : lists) {
			if (list.isEmpty())
				continue;
			if (used++ == RARE_WORDS || list.size() > COMMON)
				break;
			candidates.addAll(list);
		}
		return candidates;
	}
}
