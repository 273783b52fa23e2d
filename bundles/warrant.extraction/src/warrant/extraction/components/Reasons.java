package warrant.extraction.components;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import warrant.extraction.learning.LinearModel.Weighted;

/** Says features in words: {@code c:modal=must} is "modal 'must'". Features without a meaning of their own are passed over. */
final class Reasons {

	private static final int MOST = 3;
	private static final Set<String> EMPTY = Set.of("the", "a", "an", "of", "to", "in", ".", ",", "and", "it", "is", "that", "be", "\"", "-", "'s");
	private static final Map<String, String> VALUES = Map.ofEntries(Map.entry("modal", "modal '%s'"), Map.entry("modalVerb", "'%s'"),
			Map.entry("modalPassive", "passive after '%s'"), Map.entry("modalNot", "negated '%s'"), Map.entry("modalSubject", "'%s'"),
			Map.entry("opens", "opens with '%s'"), Map.entry("person", "speaks of '%s'"), Map.entry("speaking", "verb of saying '%s'"),
			Map.entry("urging", "urging '%s'"), Map.entry("good", "evaluative '%s'"), Map.entry("bad", "evaluative '%s'"),
			Map.entry("certainty", "'%s' weighs what is said"), Map.entry("evidence", "evidence word '%s'"),
			Map.entry("narration", "narrative '%s'"), Map.entry("mark", "'%s'"), Map.entry("subject", "'%s' tense"), Map.entry("past", "'%s' with a past tense"),
			Map.entry("first", "begins with '%s'"), Map.entry("first2", "begins with '%s'"));
	private static final Map<String, String> FLAGS = Map.ofEntries(Map.entry("imperative", "imperative"), Map.entry("digits", "gives figures"),
			Map.entry("year", "names a year"), Map.entry("past", "past tense"), Map.entry("passive", "passive voice"),
			Map.entry("comparison", "compares"), Map.entry("conditional", "states a condition"), Map.entry("negation", "denies"),
			Map.entry("good", "evaluative words"), Map.entry("bad", "evaluative words"), Map.entry("unsourced", "cites no source"),
			Map.entry("evidence", "evidence words"), Map.entry("narration", "narrative words"), Map.entry("link", "gives a link"),
			Map.entry("names", "names somebody"), Map.entry("present", "present tense"), Map.entry("speaking", "reports speech"));

	private Reasons() {
	}

	/** At most three, distinct, strongest first. */
	static List<String> inWords(List<Weighted> features) {
		Set<String> reasons = new LinkedHashSet<>();
		for (Weighted feature : features) {
			String words = words(feature.feature());
			if (words != null && reasons.stream().noneMatch(r -> r.contains(words) || words.contains(r)))
				reasons.add(words);
			if (reasons.size() == MOST)
				break;
		}
		return List.copyOf(reasons);
	}

	private static String words(String feature) {
		String name = feature.substring(2);
		if (feature.startsWith("w:") || feature.startsWith("l:"))
			return EMPTY.contains(name) || name.length() < 2 ? null : "'" + name + "'";
		if (!feature.startsWith("c:"))
			return null;
		int equals = name.indexOf('=');
		if (equals < 0)
			return FLAGS.get(name);
		String value = name.substring(equals + 1);
		String pattern = VALUES.get(name.substring(0, equals));
		return pattern == null || EMPTY.contains(value) ? null : pattern.formatted(value);
	}
}
