package warrant.ui.map;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;

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
import warrant.diagram.Box;
import warrant.diagram.LiveScene;
import warrant.diagram.NodeState;
import warrant.diagram.Point;
import warrant.diagram.Rect;
import warrant.diagram.Scene;
import warrant.text.Span;
import warrant.ui.session.Changed;
import warrant.ui.session.ProjectSession;

/** One map as an editor works on it: the model, how it is drawn, what stands, and what is selected. On the UI thread only. */
public final class OpenMap {

	/** What of it has changed. */
	public enum Change {
		/** The map, and so what is drawn. */
		SCENE,
		/** Only what is drawn: where it lies, how strong it is, how much of it is shown. */
		LOOKS, SELECTION, ASSESSMENT
	}

	private static final int SLICE = 400;

	private final ProjectSession session;
	private final IFile file;
	private final LiveScene live;
	private final List<Consumer<Change>> listeners = new ArrayList<>();
	private final Drawing computed = ArgumentFactory.eINSTANCE.createDrawing();
	private final Map<String, Node> nodes = new HashMap<>();
	private ArgumentMap map;
	/** What stands, as far as it is drawn, and as it is known. */
	private Map<String, NodeState> states = Map.of();
	private Map<String, NodeState> standing = Map.of();
	private boolean catchingUp;
	private Optional<Assessment> assessment = Optional.empty();
	private Scene scene;
	/** Where the boxes of the scene are; empty until somebody asks. */
	private Map<String, Rect> boxes = Map.of();
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
		show(live.redraw(map, states, computed(), moving, Set.of()));
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

	/** Takes up what an edit has changed. */
	void edited(Set<Changed> changed) {
		Optional<Set<String>> reworded = reworded(changed);
		if (reworded.isEmpty()) {
			draw();
			shown(Change.SCENE);
		} else
			redraw(reworded.get(), reworded.get().isEmpty() ? Change.LOOKS : Change.SCENE);
	}

	/** The propositions that look different, where nothing has come or gone; else empty. */
	private Optional<Set<String>> reworded(Set<Changed> changed) {
		Set<String> ids = new HashSet<>();
		for (Changed one : changed) {
			EObject object = one.object();
			while (object != null && !(object instanceof Proposition) && !(object instanceof Drawing))
				object = object.eContainer();
			if (object == null)
				return Optional.empty();
			if (object instanceof Proposition proposition)
				ids.add(proposition.getId());
		}
		return Optional.of(ids);
	}

	private void draw() {
		show(live.draw(map, states, computed(), moving));
		number();
	}

	/** Nothing has come or gone: what is to be drawn anew is found quickly. */
	private void redraw(Set<String> reworded, Change change) {
		show(live.redraw(map, states, computed(), moving, reworded));
		shown(change);
	}

	private void redraw() {
		redraw(Set.of(), Change.LOOKS);
	}

	private void show(Scene whole) {
		scene = focus.map(ids -> Neighbourhood.only(whole, ids)).orElse(whole);
		boxes = Map.of();
	}

	private void shown(Change change) {
		tell(change);
		Set<String> there = new LinkedHashSet<>(selected);
		there.removeIf(id -> node(id).isEmpty());
		if (!there.equals(selected))
			select(there);
	}

	private void number() {
		nodes.clear();
		map.getPropositions().forEach(node -> nodes.put(node.getId(), node));
		map.getRelations().forEach(node -> nodes.put(node.getId(), node));
	}

	void replace(ArgumentMap other) {
		map = other;
		draw();
		shown(Change.SCENE);
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

	/** @param states the same as it is drawn */
	void assessed(Assessment now, Map<String, NodeState> states) {
		assessment = Optional.of(now);
		standing = states;
		catchUp();
		tell(Change.ASSESSMENT);
	}

	/** A weight at the root of a large map changes thousands of boxes: they are drawn anew in slices, and the analyst goes on meanwhile. */
	private void catchUp() {
		Map<String, NodeState> next = new HashMap<>(states);
		int changes = 0;
		for (Map.Entry<String, NodeState> each : standing.entrySet())
			if (changes < SLICE && !each.getValue().equals(next.put(each.getKey(), each.getValue())))
				changes++;
		catchingUp = changes == SLICE;
		if (!catchingUp)
			next.keySet().retainAll(standing.keySet());
		if (next.equals(states))
			return;
		states = next;
		redraw();
		if (catchingUp)
			Display.getCurrent().asyncExec(this::catchUp);
	}

	/** Whether what stands is not shown everywhere yet. */
	boolean isCatchingUp() {
		return catchingUp;
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
		return live.homeless();
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
		if (boxes.isEmpty())
			boxes = scene.boxes().stream().collect(Collectors.toMap(Box::id, Box::bounds));
		return Optional.ofNullable(boxes.get(id)).map(bounds -> new Point(bounds.x(), bounds.y()));
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

	/** The first proposition that words of a document say. @param document its id */
	Optional<Proposition> saidIn(String document, Span words) {
		return map.getPropositions().stream().filter(p -> p.getEvidence().stream()
				.anyMatch(e -> e.getDocument().equals(document) && e.getStart() < words.end() && words.start() < e.getEnd())).findFirst();
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
