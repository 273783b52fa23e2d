package warrant.interchange.aif;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names and numbers that AIFdb gives to schemes which say nothing but the kind of their node, and to acts of speech. */
final class Schemes {

	static final String INFERENCE = "Default Inference";
	static final String CONFLICT = "Default Conflict";
	static final String REPHRASE = "Default Rephrase";
	static final String PREFERENCE = "Default Preference";
	static final String ASSERTING = "Asserting";

	private static final Map<String, String> NUMBERS = Map.of(CONFLICT, "71", INFERENCE, "72", ASSERTING, "74", REPHRASE, "144");
	private static final Map<String, String> NAMES = Map.of("71", CONFLICT, "72", INFERENCE, "74", ASSERTING, "80", "Arguing", "82",
			"Default Transition", "144", REPHRASE, "168", "Default Illocuting");
	private static final List<String> EMPTY = List.of("", "ra", "ca", "ma", "pa", "ya", "inference", "conflict", "rephrase", "preference",
			"default inference", "default conflict", "default rephrase", "default preference", "logical conflict");

	private Schemes() {
	}

	/** The number AIFdb knows a scheme by, if it is one of the plain ones. */
	static Optional<String> number(String name) {
		return Optional.ofNullable(NUMBERS.get(name));
	}

	/** The name of a plain scheme, empty for others. */
	static String name(String number) {
		return NAMES.getOrDefault(number, "");
	}

	/** Whether the name says no more than the type of the node does. */
	static boolean isPlain(String name) {
		return EMPTY.contains(name.strip().toLowerCase(Locale.ROOT));
	}

	/** Whether who does this stands for the proposition: not when it is asked or doubted. */
	static boolean asserts(String act) {
		String word = act.toLowerCase(Locale.ROOT);
		return !word.contains("question") && !word.contains("challeng");
	}

	/** Whether the act of speech is more than an assertion, so that its name would be missed. */
	static boolean isMarked(String act) {
		return !List.of("", "ya", "asserting", "illocuting", "default illocuting").contains(act.strip().toLowerCase(Locale.ROOT));
	}
}
