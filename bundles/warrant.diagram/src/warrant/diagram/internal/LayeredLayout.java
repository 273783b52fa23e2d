package warrant.diagram.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.options.Alignment;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

import warrant.diagram.Point;
import warrant.diagram.Rect;

/** Lays out one connected part of a map with ELK's layered algorithm: conclusions above what leads to them. */
final class LayeredLayout {
	private static final double JUNCTION = 8;
	/** How large branches that hang in stacks may be, tried in turn. */
	private static final int[] BRANCHES = { 1, 3, 6, 12, 25, 60 };
	private static final double NARROW = 1500;
	private static final double WIDEST = 1.9;
	private static final double WISHED = 1.4;

	private final Map<String, BoxDraft> boxes;
	private final List<Link> links;
	private final boolean labelled;
	private final int largestBranch;
	private final Map<String, ElkNode> nodes = new LinkedHashMap<>();
	private final Map<ElkEdge, String> edges = new LinkedHashMap<>();
	private final Map<ElkEdge, Stack> trunks = new HashMap<>();

	/** @param labelled whether edges carry their verb */
	private LayeredLayout(Map<String, BoxDraft> boxes, List<Link> links, boolean labelled, int largestBranch) {
		this.boxes = boxes;
		this.links = links;
		this.labelled = labelled;
		this.largestBranch = largestBranch;
	}

	/**
	 * The arrangement nearest to the wished form. A part that comes out too wide is tried again with more of it hanging
	 * in stacks.
	 */
	static Arrangement arrange(Map<String, BoxDraft> boxes, List<Link> links, boolean labelled) {
		Arrangement best = null;
		for (int largest : BRANCHES) {
			Arrangement next = once(boxes, links, labelled, largest);
			best = best == null || cost(next) < cost(best) ? next : best;
			Rect bounds = next.bounds();
			if (bounds.width() <= NARROW || bounds.width() < bounds.height() * WIDEST) {
				break;
			}
		}
		return best;
	}

	/** ELK's better methods recurse: a graph too deep for one is done by the next. */
	private static Arrangement once(Map<String, BoxDraft> boxes, List<Link> links, boolean labelled, int largest) {
		LayeredLayout layout = new LayeredLayout(boxes, links, labelled, largest);
		Effort effort = Effort.first(boxes.size(), links.size());
		while (true) {
			try {
				Effort now = effort;
				return layout.compact(now).orElseGet(() -> layout.arrange(now, false));
			} catch (StackOverflowError e) {
				if (effort == Effort.PLAIN) {
					throw e;
				}
				effort = effort.next();
			}
		}
	}

	/** ELK can't draw together every graph that it can lay out: it says so, or gives places that are no numbers. */
	private Optional<Arrangement> compact(Effort effort) {
		try {
			Arrangement arrangement = arrange(effort, true);
			Rect bounds = arrangement.bounds();
			return Double.isFinite(bounds.right()) && Double.isFinite(bounds.bottom()) ? Optional.of(arrangement) : Optional.empty();
		} catch (IllegalStateException e) {
			return Optional.empty();
		}
	}

	/** Small, and of the wished form. */
	private static double cost(Arrangement arrangement) {
		Rect bounds = arrangement.bounds();
		double distortion = Math.abs(Math.log(bounds.width() / bounds.height() / WISHED));
		return bounds.width() * bounds.height() * (1 + distortion);
	}

	private Arrangement arrange(Effort effort, boolean compact) {
		nodes.clear();
		edges.clear();
		trunks.clear();
		ElkNode graph = LayoutSettings.graph(effort, compact);
		List<Stack> stacks = new Stacks(boxes, links, largestBranch).find();
		Set<String> stacked = new HashSet<>();
		stacks.forEach(s -> s.branches().forEach(b -> collect(b, stacked)));
		boxes.values().stream().filter(b -> !stacked.contains(b.id)).forEach(b -> node(graph, b.id, b.width, b.height));
		links.stream().filter(Link::junction).forEach(l -> node(graph, l.id(), JUNCTION, JUNCTION));
		stacks.forEach(s -> connect(s, graph));
		links.stream().filter(l -> !stacked.contains(l.id())).forEach(this::connect);
		LayoutSettings.raiseTheses(graph, n -> boxes.get(n.getIdentifier()));
		new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
		return read();
	}

