package warrant.diagram.internal;

import java.util.function.Function;

import org.eclipse.elk.alg.layered.options.CrossingMinimizationStrategy;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.FixedAlignment;
import org.eclipse.elk.alg.layered.options.GraphCompactionStrategy;
import org.eclipse.elk.alg.layered.options.LayerConstraint;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

import warrant.diagram.BoxKind;

/** What ELK is told. Its metadata is registered in code: no extension registry is at hand outside of Eclipse. */
final class LayoutSettings {
	static {
		LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new CoreOptions(), new LayeredMetaDataProvider());
	}

	private LayoutSettings() {
	}

	/** @param compact whether boxes are drawn up to what they lead to, out of the straight rows that ELK lays them in */
	static ElkNode graph(Effort effort, boolean compact) {
		ElkNode graph = ElkGraphUtil.createGraph();
		graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
		graph.setProperty(CoreOptions.DIRECTION, Direction.UP);
		graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
		graph.setProperty(CoreOptions.RANDOM_SEED, 1);
		graph.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, false);
		graph.setProperty(LayeredOptions.LAYERING_STRATEGY, effort.layering);
		graph.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.DEPTH_FIRST);
		graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_STRATEGY, CrossingMinimizationStrategy.LAYER_SWEEP);
		graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, effort.placement);
		graph.setProperty(LayeredOptions.NODE_PLACEMENT_BK_FIXED_ALIGNMENT, FixedAlignment.BALANCED);
		graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 26.0);
		graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 16.0);
		graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 12.0);
		graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 34.0);
		graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 20.0);
		graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 9.0);
		graph.setProperty(LayeredOptions.COMPACTION_POST_COMPACTION_STRATEGY, compact ? GraphCompactionStrategy.RIGHT : GraphCompactionStrategy.NONE);
		graph.setProperty(LayeredOptions.THOROUGHNESS, 20);
		return graph;
	}

	/** A point on a node's border where edges meet: those at one port run together. */
	static ElkPort port(ElkNode node, PortSide side, double x, double y) {
		node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
		ElkPort port = ElkGraphUtil.createPort(node);
		port.setLocation(x, y);
		port.setProperty(CoreOptions.PORT_SIDE, side);
		return port;
	}

	static void inline(ElkLabel label) {
		label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
		label.setProperty(CoreOptions.EDGE_LABELS_INLINE, true);
	}

	/** Theses that lead nowhere stand at the top. */
	static void raiseTheses(ElkNode graph, Function<ElkNode, BoxDraft> boxes) {
		for (ElkNode node : graph.getChildren()) {
			BoxDraft box = boxes.apply(node);
			boolean thesis = box != null && (box.content.kind() == BoxKind.MAJOR_CLAIM || box.content.kind() == BoxKind.RECOMMENDATION);
			if (thesis && node.getOutgoingEdges().isEmpty() && !node.getIncomingEdges().isEmpty()) {
				node.setProperty(LayeredOptions.LAYERING_LAYER_CONSTRAINT, LayerConstraint.LAST);
			}
		}
	}
}
