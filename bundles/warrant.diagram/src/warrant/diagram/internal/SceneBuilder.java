package warrant.diagram.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import warrant.argument.ArgumentMap;
import warrant.argument.Proposition;
import warrant.argument.Stance;
import warrant.diagram.Box;
import warrant.diagram.CleanText;
import warrant.diagram.Edge;
import warrant.diagram.Frame;
import warrant.diagram.MapOptions;
import warrant.diagram.NodeState;
import warrant.diagram.Rect;
import warrant.diagram.Scene;

/** Puts a scene together: measures, arranges part by part, packs, keeps the analyst's placements, draws. */
public final class SceneBuilder {
	/** Maps with more links than this name their kinds in the legend alone. */
	private static final int MOST_LABELS = 16;
	static final double MARGIN = 20;

	private final ArgumentMap map;
	private final MapOptions options;

	public SceneBuilder(ArgumentMap map, MapOptions options) {
		this.map = map;
		this.options = options;
	}

	/**
	 * @param drawn what was drawn of the map before: what has not changed is taken from there
	 * @param wishes where nodes go instead of, or without, a place of their own
	 */
	public Scene build(Drawn drawn, MapView view, Map<String, NodeState> states, Wishes wishes) {
		Placements placements = Placements.of(map);
		Map<Proposition, List<Stance>> stances = stances(map);
		Map<String, BoxDraft> boxes = new LinkedHashMap<>();
		view.propositions().forEach((id, p) -> {
			NodeState state = states.getOrDefault(id, NodeState.UNKNOWN);
			BoxContent content = BoxContent.of(p, state, view.hidden().getOrDefault(id, 0), stances.getOrDefault(p, List.of()));
			boxes.put(id, drawn.draft(id, content, placements.width(id)));
		});
		Map<String, Rect> fixed = placements.fixed(boxes, wishes);
		Arrangement all = boxes.isEmpty() ? new Arrangement(Map.of(), List.of())
			: fixed.size() == boxes.size() ? Routing.route(view.links(), fixed, placements.junctions(), labelled(view)) : arranged(view, boxes, placements);
		Map<String, List<Route>> routes = all.routes().stream().collect(Collectors.groupingBy(Route::link));
		Scene scene = scene(drawn, view, boxes, all, routes);
		boolean again = !boxes.isEmpty() && fixed.size() == boxes.size();
		drawn.last(again ? new LastDrawing(view, new LinkIndex(view.links()), boxes, fixed, placements.junctions(), all.places(), routes,
			Folding.ids(map), scene) : null);
		return scene;
	}

	/**
	 * The same where nodes have at most moved, look or stand otherwise since the last call.
	 *
	 * @param reworded propositions whose words, type or colours may be others
	 * @return empty where everything has to be drawn anew
	 */
	public Optional<Scene> redraw(Drawn drawn, Set<String> reworded, Map<String, NodeState> states, Wishes wishes) {
		Optional<LastDrawing> again = Optional.ofNullable(drawn.last()).flatMap(last -> new Redrawing(map, drawn, last).redraw(reworded, states, wishes));
		again.ifPresent(drawn::last);
		return again.map(LastDrawing::scene);
	}

	static Map<Proposition, List<Stance>> stances(ArgumentMap map) {
		return map.getStances().stream().filter(s -> s.getProposition() != null).collect(Collectors.groupingBy(Stance::getProposition));
	}

	static boolean labelled(MapView view) {
		return view.links().size() <= MOST_LABELS;
	}

	private Arrangement arranged(MapView view, Map<String, BoxDraft> boxes, Placements placements) {
		List<Arrangement> parts = new ArrayList<>();
		for (List<String> ids : Parts.of(boxes.keySet(), view.links())) {
			Set<String> members = new HashSet<>(ids);
			Map<String, BoxDraft> own = new LinkedHashMap<>();
			ids.stream().filter(boxes::containsKey).forEach(id -> own.put(id, boxes.get(id)));
			List<Link> links = view.links().stream().filter(l -> members.contains(l.id())).toList();
			parts.add(links.isEmpty() ? alone(own) : LayeredLayout.arrange(own, links, labelled(view)));
		}
		Map<String, Rect> places = new HashMap<>();
		List<Route> routes = new ArrayList<>();
		for (Arrangement part : Packing.pack(parts, options.aspectRatio())) {
			places.putAll(part.places());
			routes.addAll(part.routes());
		}
		return placements.keep(new Arrangement(places, routes), view.links());
	}

	private static Arrangement alone(Map<String, BoxDraft> one) {
		BoxDraft box = one.values().iterator().next();
		return new Arrangement(Map.of(box.id, new Rect(0, 0, box.width, box.height)), List.of());
	}

	private Scene scene(Drawn drawn, MapView view, Map<String, BoxDraft> drafts, Arrangement all, Map<String, List<Route>> routes) {
		List<Box> boxes = drafts.values().stream().map(d -> drawn.box(d, all.places().get(d.id))).toList();
		Map<String, Link> links = view.links().stream().collect(Collectors.toMap(Link::id, l -> l));
		EdgeMarks.Labels words = new EdgeMarks.Labels(drafts, links);
		List<Edge> edges = view.links().stream()
			.map(l -> drawn.edge(words.draft(l, routes.getOrDefault(l.id(), List.of()), all.places().get(l.id())), () -> words.describe(l))).toList();
		drawn.keep(drafts.keySet(), links.keySet());
		List<Frame> groups = GroupFrames.of(map, all.places());
		String title = title();
		String counts = counts(view);
		Rect bounds = groups.stream().map(Frame::bounds).reduce(drafts.isEmpty() ? new Rect(0, 0, 200, 40) : all.bounds(), Rect::union);
		Ornaments ornaments = new Ornaments();
		Rect content = bounds;
		if (options.heading()) {
			bounds = bounds.union(ornaments.heading(title, counts, content));
		}
		if (options.legend()) {
			bounds = bounds.union(ornaments.legend(drafts, view.links(), content));
		}
		return new Scene(title, counts, bounds.grown(MARGIN), groups, boxes, edges, ornaments.marks(), view.leftOut());
	}

	private String title() {
		String title = CleanText.line(map.getTitle());
		String question = CleanText.line(map.getQuestion());
		return !title.isEmpty() ? title : !question.isEmpty() ? question : "Argument map";
	}

	private static String counts(MapView view) {
		String counts = count(view.propositions().size(), "proposition") + ", " + count(view.links().size(), "relation");
		return view.leftOut() == 0 ? counts : counts + "; " + view.leftOut() + " more left out, the strongest are shown";
	}

	private static String count(int n, String noun) {
		return n + " " + noun + (n == 1 ? "" : "s");
	}
}