	private static void collect(Branch branch, Set<String> ids) {
		ids.add(branch.link().id());
		ids.add(branch.box().id);
		branch.children().forEach(b -> collect(b, ids));
	}

	private ElkNode node(ElkNode graph, String id, double width, double height) {
		ElkNode node = ElkGraphUtil.createNode(graph);
		node.setIdentifier(id);
		node.setDimensions(width, height);
		node.setProperty(CoreOptions.ALIGNMENT, Alignment.TOP);
		nodes.put(id, node);
		return node;
	}

	private void connect(Stack stack, ElkNode graph) {
		ElkNode node = node(graph, stack.id(), stack.width(), stack.height());
		ElkPort port = LayoutSettings.port(node, PortSide.NORTH, Stack.TRUNK, 0);
		ElkEdge edge = ElkGraphUtil.createSimpleEdge(port, nodes.get(stack.firstLink().target()));
		edges.put(edge, stack.firstLink().id());
		trunks.put(edge, stack);
		label(edge, stack.firstLink());
	}

	private void connect(Link link) {
		ElkConnectableShape target = target(link);
		if (!link.junction()) {
			ElkEdge edge = ElkGraphUtil.createSimpleEdge(nodes.get(link.sources().getFirst()), target);
			edges.put(edge, link.id());
			label(edge, link);
			return;
		}
		ElkNode junction = nodes.get(link.id());
		ElkPort in = LayoutSettings.port(junction, PortSide.SOUTH, JUNCTION / 2, JUNCTION);
		for (String source : link.sources()) {
			edges.put(ElkGraphUtil.createSimpleEdge(nodes.get(source), in), link.id());
		}
		ElkPort out = LayoutSettings.port(junction, PortSide.NORTH, JUNCTION / 2, 0);
		ElkEdge onward = ElkGraphUtil.createSimpleEdge(out, target);
		edges.put(onward, link.id());
		label(onward, link);
	}

	/** A link that attacks another one comes from the side, so that it is seen to end on that one's line. */
	private ElkConnectableShape target(Link link) {
		ElkNode node = nodes.get(link.target());
		return boxes.containsKey(link.target()) ? node : LayoutSettings.port(node, PortSide.EAST, JUNCTION, JUNCTION / 2);
	}

	private void label(ElkEdge edge, Link link) {
		if (labelled) {
			ElkLabel label = ElkGraphUtil.createLabel(EdgeMarks.label(link), edge);
			label.setDimensions(EdgeMarks.labelWidth(link), EdgeMarks.LABEL_HEIGHT);
			LayoutSettings.inline(label);
		}
	}

	private Arrangement read() {
		Map<String, Rect> places = new HashMap<>();
		List<Route> routes = new ArrayList<>();
		nodes.forEach((id, n) -> places.put(id, new Rect(n.getX(), n.getY(), n.getWidth(), n.getHeight())));
		edges.forEach((edge, link) -> {
			ElkNode target = ElkGraphUtil.connectableShapeToNode(edge.getTargets().getFirst());
			boolean arrow = !target.getIdentifier().equals(link);
			Route route = new Route(link, Curves.of(edge), arrow, labelCentre(edge));
			Stack stack = trunks.get(edge);
			if (stack == null) {
				routes.add(route);
			} else {
				Rect place = places.remove(stack.id());
				routes.addAll(stack.place(new Point(place.x(), place.y()), route, places));
			}
		});
		return new Arrangement(places, routes);
	}

	private static Optional<Point> labelCentre(ElkEdge edge) {
		return edge.getLabels().stream().findFirst().map(l -> new Point(l.getX() + l.getWidth() / 2, l.getY() + l.getHeight() / 2));
	}
}
