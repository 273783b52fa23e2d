package warrant.diagram.internal;

import java.util.List;

import warrant.diagram.EdgeKind;

/**
 * A relation that is shown: from propositions to a proposition or to another link.
 *
 * @param note the scheme of an inference, else empty
 * @param junction whether it has a point of its own: several sources meet there, or another link ends on it
 */
record Link(String id, EdgeKind kind, List<String> sources, String target, String note, boolean junction) {

	/** Links are keys of many maps, and no two of one map share an id. */
	@Override
	public int hashCode() {
		return id.hashCode();
	}
}
