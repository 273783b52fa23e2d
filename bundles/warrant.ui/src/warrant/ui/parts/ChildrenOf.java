package warrant.ui.parts;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** Content of a tree whose input is a list of nodes that know their children. */
public final class ChildrenOf<N> implements ITreeContentProvider {

	private final Class<N> type;
	private final Function<N, ? extends List<?>> children;

	public ChildrenOf(Class<N> type, Function<N, ? extends List<?>> children) {
		this.type = type;
		this.children = children;
	}

	@Override
	public Object[] getElements(Object input) {
		return ((List<?>) input).toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return children.apply(type.cast(parent)).toArray();
	}

	/** Unknown: whoever reveals a node expands what is above it. */
	@Override
	public Object getParent(Object node) {
		return null;
	}

	@Override
	public boolean hasChildren(Object node) {
		return !children.apply(type.cast(node)).isEmpty();
	}
}
