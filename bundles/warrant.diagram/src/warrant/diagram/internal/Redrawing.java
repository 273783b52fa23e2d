package warrant.diagram.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import warrant.argument.ArgumentMap;
import warrant.argument.Proposition;
import warrant.argument.Stance;
import warrant.diagram.Box;
import warrant.diagram.Edge;
import warrant.diagram.Frame;
import warrant.diagram.NodeState;
import warrant.diagram.Point;
import warrant.diagram.Rect;
import warrant.diagram.Scene;

/**
 * Draws a map anew where few of its nodes look different or stand elsewhere: those, and the lines that share a box with theirs. Gives what
 * {@link SceneBuilder} gives, in a fraction of the time.
 */
final class Redrawing {
	private final ArgumentMap map;
	private final Drawn drawn;
	private final LastDrawing last;

	Redrawing(ArgumentMap map, Drawn drawn, LastDrawing last) {
		this.map = map;
		this.drawn = drawn;
		this.last = last;
	}

	/**
	 * @param reworded propositions whose words, type or colours may be others; what has moved, or stands otherwise, is found
	 * @return empty where more has changed than that
	 */
	Optional<LastDrawing> redraw(Set<String> reworded, Map<String, NodeState> states, Wishes wishes) {
		if (!Folding.ids(map).equals(last.folded())) {
			return Optional.empty();
		}
		Placements placements = Placements.of(map);
		Set<String> changed = new HashSet<>();
		Map<String, BoxDraft> boxes = measured(reworded, states, placements, changed);
		Map<String, Rect> fixed = placements.fixed(boxes, wishes);
		if (fixed.size() < boxes.size()) {
			return Optional.empty();
		}
		Set<String> moved = new HashSet<>();
		addDifferent(fixed, last.fixed(), moved);
		Map<String, Point> junctions = placements.junctions();
		addDifferent(junctions, last.junctions(), moved);
		changed.addAll(moved);
		return Optional.of(drawn(boxes, fixed, junctions, changed, moved));
	}

	private Map<String, BoxDraft> measured(Set<String> reworded, Map<String, NodeState> states, Placements placements, Set<String> changed) {
		Map<String, BoxDraft> boxes = new LinkedHashMap<>(last.boxes());
		Map<Proposition, List<Stance>> stances = SceneBuilder.stances(map);
		Map<String, Proposition> propositions = new HashMap<>();
		map.getPropositions().forEach(p -> propositions.put(p.getId(), p));
		last.boxes().forEach((id, box) -> {
			NodeState state = states.getOrDefault(id, NodeState.UNKNOWN);
			double width = placements.width(id);
			if (!reworded.contains(id) && state.equals(box.content.state()) && Double.compare(width, box.wish) == 0) {
				return;
			}
			Proposition proposition = propositions.get(id);
			BoxContent content = BoxContent.of(proposition, state, last.view().hidden().getOrDefault(id, 0), stances.getOrDefault(proposition, List.of()));
			BoxDraft draft = drawn.draft(id, content, width);
			if (draft != box) {
				boxes.put(id, draft);
				changed.add(id);
			}
		});
		return boxes;
	}

	private static <T> void addDifferent(Map<String, T> now, Map<String, T> before, Set<String> changed) {
		Set<String> all = new HashSet<>(now.keySet());
		all.addAll(before.keySet());
		all.stream().filter(id -> !Objects.equals(now.get(id), before.get(id))).forEach(changed::add);
	}

	private LastDrawing drawn(Map<String, BoxDraft> boxes, Map<String, Rect> fixed, Map<String, Point> junctions, Set<String> changed, Set<String> moved) {
		List<Link> ontoLinks = last.links().ontoLinks();
		List<List<Link>> groups = last.links().targets(moved).stream().filter(fixed::containsKey).map(last.links()::into).toList();
		Map<String, Rect> before = new HashMap<>(last.places());
		ontoLinks.forEach(link -> before.remove(link.id()));
		before.putAll(fixed);
		Arrangement again = Routing.again(groups, ontoLinks, before, junctions, SceneBuilder.labelled(last.view()));
		Set<Link> touched = new LinkedHashSet<>(ontoLinks);
		groups.forEach(touched::addAll);
		Map<String, List<Route>> routes = new HashMap<>(last.routes());
		touched.forEach(link -> routes.remove(link.id()));
		// The lines of what looks different run as before; what they say, and how pale they are, may change.
		changed.forEach(id -> last.links().at(id, touched));
		routes.putAll(again.routes().stream().collect(Collectors.groupingBy(Route::link)));
		Scene scene = scene(boxes(boxes, fixed, changed), edges(touched, boxes, routes, again.places()), again.places(), routes);
		return new LastDrawing(last.view(), last.links(), boxes, fixed, junctions, again.places(), routes, last.folded(), scene);
	}

	private List<Box> boxes(Map<String, BoxDraft> drafts, Map<String, Rect> fixed, Set<String> changed) {
		List<Box> boxes = new ArrayList<>(drafts.size());
		int at = 0;
		for (BoxDraft draft : drafts.values()) {
			boxes.add(changed.contains(draft.id) ? drawn.box(draft, fixed.get(draft.id)) : last.scene().boxes().get(at));
			at++;
		}
		return boxes;
	}

	private List<Edge> edges(Set<Link> touched, Map<String, BoxDraft> boxes, Map<String, List<Route>> routes, Map<String, Rect> places) {
		List<Edge> edges = new ArrayList<>(last.scene().edges());
		EdgeMarks.Labels words = new EdgeMarks.Labels(boxes, last.links().byId());
		for (Link link : touched) {
			EdgeMarks.Draft draft = words.draft(link, routes.getOrDefault(link.id(), List.of()), places.get(link.id()));
			edges.set(last.links().position(link), drawn.edge(draft, () -> words.describe(link)));
		}
		return edges;
	}

	private Scene scene(List<Box> boxes, List<Edge> edges, Map<String, Rect> places, Map<String, List<Route>> routes) {
		List<Frame> groups = GroupFrames.of(map, places);
		Rect all = Arrangement.bounds(places, routes.values().stream().flatMap(List::stream).iterator());
		Rect bounds = groups.stream().map(Frame::bounds).reduce(all, Rect::union);
		Scene before = last.scene();
		return new Scene(before.title(), before.description(), bounds.grown(SceneBuilder.MARGIN), groups, boxes, edges, before.ornaments(), before.leftOut());
	}
}
