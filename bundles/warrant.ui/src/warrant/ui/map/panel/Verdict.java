package warrant.ui.map.panel;

import java.util.Locale;

import warrant.argument.evaluation.NodeAssessment;

/** What evaluation says of a node, in words. */
public final class Verdict {

	private Verdict() {
	}

	/** "Accepted · strength 0.78". */
	public static String title(NodeAssessment node) {
		String label = switch (node.label()) {
			case IN -> "Accepted";
			case OUT -> "Defeated";
			case UNDEC -> "Undecided";
		};
		return label + " · " + (node.dfQuad().isPresent() ? String.format(Locale.ROOT, "strength %.2f", node.dfQuad().getAsDouble()) : "strength does not settle");
	}

	/** Why it stands or not, and what its strength is made of: a sentence each. */
	public static String reasons(NodeAssessment node) {
		return sentence(node.reason()) + (node.strengthReason().isBlank() ? "" : "\n" + sentence(node.strengthReason()));
	}

	private static String sentence(String words) {
		String trimmed = words.strip();
		if (trimmed.isEmpty())
			return "";
		String start = trimmed.substring(0, 1).toUpperCase(Locale.ROOT) + trimmed.substring(1);
		return start.endsWith(".") ? start : start + ".";
	}
}
