package warrant.extraction.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Chooses links for data in which a premise may bear on several claims: the likeliest of each source, and every other above a threshold.
 *
 * @param best smallest probability at which a source's likeliest link is given
 * @param further smallest probability of its other links
 */
public record LinkDecoder(double best, double further) {

	/** For claims and premises whose types are given: almost every premise bears on something. Chosen on all meetings of argunsc, cross-validated. */
	private static final LinkDecoder TYPED = new LinkDecoder(0.18, 0.32);
	/** For claims and premises whose types are predicted: most pairs are nothing. Chosen likewise. */
	private static final LinkDecoder UNTYPED = new LinkDecoder(0.20, 0.24);
	/** For propositions of any kind, most of which bear on nothing. */
	private static final LinkDecoder REASONS = new LinkDecoder(0.22, 0.40);

	/** The links of a document's components, by what suits a model of that name and such components. */
	public static List<WeighedPair> decode(String model, List<Member> members, List<WeighedPair> pairs) {
		if (model.startsWith(RelationModel.REASON_EVIDENCE))
			return REASONS.decode(pairs);
		if (EssayDecoder.fits(members))
			return new EssayDecoder(members, pairs).decode();
		if (ThesisDecoder.fits(members))
			return new ThesisDecoder(members, pairs).decode();
		return (model.endsWith(RelationModel.UNTYPED) ? UNTYPED : TYPED).decode(pairs);
	}

	public List<WeighedPair> decode(List<WeighedPair> pairs) {
		Map<Integer, List<WeighedPair>> bySource = pairs.stream().collect(Collectors.groupingBy(WeighedPair::source, java.util.TreeMap::new, Collectors.toList()));
		List<WeighedPair> links = new ArrayList<>();
		for (List<WeighedPair> each : bySource.values()) {
			each.sort(Comparator.comparingDouble(WeighedPair::link).reversed());
			for (int i = 0; i < each.size(); i++)
				if (each.get(i).link() >= (i == 0 ? best : further))
					links.add(each.get(i));
		}
		return links;
	}
}
