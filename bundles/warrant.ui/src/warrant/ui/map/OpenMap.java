package warrant.ui.map;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;

import warrant.argument.ArgumentFactory;
import warrant.argument.ArgumentMap;
import warrant.argument.Drawing;
import warrant.argument.Node;
import warrant.argument.Proposition;
import warrant.argument.evaluation.Assessment;
import warrant.argument.evaluation.NodeAssessment;
import warrant.corpus.editing.ComputedPlaces;
import warrant.corpus.editing.MapEdits;
import warrant.corpus.editing.MapPlaces;
import warrant.corpus.maps.MapStates;
import warrant.diagram.LiveScene;
import warrant.diagram.NodeState;
import warrant.diagram.Point;
import warrant.diagram.Scene;
import warrant.ui.ProjectSession;

/** One map as an editor works on it: the model, how it is drawn, what stands, and what is selected. On the UI thread only. */
public final class OpenMap {

	/** What of it has changed. */
	public enum Change {
		SCENE, SELECTION, ASSESSMENT
	}

	private final ProjectSession session;
	private final IFile file;
	private final LiveScene live;
	private final List<Consumer<Change>> listeners = new ArrayList<>();
	private final Drawing computed = ArgumentFactory.eINSTANCE.createDrawing();
	private final Map<String, Node> nodes = new HashMap<>();
	private ArgumentMap map;
	private Map<String, NodeState> states = Map.of();
	private Optional<Assessment> assessment = Optional.empty();
	private Scene scene;
	private Map<String, Point> moving = Map.of();
	private Optional<Set<String>> focus = Optional.empty();
	private Set<String> selected = Set.of();

	/**
	 * @param drawn what has drawn the map, or a copy of it, already
	 * @param places what layout computed when the map was open before
	 */
	OpenMap(ProjectSession session, IFile file, ArgumentMap map, LiveScene drawn, Map<String, Point> places) {
		this.session = session;
		this.file = file;
		this.live = drawn;
		this.map = map;
		number();
		MapPlaces.of(computed).put(nodes(places));
		draw();
		draw();
	}

	public ProjectSession session() {
		return session;
	}

	public IFile file() {
		return file;
	}

	public ArgumentMap map() {
		return map;
	}

	public Scene scene() {
		return scene;
	}

	void listen(Consumer<Change> listener) {
		listeners.add(listener);
	}

	private void tell(Change change) {
		List.copyOf(listeners).forEach(listener -> listener.accept(change));
	}

	/** Changes the map in one step that can be undone. */
	public void edit(String label, Consumer<MapEdits> change) {
		session.edit(label, () -> change.accept(new MapEdits(map)), map);
	}

	/** Draws the map as it is now. */
	void redraw() {
		draw();
		Set<String> there = new LinkedHashSet<>(selected);
		there.removeIf(id -> node(id).isEmpty());
		tell(Change.SCENE);
		if (!there.equals(selected))
			select(there);
	}

	private void draw() {
		Scene whole = live.draw(map, states, MapPlaces.of(computed).corners(), moving);
		scene = focus.map(ids -> Neighbourhood.only(whole, ids)).orElse(whole);
		number();
	}

	private void number() {
		nodes.clear();
		map.getPropositions().forEach(node -> nodes.put(node.getId(), node));
		map.getRelations().forEach(node -> nodes.put(node.getId(), node));
	}

	void replace(ArgumentMap other) {
		map = other;
		redraw();
	}

	/** Draws nodes elsewhere while they are dragged; nothing is changed. @param corners none: where they belong */
	void preview(Map<String, Point> corners) {
		moving = Map.copyOf(corners);
		redraw();
	}

	/** Shows nothing but these nodes. @param ids empty: everything */
	void focus(Optional<Set<String>> ids) {
		focus = ids;
		redraw();
	}

	public boolean isFocused() {
		return focus.isPresent();
	}

	void assessed(Assessment now) {
		assessment = Optional.of(now);
		Map<String, NodeState> next = MapStates.of(now);
		if (!next.equals(states)) {
			states = next;
			redraw();
		}
		tell(Change.ASSESSMENT);
	}

	Map<String, NodeState> states() {
		return states;
	}

	public Optional<Assessment> assessment() {
		return assessment;
	}

	public Optional<NodeAssessment> assessment(String id) {
		return assessment.flatMap(known -> known.node(id));
	}

	/** Shown propositions that nobody, neither analyst nor layout, has given a place yet. */
	List<String> homeless() {
		return LiveScene.homeless(map, MapPlaces.of(computed).corners());
	}

	/** Takes in where layout put nodes that had no place; nothing the analyst did, so nothing to be undone. */
	void place(Map<String, Point> places) {
		MapPlaces.of(computed).put(nodes(places));
		keepComputed();
		redraw();
	}

	/** The same at the analyst's wish, in one step with what else is changed. */
	void arrange(String label, Map<String, Point> places, Consumer<MapEdits> change) {
		session.edit(label, () -> {
			change.accept(new MapEdits(map));
			MapPlaces.of(computed).put(nodes(places));
		}, map, computed);
		keepComputed();
	}

	private Map<Node, Point> nodes(Map<String, Point> places) {
		Map<Node, Point> byNode = new HashMap<>();
		places.forEach((id, corner) -> node(id).ifPresent(node -> byNode.put(node, corner)));
		return byNode;
	}

	/** Writes down what layout computed, so that the map is found as it was left. */
	void keepComputed() {
		byte[] content = ComputedPlaces.bytes(MapPlaces.of(computed).corners());
		Path target = ComputedPlaces.file(session.corpus().folder(), file.getLocation().toPath());
		Job job = Job.createSystem("Keeping the layout of " + file.getName(), monitor -> {
			try {
				session.corpus().save(target, content);
			} catch (IOException e) {
				ILog.of(OpenMap.class).warn("the layout of " + file.getName() + " is computed again next time", e);
			}
		});
		job.schedule();
	}

	/** Where a node stands: its left upper corner, or for a relation where its sources meet. */
	public Optional<Point> corner(String id) {
		return scene.boxes().stream().filter(box -> box.id().equals(id)).findFirst().map(box -> new Point(box.bounds().x(), box.bounds().y()));
	}

	/** Left upper corners from layout, by node id. */
	Map<String, Point> computed() {
		return MapPlaces.of(computed).corners();
	}

	public void select(Set<String> ids) {
		Set<String> now = new LinkedHashSet<>(ids);
		if (now.equals(selected))
			return;
		selected = now;
		tell(Change.SELECTION);
	}

	public Set<String> selected() {
		return selected;
	}

	/** A proposition or relation of the map. */
	public Optional<Node> node(String id) {
		return Optional.ofNullable(nodes.get(id));
	}

	/** The selected nodes, propositions first. */
	public List<Node> selectedNodes() {
		List<Node> nodes = new ArrayList<>();
		selected.forEach(id -> node(id).ifPresent(nodes::add));
		return nodes;
	}

	public List<Proposition> selectedPropositions() {
		return selectedNodes().stream().filter(Proposition.class::isInstance).map(Proposition.class::cast).toList();
	}
}
