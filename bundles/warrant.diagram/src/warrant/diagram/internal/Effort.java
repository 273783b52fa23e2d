package warrant.diagram.internal;

import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;

/** How hard ELK tries; the better methods take longer and recurse as deep as the graph is large. */
enum Effort {
	/** Edges as short as can be. */
	EXACT(LayeringStrategy.NETWORK_SIMPLEX, NodePlacementStrategy.NETWORK_SIMPLEX),
	/** For many edges. */
	USUAL(LayeringStrategy.NETWORK_SIMPLEX, NodePlacementStrategy.BRANDES_KOEPF),
	/** Always gets there. */
	PLAIN(LayeringStrategy.LONGEST_PATH_SOURCE, NodePlacementStrategy.BRANDES_KOEPF);

	private static final int EXACT_NODES = 100;
	private static final double EXACT_DENSITY = 1.4;

	final LayeringStrategy layering;
	final NodePlacementStrategy placement;

	Effort(LayeringStrategy layering, NodePlacementStrategy placement) {
		this.layering = layering;
		this.placement = placement;
	}

	/** What to begin with; the next one follows where that fails. */
	static Effort first(int nodes, int edges) {
		return nodes <= EXACT_NODES && edges <= nodes * EXACT_DENSITY ? EXACT : USUAL;
	}

	Effort next() {
		return values()[ordinal() + 1];
	}
}
