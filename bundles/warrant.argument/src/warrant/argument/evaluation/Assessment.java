package warrant.argument.evaluation;

import java.util.List;
import java.util.Optional;

import warrant.argument.Finding;

/**
 * What is made of a map. Immutable; of the map only ids and words are kept.
 *
 * @param nodes one for each node of {@code graph}, in its order
 * @param findings structural ones; the invariants are {@link warrant.argument.MapChecker}'s
 */
public record Assessment(ArgumentGraph graph, List<NodeAssessment> nodes, Labelling grounded, Labellings complete, Labellings preferred,
		Labellings stable, List<Finding> findings) {

	/** Empty for an id that is not that of an evaluated node. */
	public Optional<NodeAssessment> node(String id) {
		return graph.find(id).stream().mapToObj(nodes::get).findFirst();
	}
}
