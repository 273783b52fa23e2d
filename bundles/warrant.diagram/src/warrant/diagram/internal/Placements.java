package warrant.diagram.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import warrant.argument.ArgumentMap;
import warrant.argument.Placement;
import warrant.argument.Relation;
import warrant.diagram.Path;
import warrant.diagram.Paths;
import warrant.diagram.Point;
import warrant.diagram.Rect;

/** Where the analyst put nodes. They stay there; lines to them are drawn anew, the other nodes make room. */
record Placements(Map<String, Placement> byNode) {

	static Placements of(ArgumentMap map) {
		Map<String, Placement> byNode = new HashMap<>();
		if (map.getDrawing() != null) {
			map.getDrawing().getPlaces().stream().filter(p -> p.getNode() != null && Double.isFinite(p.getX()) && Double.isFinite(p.getY()))
				.forEach(p -> byNode.put(p.getNode().getId(), p));
		}
		return new Placements(byNode);
	}

	/** The width the analyst gave a node, else NaN. */
	double width(String id) {
		Placement placement = byNode.get(id);
		return placement == null || !placement.isSetWidth() || !(placement.getWidth() > 0) ? Double.NaN : placement.getWidth();
	}

	/** The boxes whose place is known: where they are being moved to, else where the analyst put them, else as computed. */
	Map<String, Rect> fixed(Map<String, BoxDraft> boxes, Wishes wishes) {
		Map<String, Rect> fixed = new HashMap<>();
		boxes.forEach((id, box) -> {
			Placement placement = byNode.get(id);
			Point own = placement != null ? new Point(placement.getX(), placement.getY()) : wishes.computed().get(id);
			Point corner = wishes.moving().getOrDefault(id, own);
			if (corner != null) {
				fixed.put(id, new Rect(corner.x(), corner.y(), box.width, box.height));
			}
		});
		return fixed;
	}

	/** Where the analyst put the meeting points of relations, by their ids. */
	Map<String, Point> junctions() {
		Map<String, Point> junctions = new HashMap<>();
		byNode.forEach((id, p) -> {
			if (p.getNode() instanceof Relation) {
				junctions.put(id, new Point(p.getX(), p.getY()));
			}
		});
		return junctions;
	}

	Arrangement keep(Arrangement computed, List<Link> links) {
		Map<String, Rect> places = new HashMap<>();
		computed.places().forEach((id, r) -> {
			if (byNode.containsKey(id)) {
				places.put(id, new Rect(byNode.get(id).getX(), byNode.get(id).getY(), r.width(), r.height()));
			}
		});
		if (places.isEmpty()) {
			return computed;
		}
		double dx = places.keySet().stream().mapToDouble(id -> places.get(id).x() - computed.places().get(id).x()).average().orElse(0);
		double dy = places.keySet().stream().mapToDouble(id -> places.get(id).y() - computed.places().get(id).y()).average().orElse(0);
		Set<String> moved = new HashSet<>(places.keySet());
		computed.places().keySet().stream().sorted().filter(id -> !places.containsKey(id)).forEach(id -> {
			Rect wished = computed.places().get(id).moved(dx, dy);
			Rect free = free(wished, places);
			if (!free.equals(wished)) {
				moved.add(id);
			}
			places.put(id, free);
		});
		Arrangement shifted = computed.moved(dx, dy);
		return new Arrangement(places, rerouted(shifted.routes(), links, places, moved));
	}

	/** The place nearest below the wished one where no other box stands. */
	private static Rect free(Rect wished, Map<String, Rect> taken) {
		Rect place = wished;
		boolean hit = true;
		while (hit) {
			hit = false;
			for (Rect other : taken.values()) {
				if (place.grown(8).overlaps(other)) {
					place = new Rect(place.x(), other.bottom() + 12, place.width(), place.height());
					hit = true;
				}
			}
		}
		return place;
	}

	private static List<Route> rerouted(List<Route> routes, List<Link> links, Map<String, Rect> places, Set<String> moved) {
		List<Route> result = new ArrayList<>();
		for (Link link : links) {
			boolean touched = moved.contains(link.id()) || moved.contains(link.target()) || link.sources().stream().anyMatch(moved::contains);
			if (!touched) {
				routes.stream().filter(r -> r.link().equals(link.id())).forEach(result::add);
				continue;
			}
			Rect target = places.get(link.target());
			Rect meeting = link.junction() ? places.get(link.id()) : target;
			link.sources().forEach(s -> result.add(new Route(link.id(), Arrivals.way(places.get(s), meeting, null), !link.junction(), Optional.empty())));
			if (link.junction()) {
				result.add(new Route(link.id(), Arrivals.way(meeting, target, null), true, Optional.empty()));
			}
		}
		return result;
	}
}
