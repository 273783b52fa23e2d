package warrant.argument.evaluation;

import java.util.OptionalDouble;

/** A strength for each node of a graph, between 0 and 1. Immutable. */
public final class Strengths {

	/** NaN where it does not settle. */
	private final double[] values;

	Strengths(double[] values) {
		this.values = values;
	}

	/** Empty where the strength does not settle: the node is part of a cycle that keeps swinging, or depends on one. */
	public OptionalDouble of(int node) {
		return Double.isNaN(values[node]) ? OptionalDouble.empty() : OptionalDouble.of(values[node]);
	}
}
