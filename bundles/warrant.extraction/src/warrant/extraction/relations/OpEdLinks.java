package warrant.extraction.relations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

import warrant.extraction.ComponentType;
import warrant.extraction.PropositionKind;
import warrant.extraction.RelationType;
import warrant.extraction.components.Candidate;
import warrant.extraction.components.ClauseRole;
import warrant.extraction.components.ClauseVectors;

/**
 * How likely one component of an op-ed bears on another: what the models for pairs learned from speeches and comments, and where the two stand.
 * A paragraph argues for one claim, mostly the one that opens it, and that claim for the thesis. A logistic regression of a dozen facts, its
 * weights fitted on the eight op-eds of the sample corpus that were looked at, then rounded.
 */
final class OpEdLinks {

	/** No paragraph that somebody wrote has as many components. */
	static final int STRETCH = 60;
	private static final int REACH = 6;
	private static final double BIAS = -2.6;
	private static final double BY_MODEL = 0.3;
	private static final double BY_LIKENESS = 2;
	/** Likeness of two clauses of one op-ed that have little to do with each other. */
	private static final double UNLIKE = 0.65;
	private static final double TO_POLICY = 0.7;
	private static final double TO_CLAIM = 0.3;
	private static final double OPENING_TO_THESIS = 1;
	private static final double PREMISE_TO_BEFORE = 1.1;
	private static final double CLAIM_TO_NEXT = 0.5;
	private static final double BY_DISTANCE = -0.4;

	private final List<Candidate> candidates;
	private final int[] paragraphs;
	private final Optional<Integer> thesis;
	private final Optional<ClauseVectors> vectors;
	private final IntPredicate otherSide;
	private final Map<Long, WeighedPair> weighed = new HashMap<>();

	/** @param paragraphs number of each candidate's paragraph, rising */
	record Places(List<Candidate> candidates, int[] paragraphs, Optional<Integer> thesis) {
	}

	/**
	 * @param otherSide which candidates give the other side's view: what the author claims about these goes against them
	 * @param weighed by the models; what they have not weighed they take for unlikely
	 */
	OpEdLinks(Places places, Optional<ClauseVectors> vectors, IntPredicate otherSide, List<WeighedPair> weighed) {
		this.candidates = places.candidates();
		this.paragraphs = places.paragraphs();
		this.thesis = places.thesis();
		this.otherSide = otherSide;
		this.vectors = vectors;
		weighed.forEach(p -> this.weighed.put(key(p.source(), p.target()), p));
	}

	private static long key(int source, int target) {
		return ((long) source << 32) + target;
	}

	/** Every pair of one paragraph, of neighbours, and with the thesis; a paragraph that never ends is read by stretches. */
	List<Link> links() {
		List<Link> links = new ArrayList<>();
		for (int source = 0; source < candidates.size(); source++) {
			int first = Math.max(0, source - STRETCH);
			int last = Math.min(candidates.size() - 1, source + STRETCH);
			if (thesis.filter(t -> t < first).isPresent())
				links.add(link(source, thesis.get()));
			for (int target = first; target <= last; target++)
				if (target != source && (isThesis(target) || paragraphs[source] == paragraphs[target] || Math.abs(target - source) <= REACH))
					links.add(link(source, target));
			if (thesis.filter(t -> t > last).isPresent())
				links.add(link(source, thesis.get()));
		}
		return links;
	}

	private Link link(int source, int target) {
		Optional<WeighedPair> pair = Optional.ofNullable(weighed.get(key(source, target)));
		boolean answers = otherSide.test(target) && !otherSide.test(source) && !isPremise(source);
		boolean attack = answers || candidates.get(source).clause().role() == ClauseRole.CONTRAST && pair.filter(p -> p.relation().equals("attack")).isPresent();
		return new Link(source, target, attack ? RelationType.ATTACK : RelationType.SUPPORT, probability(source, target, pair), reasons(source, target));
	}

	private double probability(int source, int target, Optional<WeighedPair> pair) {
		double p = pair.map(WeighedPair::link).orElse(0.0);
		double sum = BIAS + BY_MODEL * Math.log((p + 0.01) / (1.01 - p)) + (isPremise(target) ? 0 : TO_CLAIM)
				+ (candidates.get(target).kind() == PropositionKind.POLICY ? TO_POLICY : 0);
		if (vectors.isPresent())
			sum += BY_LIKENESS * (vectors.get().encoding(source).similarity(vectors.get().encoding(target)) - UNLIKE);
		if (isThesis(target))
			sum += (isPremise(source) ? 0.7 : 1.3) + (opens(source) ? OPENING_TO_THESIS : 0);
		sum += isPremise(source) && target == source - 1 ? PREMISE_TO_BEFORE : !isPremise(source) && target == source + 1 ? CLAIM_TO_NEXT : 0;
		if (paragraphs[source] == paragraphs[target])
			sum += BY_DISTANCE * Math.log(Math.abs(target - source)) + (isPremise(source) ? 1.2 : 1) + (!opens(target) ? 0 : isPremise(source) ? 0.5 : 0.9);
		return 1 / (1 + Math.exp(-sum));
	}

	private List<String> reasons(int source, int target) {
		List<String> reasons = new ArrayList<>();
		candidates.get(source).clause().connective().filter(c -> candidates.get(source).clause().role() == ClauseRole.CONTRAST)
				.ifPresent(c -> reasons.add("opens with '" + c + "'"));
		if (isThesis(target))
			reasons.add(opens(source) ? "opens its paragraph, which argues for the thesis" : "argues for the thesis");
		else if (paragraphs[source] == paragraphs[target] && opens(target))
			reasons.add("argues for what opens its paragraph");
		else
			reasons.add(Math.abs(source - target) == 1 ? "stands next to it" : paragraphs[source] == paragraphs[target] ? "stands in its paragraph" : "stands near it");
		return reasons;
	}

	private boolean isThesis(int i) {
		return thesis.filter(t -> t == i).isPresent();
	}

	private boolean isPremise(int i) {
		return candidates.get(i).type() == ComponentType.PREMISE;
	}

	private boolean opens(int i) {
		return i == 0 || paragraphs[i - 1] != paragraphs[i];
	}
}
