package warrant.extraction.components;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import warrant.extraction.learning.Features;
import warrant.extraction.learning.LinearModel;

/**
 * How likely a clause of an op-ed asserts something contestable. Comments to an authority teach what judges and what reports, speeches what
 * argues; each knows half of it, and neither how much op-eds claim: the weights are fitted on sentences of real op-eds, by hand-made labels that
 * are not part of this repository. Neighbours are left out, since op-eds mix what comments keep apart.
 */
final class Claimness {

	private static final Set<String> CLAIM = Set.of(KindModel.CLAIM);
	private static final Set<String> JUDGING = Set.of("value", "policy");

	private final Optional<KindModel> judgements;
	private final Optional<KindModel> claims;

	private Claimness(Optional<KindModel> judgements, Optional<KindModel> claims) {
		this.judgements = judgements;
		this.claims = claims;
	}

	/** With what the file of models for components has for it. */
	static Claimness in(Map<String, LinearModel> models, ClauseDescriber describer) {
		return new Claimness(KindModel.in(models, KindModel.JUDGEMENTS, describer), KindModel.in(models, KindModel.CLAIMS, describer));
	}

	/**
	 * Log odds of each clause; 0 where claim and no claim are as likely.
	 *
	 * @param kinds what the model of kinds says of them, for want of better
	 */
	double[] logOdds(List<Features> clauses, List<Prediction> kinds) {
		List<Prediction> judging = judgements.map(j -> j.predictAll(clauses)).orElse(List.of());
		List<Prediction> claiming = claims.map(c -> c.predictAll(clauses)).orElse(List.of());
		return IntStream.range(0, clauses.size()).mapToDouble(i -> {
			double judged = judging.isEmpty() ? kinds.get(i).logOdds(JUDGING) : judging.get(i).logOdds(CLAIM);
			return weighed(judged, claiming.isEmpty() ? 0 : claiming.get(i).logOdds(CLAIM), clauses.get(i));
		}).toArray();
	}

	/** Without an encoder both know less, so that each counts for less. What somebody says or is quoted with is not the author's claim. */
	private static double weighed(double judged, double claimed, Features clause) {
		boolean encoded = clause.dense().length > 0;
		double odds = encoded ? 0.6 * judged + 0.5 * claimed + 0.4 : 0.52 * judged + 0.34 * claimed + 0.3;
		double others = encoded ? 0.5 : 0.4;
		odds -= clause.named().containsKey("c:speaking") ? others : 0;
		return odds - (clause.named().containsKey("c:mark=\"") ? others : 0);
	}
}
