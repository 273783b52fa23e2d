package warrant.diagram.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import warrant.diagram.Path;
import warrant.diagram.Paths;
import warrant.diagram.Point;
import warrant.diagram.Rect;

/**
 * Draws the lines between boxes that stand already: curves where there is room, a shared trunk where boxes hang in a column, the meeting
 * point of linked premises between them and what they support, an undercut on the line it attacks. The same places give the same lines.
 */
final class Routing {
	private static final double JUNCTION = 8;
	/** Shorter lines have no room for their verb. */
	private static final double ROOM_FOR_LABEL = 70;

	private final boolean labelled;
	private final Map<String, Rect> places;
	private final Map<String, Point> junctions;
	private final List<Route> routes = new ArrayList<>();

	/** @param junctions where the analyst put the meeting points of links */
	private Routing(Map<String, Rect> boxes, Map<String, Point> junctions, boolean labelled) {
		this.places = new HashMap<>(boxes);
		this.junctions = junctions;
		this.labelled = labelled;
	}

	static Arrangement route(List<Link> links, Map<String, Rect> boxes, Map<String, Point> junctions, boolean labelled) {
		Routing routing = new Routing(boxes, junctions, labelled);
		Map<String, List<Link>> byTarget = new LinkedHashMap<>();
		List<Link> onLinks = new ArrayList<>();
		for (Link link : links) {
			if (boxes.containsKey(link.target())) {
				byTarget.computeIfAbsent(link.target(), k -> new ArrayList<>()).add(link);
			} else {
				onLinks.add(link);
			}
		}
		byTarget.forEach((target, into) -> routing.intoBox(boxes.get(target), into));
		routing.ontoLines(onLinks);
		return new Arrangement(routing.places, routing.routes);
	}

	/**
	 * The same for some of the boxes.
	 *
	 * @param groups each the links that end at one box
	 * @param onLinks the links that end at links
	 * @param places of all boxes, and of the meeting points of other links
	 * @return the new lines alone
	 */
	static Arrangement again(List<List<Link>> groups, List<Link> onLinks, Map<String, Rect> places, Map<String, Point> junctions, boolean labelled) {
		Routing routing = new Routing(places, junctions, labelled);
		for (List<Link> into : groups) {
			if (!into.isEmpty()) {
				routing.intoBox(places.get(into.getFirst().target()), into);
			}
		}
		routing.ontoLines(onLinks);
		return new Arrangement(routing.places, routing.routes);
	}

	private void intoBox(Rect target, List<Link> links) {
		Map<Link, Rect> from = new LinkedHashMap<>();
		links.forEach(l -> from.put(l, l.sources().size() > 1 ? meeting(l, target) : places.get(l.sources().getFirst())));
		Arrivals arrivals = new Arrivals(target);
		Trunks trunks = Trunks.of(target, from);
		trunks.starts().forEach(arrivals::add);
		from.forEach((link, rect) -> {
			if (!trunks.holds(link)) {
				arrivals.add(link, rect);
			}
		});
		Map<Link, Path> ways = arrivals.ways();
		for (Route route : trunks.routes(ways)) {
			routes.add(route);
			mark(links, route);
		}
		from.forEach((link, rect) -> {
			if (!trunks.holds(link)) {
				gather(link, rect);
				Path way = ways.get(link);
				add(link, way, true, labelled);
				mark(link, way);
			}
		});
	}

	private void mark(List<Link> links, Route route) {
		links.stream().filter(l -> l.id().equals(route.link())).forEach(l -> mark(l, route.path()));
	}

	/** Where another link may end on this one. */
	private void mark(Link link, Path way) {
		if (link.junction() && link.sources().size() == 1) {
			places.put(link.id(), square(way.along(0.5)));
		}
	}

	/** Undercuts, and attacks on attacks: each can be drawn as soon as what it ends on is. */
	private void ontoLines(List<Link> links) {
		List<Link> left = new ArrayList<>(links);
		boolean more = true;
		while (more && !left.isEmpty()) {
			more = left.removeIf(link -> {
				Rect target = places.get(link.target());
				if (target != null) {
					ontoLine(link, target);
				}
				return target != null;
			});
		}
	}

	private void ontoLine(Link link, Rect target) {
		Rect from = link.sources().size() > 1 ? meeting(link, target) : places.get(link.sources().getFirst());
		gather(link, from);
		Path way = Arrivals.across(from, new Point(target.centreX(), target.centreY()));
		add(link, way, true, labelled);
		mark(link, way);
	}

	/** Lines from the sources to where they meet. */
	private void gather(Link link, Rect meeting) {
		if (link.sources().size() > 1) {
			Point at = new Point(meeting.centreX(), meeting.centreY());
			link.sources().forEach(s -> add(link, Arrivals.way(places.get(s), meeting, at), false, false));
		}
	}

	/** The label of a line that another one ends on gives way to it. */
	private void add(Link link, Path path, boolean arrow, boolean label) {
		boolean attacked = link.junction() && link.sources().size() == 1;
		boolean room = label && path.start().distance(path.end()) > (attacked ? 2 * ROOM_FOR_LABEL : ROOM_FOR_LABEL);
		routes.add(new Route(link.id(), path, arrow, room ? Optional.of(path.along(attacked ? 0.28 : 0.5)) : Optional.empty()));
	}

	private Rect meeting(Link link, Rect target) {
		Rect place = junctions.containsKey(link.id()) ? square(junctions.get(link.id())) : square(between(link, target));
		places.put(link.id(), place);
		return place;
	}

	private Point between(Link link, Rect target) {
		Rect all = link.sources().stream().map(places::get).reduce(Rect::union).orElseThrow();
		double x = link.sources().stream().mapToDouble(s -> places.get(s).centreX()).average().orElseThrow();
		Point middle = new Point(x, all.centreY()).towards(new Point(target.centreX(), target.centreY()), 0.5);
		if (all.y() > target.bottom()) {
			return new Point(middle.x(), (all.y() + target.bottom()) / 2);
		}
		return all.bottom() < target.y() ? new Point(middle.x(), (all.bottom() + target.y()) / 2) : middle;
	}

	private static Rect square(Point centre) {
		return new Rect(centre.x() - JUNCTION / 2, centre.y() - JUNCTION / 2, JUNCTION, JUNCTION);
	}
}
