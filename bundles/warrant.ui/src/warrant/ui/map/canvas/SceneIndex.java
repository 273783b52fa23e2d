package warrant.ui.map.canvas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import warrant.diagram.Box;
import warrant.diagram.Edge;
import warrant.diagram.Frame;
import warrant.diagram.Path;
import warrant.diagram.Point;
import warrant.diagram.Rect;
import warrant.diagram.Scene;

/** Finds what lies in an area of a scene without looking at the rest: a grid of cells, each with what touches it. */
public final class SceneIndex {

	private static final double CELL = 400;
	/** Longer lines than this many cells are looked at always rather than put in each. */
	private static final int MOST_CELLS = 400;

	private final Map<Long, List<Element>> cells = new HashMap<>();
	private final List<Element> everywhere = new ArrayList<>();
	private final Map<String, Element> byId = new HashMap<>();
	private final Map<Object, Element> all = new IdentityHashMap<>();

	private Scene scene;

	SceneIndex(Scene scene) {
		build(scene, Map.of());
	}

	/** @param before the elements of another scene: areas of what is in both are taken from there */
	private void build(Scene next, Map<Object, Element> before) {
		scene = next;
		int order = 0;
		for (Frame group : scene.groups())
			add(Element.of(group, order++));
		for (Edge edge : scene.edges()) {
			Element known = before.get(edge);
			add(known == null ? Element.of(edge, order) : new Element(edge, order, known.area()));
			order++;
		}
		for (Box box : scene.boxes())
			add(Element.of(box, order++));
	}

	/** Takes in another scene. @return what has changed: the areas of what is only in one of them */
	List<Rect> show(Scene next) {
		boolean same = next.groups().size() == scene.groups().size() && next.edges().size() == scene.edges().size()
				&& next.boxes().size() == scene.boxes().size();
		return same ? exchange(next) : rebuild(next);
	}

	/** As many of each kind as before: most are the same objects in the same places. */
	private List<Rect> exchange(Scene next) {
		List<Rect> areas = new ArrayList<>();
		exchange(scene.groups(), next.groups(), 0, areas);
		exchange(scene.edges(), next.edges(), next.groups().size(), areas);
		exchange(scene.boxes(), next.boxes(), next.groups().size() + next.edges().size(), areas);
		scene = next;
		return areas;
	}

	private void exchange(List<?> before, List<?> now, int order, List<Rect> areas) {
		List<Element> added = new ArrayList<>();
		for (int i = 0; i < now.size(); i++)
			if (before.get(i) != now.get(i)) {
				areas.add(remove(before.get(i)));
				added.add(Element.of(now.get(i), order + i));
			}
		added.forEach(element -> {
			add(element);
			areas.add(element.area());
		});
	}

	private Rect remove(Object of) {
		Element element = all.remove(of);
		byId.remove(element.id());
		Rect area = element.area();
		if (!everywhere.remove(element))
			for (int x = cell(area.x()); x <= cell(area.right()); x++)
				for (int y = cell(area.y()); y <= cell(area.bottom()); y++)
					cells.get(key(x, y)).remove(element);
		return area;
	}

	private List<Rect> rebuild(Scene next) {
		Map<Object, Element> before = new IdentityHashMap<>(all);
		all.clear();
		byId.clear();
		cells.clear();
		everywhere.clear();
		build(next, before);
		List<Rect> areas = new ArrayList<>();
		before.forEach((of, element) -> {
			if (!all.containsKey(of))
				areas.add(element.area());
		});
		all.forEach((of, element) -> {
			if (!before.containsKey(of))
				areas.add(element.area());
		});
		return areas;
	}

	private void add(Element element) {
		byId.put(element.id(), element);
		all.put(element.of(), element);
		Rect area = element.area();
		int left = cell(area.x());
		int right = cell(area.right());
		int top = cell(area.y());
		int bottom = cell(area.bottom());
		if ((long) (right - left + 1) * (bottom - top + 1) > MOST_CELLS) {
			everywhere.add(element);
			return;
		}
		for (int x = left; x <= right; x++)
			for (int y = top; y <= bottom; y++)
				cells.computeIfAbsent(key(x, y), key -> new ArrayList<>(4)).add(element);
	}

	private static int cell(double at) {
		return (int) Math.floor(at / CELL);
	}

	private static long key(int x, int y) {
		return (long) x << 32 | y & 0xffffffffL;
	}

	/** Everything that touches an area, in the order it is painted. */
	List<Element> in(Rect area) {
		List<Element> found = new ArrayList<>();
		everywhere.stream().filter(element -> element.area().overlaps(area)).forEach(found::add);
		for (int x = cell(area.x()); x <= cell(area.right()); x++)
			for (int y = cell(area.y()); y <= cell(area.bottom()); y++)
				for (Element element : cells.getOrDefault(key(x, y), List.of()))
					if (element.area().overlaps(area) && isFirst(element, area, x, y))
						found.add(element);
		found.sort(Comparator.comparingInt(Element::order));
		return found;
	}

	/** Whether this cell is the first of those looked at that holds the element: so that none is found twice. */
	private static boolean isFirst(Element element, Rect area, int x, int y) {
		return x == Math.max(cell(element.area().x()), cell(area.x())) && y == Math.max(cell(element.area().y()), cell(area.y()));
	}

	public Optional<Box> box(String id) {
		return Optional.ofNullable(byId.get(id)).map(Element::of).filter(Box.class::isInstance).map(Box.class::cast);
	}

	public Optional<Edge> edge(String id) {
		return Optional.ofNullable(byId.get(id)).map(Element::of).filter(Edge.class::isInstance).map(Edge.class::cast);
	}

	/** The topmost box at a point. */
	public Optional<Box> boxAt(Point at) {
		return in(new Rect(at.x(), at.y(), 0.01, 0.01)).reversed().stream().map(Element::of).filter(Box.class::isInstance).map(Box.class::cast)
				.filter(box -> box.bounds().contains(at)).findFirst();
	}

	/** The nearest edge not further than {@code reach} from a point. */
	public Optional<Edge> edgeAt(Point at, double reach) {
		Edge nearest = null;
		double best = reach;
		for (Element element : in(new Rect(at.x(), at.y(), 0.01, 0.01).grown(reach)))
			if (element.of() instanceof Edge edge)
				for (Path path : edge.paths()) {
					double distance = path.distance(at);
					if (distance <= best) {
						best = distance;
						nearest = edge;
					}
				}
		return Optional.ofNullable(nearest);
	}

	/** The group whose title line holds the point. */
	public Optional<Frame> groupAt(Point at) {
		return in(new Rect(at.x(), at.y(), 0.01, 0.01)).reversed().stream().map(Element::of).filter(Frame.class::isInstance).map(Frame.class::cast)
				.filter(group -> group.bounds().contains(at) && at.y() < group.bounds().y() + 30).findFirst();
	}
}
