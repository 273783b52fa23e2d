package warrant.index.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import warrant.index.Facet;

/** Sums the counts of one field over segments, and orders them. */
final class FacetTally {

	private final Map<String, Long> terms = new HashMap<>();

	void addAll(Map<String, Long> counts) {
		counts.forEach((term, rows) -> terms.merge(term, rows, Long::sum));
	}

	List<Map.Entry<String, Long>> mostFrequentTerms(int most) {
		return terms.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
				.limit(most).toList();
	}

	/** Spellings that fold alike summed under the most frequent one. */
	List<Facet.Count> top(int most) {
		Map<String, Long> sums = new HashMap<>();
		Map<String, String> shown = new HashMap<>();
		for (Map.Entry<String, Long> term : mostFrequentTerms(Integer.MAX_VALUE)) {
			FacetValue value = FacetValue.decode(term.getKey());
			sums.merge(value.key(), term.getValue(), Long::sum);
			shown.putIfAbsent(value.key(), value.written());
		}
		return sums.entrySet().stream().map(sum -> new Facet.Count(shown.get(sum.getKey()), shown.get(sum.getKey()), sum.getValue()))
				.sorted(Comparator.comparingLong(Facet.Count::rows).reversed().thenComparing(Facet.Count::label)).limit(most).toList();
	}
}
