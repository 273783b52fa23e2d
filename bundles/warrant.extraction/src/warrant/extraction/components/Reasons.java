package warrant.extraction.components;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import warrant.extraction.learning.LinearModel.Weighted;

/** Says features in words: {@code c:modal=must} is "modal 'must'". Features without a meaning of their own are passed over. */
final class Reasons {

	private static final int MOST = 3;
	/** Words that carry a weight but tell a reader nothing. */
	private static final Set<String> EMPTY = Set.of(("the a an of to in on at by for from with as and or but if than so it its is are was were "
			+ "be been has have had do does did that this these those there they them their he she his her we our you your i my not no all any some "
			+ "such more most much very too who what which when where how one two about into out up over after before also only just then now well it's that's there's").split(" "));
	private static final Map<String, String> SUBJECTS = Map.of("NOUN", "a noun", "PROPN", "a name", "NUM", "a number");
	private static final Map<String, String> VALUES = Map.ofEntries(Map.entry("modal", "modal '%s'"), Map.entry("modalVerb", "'%s'"),
			Map.entry("modalPassive", "passive after '%s'"), Map.entry("modalNot", "negated '%s'"),
			Map.entry("opens", "opens with '%s'"), Map.entry("person", "speaks of '%s'"), Map.entry("speaking", "verb of saying '%s'"),
			Map.entry("urging", "urging '%s'"), Map.entry("good", "evaluative '%s'"), Map.entry("bad", "evaluative '%s'"),
			Map.entry("certainty", "'%s' weighs what is said"), Map.entry("evidence", "evidence word '%s'"),
			Map.entry("narration", "narrative '%s'"), Map.entry("mark", "'%s'"), Map.entry("past", "'%s' with a past tense"),
			Map.entry("first", "begins with '%s'"), Map.entry("first2", "begins with '%s'"));
	private static final Map<String, String> FLAGS = Map.ofEntries(Map.entry("imperative", "imperative"), Map.entry("digits", "gives figures"),
			Map.entry("year", "names a year"), Map.entry("past", "past tense"), Map.entry("passive", "passive voice"),
			Map.entry("comparison", "compares"), Map.entry("conditional", "states a condition"), Map.entry("negation", "denies"),
			Map.entry("good", "evaluative words"), Map.entry("bad", "evaluative words"), Map.entry("unsourced", "cites no source"),
			Map.entry("evidence", "evidence words"), Map.entry("narration", "narrative words"), Map.entry("link", "gives a link"),
			Map.entry("names", "names somebody"), Map.entry("present", "present tense"), Map.entry("speaking", "reports speech"));

	private Reasons() {
	}

	/** At most three, distinct, strongest first; one that says so where none of the features tells a reader anything. */
	static List<String> inWords(List<Weighted> features) {
		Set<String> reasons = new LinkedHashSet<>();
		for (Weighted feature : features) {
			String words = words(feature.feature());
			if (words != null && reasons.stream().noneMatch(reason -> sameWords(reason, words)))
				reasons.add(words);
			if (reasons.size() == MOST)
				break;
		}
		return reasons.isEmpty() ? List.of("no single word or form stands out") : List.copyOf(reasons);
	}

	/** Whether one of them is only about what the other quotes. */
	private static boolean sameWords(String one, String other) {
		return one.contains(quoted(other)) || other.contains(quoted(one));
	}

	private static String quoted(String reason) {
		int start = reason.indexOf('\'');
		return start < 0 ? reason : reason.substring(start, reason.lastIndexOf('\'') + 1);
	}

	private static String words(String feature) {
		String name = feature.substring(2);
		if (feature.startsWith("w:") || feature.startsWith("l:"))
			return said(name);
		if (!feature.startsWith("c:"))
			return null;
		int equals = name.indexOf('=');
		if (equals < 0)
			return FLAGS.get(name);
		String cue = name.substring(0, equals);
		String value = name.substring(equals + 1);
		return switch (cue) {
			case "modalSubject" -> beforeModal(value);
			case "subject" -> subject(value);
			default -> VALUES.containsKey(cue) && !EMPTY.contains(value) ? VALUES.get(cue).formatted(value.replace('+', ' ')) : null;
		};
	}

	/** One or two words of the clause, where one of them says something. */
	private static String said(String words) {
		List<String> letters = Stream.of(words.split("[ +]")).filter(word -> !word.isEmpty() && Character.isLetter(word.charAt(0))).toList();
		boolean empty = letters.stream().allMatch(word -> word.length() < 2 || EMPTY.contains(word));
		return empty ? null : "the word" + (letters.size() > 1 ? "s" : "") + " '" + String.join(" ", letters) + "'";
	}

	/** {@code we should}, or a tag in place of the word: {@code NOUN should}. */
	private static String beforeModal(String value) {
		int space = value.indexOf(' ');
		String subject = value.substring(0, space);
		if (SUBJECTS.containsKey(subject))
			return SUBJECTS.get(subject) + " before '" + value.substring(space + 1) + "'";
		return subject.equals(subject.toUpperCase(Locale.ROOT)) ? null : "'" + value + "'";
	}

	/** {@code it present}: a pronoun and the tense of what it does. */
	private static String subject(String value) {
		int space = value.lastIndexOf(' ');
		return "'" + value.substring(0, space) + "' with a " + value.substring(space + 1) + " tense";
	}
}
