package warrant.argument.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Says what a strength is made of: the base, and the strongest support and attack. */
record StrengthReasons(ArgumentGraph graph, Strengths strengths) {

	/** Such as "0.75: base 0.50, supported by 'X' (0.50)". */
	String of(int node) {
		OptionalDouble strength = strengths.of(node);
		if (strength.isEmpty())
			return "does not settle: it is part of a cycle that keeps swinging, or depends on one";
		List<String> parts = new ArrayList<>();
		parts.add(base(node));
		name("supported", graph.inferencesTo(node), parts);
		name("attacked", graph.attacksOn(node), parts);
		return number(strength.getAsDouble()) + ": " + String.join(", ", parts);
	}

	private String base(int node) {
		OptionalDouble weight = graph.weight(node);
		if (graph.kind(node) == NodeKind.PROPOSITION)
			return weight.isPresent() ? "weighted " + number(weight.getAsDouble()) : "base " + number(StrengthSolver.BASE);
		int least = graph.sources(node)[0];
		for (int source : graph.sources(node)) {
			if (value(source) < value(least))
				least = source;
		}
		String from = "as strong as " + new Names(graph).of(least) + " (" + number(value(least)) + ")";
		return weight.isPresent() ? from + " times its weight " + number(weight.getAsDouble()) : from;
	}

	private void name(String how, int[] relations, List<String> parts) {
		if (relations.length == 0)
			return;
		int strongest = Arrays.stream(relations).boxed().max(Comparator.comparing(this::value)).orElseThrow();
		String others = relations.length == 1 ? "" : " and " + (relations.length - 1) + (relations.length == 2 ? " other" : " others");
		parts.add(how + " by " + new Names(graph).sources(strongest) + " (" + number(value(strongest)) + ")" + others);
	}

	private double value(int node) {
		return strengths.of(node).orElse(0);
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.2f", value);
	}
}
