package warrant.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who is asked to act, how often, by how many different issuers, and one of the recommendations. */
public record AddresseeRow(String addressee, int recommendations, int issuers, RecommendationRow example) {

	/** Counts named addressees, most often asked first; advice that names nobody is left out. The most confident one is the example. */
	public static List<AddresseeRow> count(Collection<RecommendationRow> rows) {
		Map<String, List<RecommendationRow>> byName = new LinkedHashMap<>();
		rows.stream().filter(r -> !r.addressee().isBlank()).forEach(r -> byName.computeIfAbsent(r.addressee(), k -> new ArrayList<>()).add(r));
		List<AddresseeRow> counted = new ArrayList<>();
		byName.forEach((name, own) -> {
			RecommendationRow example = own.stream().max(Comparator.comparingDouble(AddresseeRow::confidence)).orElseThrow();
			counted.add(new AddresseeRow(name, own.size(), (int) own.stream().map(RecommendationRow::issuer).distinct().count(), example));
		});
		counted.sort(Comparator.comparingInt(r -> -r.recommendations()));
		return counted;
	}

	private static double confidence(RecommendationRow row) {
		return Double.isNaN(row.confidence()) ? 1 : row.confidence();
	}
}
