package warrant.diagram.internal;

import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import warrant.diagram.Rect;

/** Where things are: boxes and junctions by id, and the lines between them. */
record Arrangement(Map<String, Rect> places, List<Route> routes) {

	Arrangement {
		places = Collections.unmodifiableMap(places);
		routes = List.copyOf(routes);
	}

	Rect bounds() {
		return bounds(places, routes.iterator());
	}

	static Rect bounds(Map<String, Rect> places, Iterator<Route> routes) {
		Rect all = places.values().iterator().next();
		for (Rect r : places.values()) {
			all = all.union(r);
		}
		while (routes.hasNext()) {
			all = all.union(routes.next().path().bounds());
		}
		return all;
	}

	Arrangement moved(double dx, double dy) {
		Map<String, Rect> moved = new HashMap<>();
		places.forEach((id, r) -> moved.put(id, r.moved(dx, dy)));
		return new Arrangement(moved, routes.stream().map(r -> r.moved(dx, dy)).toList());
	}
}
