package warrant.diagram.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;

import warrant.diagram.Path;
import warrant.diagram.Point;
import warrant.diagram.Segment;

/** Reads ELK's spline sections: bend points are the control points of cubic curves, three by three. */
final class Curves {
	private Curves() {
	}

	static Path of(ElkEdge edge) {
		ElkEdgeSection section = edge.getSections().getFirst();
		List<Point> rest = new ArrayList<>();
		section.getBendPoints().forEach(b -> rest.add(new Point(b.getX(), b.getY())));
		rest.add(new Point(section.getEndX(), section.getEndY()));
		List<Segment> segments = new ArrayList<>();
		segments.add(new Segment.Move(new Point(section.getStartX(), section.getStartY())));
		int i = 0;
		for (; i + 3 <= rest.size(); i += 3) {
			segments.add(new Segment.Curve(rest.get(i), rest.get(i + 1), rest.get(i + 2)));
		}
		if (rest.size() - i == 2) {
			Point bend = rest.get(i);
			Point end = rest.get(i + 1);
			segments.add(new Segment.Curve(segments.getLast().to().towards(bend, 2 / 3.0), end.towards(bend, 2 / 3.0), end));
		} else if (rest.size() - i == 1) {
			segments.add(new Segment.Line(rest.get(i)));
		}
		return new Path(segments);
	}
}
