package warrant.diagram.internal;

import java.util.function.Function;

import org.eclipse.elk.alg.layered.options.CrossingMinimizationStrategy;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayerConstraint;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.SplineRoutingMode;
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

	static ElkNode graph() {
		ElkNode graph = ElkGraphUtil.createGraph();
		graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
		graph.setProperty(CoreOptions.DIRECTION, Direction.UP);
		graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.SPLINES);
		graph.setProperty(CoreOptions.RANDOM_SEED, 1);
		graph.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, false);
		graph.setProperty(LayeredOptions.EDGE_ROUTING_SPLINES_MODE, SplineRoutingMode.SLOPPY);
		graph.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.DEPTH_FIRST);
		graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_STRATEGY, CrossingMinimizationStrategy.LAYER_SWEEP);
		graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
		graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 26.0);
		graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 16.0);
		graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 12.0);
		graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 44.0);
		graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 18.0);
		return graph;
	}


	/** Where a stack's trunk leaves it: at its top, near the left. */
	static ElkPort trunkPort(ElkNode stack, double x) {
		stack.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
		ElkPort port = ElkGraphUtil.createPort(stack);
		port.setLocation(x, 0);
		port.setProperty(CoreOptions.PORT_SIDE, PortSide.NORTH);
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
