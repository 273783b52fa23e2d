package warrant.extraction.training;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What adapting brought on documents that the adaptation had not seen. */
final class Gain {

	static final String BEFORE = ", before";
	static final String AFTER = ", after";
	static final String NO_BETTER = ", after (no better, left as it was)";

	static final String FOLDS = "Before: the model in use, which has seen none of these documents. After: five folds of whole documents, each scored by an"
			+ " adaptation that saw none of it. What is written is adapted to all of the decisions.";

	private Gain() {
	}

	/** More right decisions, or more evenly over the labels, and neither at the cost of the other: giving everything the commonest label is no gain. */
	static boolean isBetter(Evaluation before, Evaluation after) {
		return after.microF1() >= before.microF1() && after.macroF1() >= before.macroF1()
				&& (after.microF1() > before.microF1() || after.macroF1() > before.macroF1());
	}

	/** Both evaluations under their names. @throws IllegalArgumentException when the second is no better, with the figures */
	static Map<String, Evaluation> compared(String name, Evaluation before, Evaluation after) {
		Map<String, Evaluation> heldOut = new LinkedHashMap<>();
		heldOut.put(name + BEFORE, before);
		heldOut.put(name + (isBetter(before, after) ? AFTER : NO_BETTER), after);
		if (!isBetter(before, after))
			throw new IllegalArgumentException(refusal(heldOut));
		return heldOut;
	}

	/** Why nothing was written. */
	static String refusal(Map<String, Evaluation> heldOut) {
		StringBuilder reason = new StringBuilder("adapting does not help on documents it has not seen, so nothing is written");
		heldOut.forEach((name, evaluation) -> reason.append(String.format(Locale.ROOT, "; %s: micro-F1 %.3f, macro-F1 %.3f", name,
				evaluation.microF1(), evaluation.macroF1())));
		return reason.toString();
	}
}
