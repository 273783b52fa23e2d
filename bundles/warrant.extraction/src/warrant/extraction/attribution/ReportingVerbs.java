package warrant.extraction.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The verbs that report what somebody asserts or asks for, by their forms in lower case. */
public final class ReportingVerbs {

	/** Base forms whose object is a statement. */
	public static final Set<String> ASSERTING = Set.of("say", "claim", "argue", "insist", "warn", "maintain", "contend", "reply", "answer",
			"object", "write", "state", "declare", "announce", "believe", "think", "hold", "suggest", "admit", "concede", "acknowledge", "add",
			"note", "observe", "report", "tell", "assert", "affirm", "complain", "conclude", "counter", "deny", "estimate", "explain", "fear",
			"hope", "predict", "promise", "protest", "retort", "reckon", "point", "calculate", "find", "expect", "agree", "stress", "remark",
			"repeat", "respond", "remind", "ask", "wonder", "boast", "caution", "emphasise", "emphasize", "swear", "vow", "preach", "plead",
			"testify", "allege", "signal", "assure", "rule", "mutter", "shout", "cry", "feel", "worry", "doubt", "suspect", "suppose", "tweet");
	/** Base forms whose object is something to be done. */
	public static final Set<String> DIRECTING = Set.of("urge", "demand", "recommend", "propose", "advise", "request", "advocate", "want",
			"call", "appeal", "press", "implore", "beg", "exhort", "invite", "encourage", "plead", "petition", "instruct");

	/** Base forms whose subject is for or against something. */
	private static final Set<String> POSITION = Set.of("oppose", "reject", "dispute", "favour", "favor", "prefer", "condemn", "criticise",
			"criticize", "denounce", "welcome", "resist", "endorse", "expect", "doubt", "blame", "accuse", "dismiss");

	private static final Map<String, String> IRREGULAR = Map.ofEntries(Map.entry("said", "say"), Map.entry("wrote", "write"),
			Map.entry("written", "write"), Map.entry("thought", "think"), Map.entry("held", "hold"), Map.entry("told", "tell"),
			Map.entry("found", "find"), Map.entry("swore", "swear"), Map.entry("sworn", "swear"), Map.entry("felt", "feel"));
	private static final Map<String, String> BASES = bases(IRREGULAR, List.of(ASSERTING, DIRECTING));
	private static final Set<String> POSITION_FORMS = bases(Map.of(), List.of(POSITION, DIRECTING)).keySet();

	private ReportingVerbs() {
	}

	/** Whether the word is a form of a verb that reports an assertion or a demand. */
	public static boolean isReporting(String lower) {
		return BASES.containsKey(lower);
	}

	/** Whether the word is a form of a verb whose object is a statement. */
	public static boolean isAsserting(String lower) {
		return ASSERTING.contains(BASES.getOrDefault(lower, ""));
	}

	/** The base form of a reporting verb; empty for any other word. */
	public static Optional<String> base(String lower) {
		return Optional.ofNullable(BASES.get(lower));
	}

	/** Whether the word is a form of a verb that demands, or that is for or against something. */
	static boolean isPosition(String lower) {
		return POSITION_FORMS.contains(lower);
	}

	private static Map<String, String> bases(Map<String, String> irregular, List<Set<String>> lists) {
		Map<String, String> bases = new HashMap<>(irregular);
		for (Set<String> verbs : lists)
			for (String verb : verbs)
				addForms(verb, bases);
		return Map.copyOf(bases);
	}

	private static void addForms(String verb, Map<String, String> bases) {
		boolean e = verb.endsWith("e");
		boolean y = verb.endsWith("y") && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0;
		String stem = y ? verb.substring(0, verb.length() - 1) : verb;
		bases.put(verb, verb);
		bases.put(y ? stem + "ies" : verb.endsWith("s") || verb.endsWith("h") ? verb + "es" : verb + "s", verb);
		bases.put(y ? stem + "ied" : e ? verb + "d" : verb + "ed", verb);
		bases.put(e ? verb.substring(0, verb.length() - 1) + "ing" : verb + "ing", verb);
		if (verb.equals("admit") || verb.equals("beg")) {
			bases.put(verb + verb.charAt(verb.length() - 1) + "ed", verb);
			bases.put(verb + verb.charAt(verb.length() - 1) + "ing", verb);
		}
	}
}
