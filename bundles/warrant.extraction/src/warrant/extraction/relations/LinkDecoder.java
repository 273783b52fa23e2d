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

	/** For data with types: almost every premise bears on something. */
	public static final LinkDecoder TYPED = new LinkDecoder(0.30, 0.40);
	/** For data without: most pairs are nothing. */
	public static final LinkDecoder UNTYPED = new LinkDecoder(0.14, 0.30);

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
