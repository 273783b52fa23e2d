package warrant.extraction;

import java.util.List;

/**
 * A relation between components of one document.
 *
 * @param sources ids of components, at least one; several are linked premises
 * @param target id of a component, or of a relation for an undercut
 * @param score confidence, 0 to 1
 */
public record Relation(String id, List<String> sources, String target, RelationType type, double score, List<String> reasons) {

	public Relation {
		sources = List.copyOf(sources);
		reasons = List.copyOf(reasons);
	}
}
