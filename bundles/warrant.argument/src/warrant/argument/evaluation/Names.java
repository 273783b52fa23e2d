package warrant.argument.evaluation;

import java.util.Arrays;
import java.util.List;

import warrant.argument.Wording;

/** What nodes are called in reasons and findings. */
record Names(ArgumentGraph graph) {

	/** A proposition by its words, a relation by its ends. */
	String of(int node) {
		return switch (graph.kind(node)) {
		case PROPOSITION -> "'" + Wording.shortened(graph.text(node)) + "'";
		case INFERENCE -> "the inference from " + sources(node) + " to " + target(node);
		case CONFLICT -> "the attack of " + sources(node) + " on " + target(node);
		};
	}

	/** The sources of a relation: "'A'", "'A' and 'B'". */
	String sources(int relation) {
		return list(Arrays.stream(graph.sources(relation)).boxed().toList());
	}

	/** The nodes with commas and an "and"; past three the rest is counted. */
	String list(List<Integer> nodes) {
		List<String> names = nodes.stream().limit(3).map(this::of).toList();
		if (nodes.size() > 3)
			return String.join(", ", names) + " and " + (nodes.size() - 3) + " more";
		int last = names.size() - 1;
		return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
	}

	/** Relations may attack relations; one level of words is enough. */
	private String target(int relation) {
		int target = graph.target(relation);
		if (target == ArgumentGraph.NONE)
			return "something that is not evaluated";
		return switch (graph.kind(target)) {
		case PROPOSITION -> of(target);
		case INFERENCE -> "the inference to " + target(target);
		case CONFLICT -> "the attack of " + sources(target);
		};
	}
}
