package warrant.extraction.relations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Chooses one structure for a document: every component bears on one other at most, nothing bears on itself by any way, and what bears on
 * nothing else bears on the thesis. Links are taken in order of their probability, as in Kruskal's algorithm.
 */
final class StructureDecoder {

	/** Probability below which a link is not worth drawing. */
	private static final double FROM = 0.08;

	private final int[] targets;
	private final Optional<Integer> thesis;

	/** @param thesis the component that bears on nothing */
	StructureDecoder(int members, Optional<Integer> thesis) {
		targets = new int[members];
		Arrays.fill(targets, -1);
		this.thesis = thesis;
	}

	/** The links chosen, in order of their sources. */
	List<Link> decode(List<Link> candidates) {
		List<Link> byProbability = new ArrayList<>(candidates);
		byProbability.sort(Comparator.comparingDouble(Link::probability).reversed().thenComparing(Link::source).thenComparing(Link::target));
		List<Link> chosen = new ArrayList<>();
		for (Link link : byProbability)
			if (link.probability() >= FROM && fits(link)) {
				targets[link.source()] = link.target();
				chosen.add(link);
			}
		chosen.sort(Comparator.comparingInt(Link::source));
		return chosen;
	}

	/** Whether the component bears on nothing so far and is not the thesis. */
	boolean isLoose(int member) {
		return targets[member] < 0 && thesis.filter(t -> t == member).isEmpty();
	}

	private boolean fits(Link link) {
		if (!isLoose(link.source()))
			return false;
		for (int at = link.target(); at >= 0; at = targets[at])
			if (at == link.source())
				return false;
		return true;
	}
}
