package warrant.diagram.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;

import warrant.diagram.Path;
import warrant.diagram.Paths;
import warrant.diagram.Point;

/** Reads the way of an edge that ELK has routed, its bends made round. */
final class Curves {
	private static final double RADIUS = 14;

	private Curves() {
	}

	static Path of(ElkEdge edge) {
		ElkEdgeSection section = edge.getSections().getFirst();
		List<Point> points = new ArrayList<>();
		points.add(new Point(section.getStartX(), section.getStartY()));
		section.getBendPoints().forEach(b -> points.add(new Point(b.getX(), b.getY())));
		points.add(new Point(section.getEndX(), section.getEndY()));
		return Paths.smooth(points, RADIUS);
	}
}
