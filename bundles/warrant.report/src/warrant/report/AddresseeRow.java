package warrant.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Who is asked to act, how often, by how many different issuers, and one of the recommendations. */
public record AddresseeRow(String addressee, int recommendations, int issuers, RecommendationRow example) {

	private static final Set<String> LEANING = Set.of("it", "its", "they", "their", "he", "his", "she", "her", "this", "these", "that", "those", "but",
			"so", "and", "both", "then");

	/** Counts named addressees, most often asked first; advice that names nobody is left out. The example can be read
	 * alone where there is such a one, and is the most confident of these. */
	public static List<AddresseeRow> count(Collection<RecommendationRow> rows) {
		Map<String, List<RecommendationRow>> byName = new LinkedHashMap<>();
		rows.stream().filter(r -> !r.addressee().isBlank()).forEach(r -> byName.computeIfAbsent(r.addressee(), k -> new ArrayList<>()).add(r));
		List<AddresseeRow> counted = new ArrayList<>();
		byName.forEach((name, own) -> {
			RecommendationRow example = own.stream().max(Comparator.comparing(AddresseeRow::readsAlone).thenComparingDouble(AddresseeRow::confidence)).orElseThrow();
			counted.add(new AddresseeRow(name, own.size(), (int) own.stream().map(RecommendationRow::issuer).distinct().count(), example));
		});
		counted.sort(Comparator.comparingInt(r -> -r.recommendations()));
		return counted;
	}

	/** Whether it is a sentence from its beginning and opens with no word that means somebody named before. */
	private static boolean readsAlone(RecommendationRow row) {
		String first = row.quote().strip().split("\\s+", 2)[0];
		return !first.isEmpty() && Character.isUpperCase(first.codePointAt(0)) && !LEANING.contains(first.toLowerCase(Locale.ROOT));
	}

	private static double confidence(RecommendationRow row) {
		return Double.isNaN(row.confidence()) ? 1 : row.confidence();
	}
}
