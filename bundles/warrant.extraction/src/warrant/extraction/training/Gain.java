package warrant.extraction.training;

import java.util.Locale;
import java.util.Map;

/** What adapting brought on documents that the adaptation had not seen. */
final class Gain {

	static final String BEFORE = ", before";
	static final String AFTER = ", after";
	static final String NO_BETTER = ", after (no better, left as it was)";

	private Gain() {
	}

	/** More right decisions, or as many and more evenly over the labels. */
	static boolean isBetter(Evaluation before, Evaluation after) {
		int compared = Double.compare(after.microF1(), before.microF1());
		return compared > 0 || compared == 0 && after.macroF1() > before.macroF1();
	}

	/** Why nothing was written. */
	static String refusal(Map<String, Evaluation> heldOut) {
		StringBuilder reason = new StringBuilder("adapting does not help on documents it has not seen, so nothing is written");
		heldOut.forEach((name, evaluation) -> reason.append(String.format(Locale.ROOT, "; %s: micro-F1 %.3f, macro-F1 %.3f", name,
				evaluation.microF1(), evaluation.macroF1())));
		return reason.toString();
	}
}
