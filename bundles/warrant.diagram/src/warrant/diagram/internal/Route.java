package warrant.diagram.internal;

import java.util.Optional;

import warrant.diagram.Path;
import warrant.diagram.Point;

/** One line of a link: its way, whether it ends in an arrow head, and where its label's centre is, if it has one. */
record Route(String link, Path path, boolean arrow, Optional<Point> label) {

	Route moved(double dx, double dy) {
		return new Route(link, path.moved(dx, dy), arrow, label.map(p -> p.plus(dx, dy)));
	}
}
