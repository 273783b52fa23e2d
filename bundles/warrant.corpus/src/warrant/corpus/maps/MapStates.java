package warrant.corpus.maps;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import warrant.argument.Proposition;
import warrant.argument.evaluation.Assessment;
import warrant.argument.evaluation.Label;
import warrant.argument.evaluation.NodeAssessment;
import warrant.diagram.NodeState;
import warrant.diagram.Standing;

/** What an assessment says of every node, in the words of the diagram. */
public final class MapStates {

	/** What an argument is worth that nothing supports or attacks, and where a strength doesn't settle. */
	private static final double UNDECIDED = 0.5;

	private MapStates() {
	}

	/** By node id. */
	public static Map<String, NodeState> of(Assessment assessment) {
		Map<String, NodeState> states = new HashMap<>();
		for (NodeAssessment node : assessment.nodes())
			states.put(node.id(), new NodeState(node.dfQuad().orElse(Double.NaN), standing(node.label())));
		return states;
	}

	private static Standing standing(Label label) {
		return switch (label) {
			case IN -> Standing.IN;
			case OUT -> Standing.OUT;
			case UNDEC -> Standing.UNDECIDED;
		};
	}

	/** The strength of a proposition, 0 to 1. */
	public static ToDoubleFunction<Proposition> strength(Assessment assessment) {
		return proposition -> assessment.node(proposition.getId()).map(node -> node.dfQuad().orElse(UNDECIDED)).orElse(UNDECIDED);
	}
}
