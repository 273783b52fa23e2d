package warrant.ui.map;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import warrant.argument.Proposition;
import warrant.argument.PropositionType;
import warrant.corpus.editing.MapEdits;
import warrant.diagram.Box;
import warrant.diagram.EdgeKind;
import warrant.diagram.Point;
import warrant.diagram.Rect;
import warrant.ui.look.Look;
import warrant.ui.map.canvas.Gestures;
import warrant.ui.map.canvas.InPlaceText;
import warrant.ui.map.canvas.MapCanvas;
import warrant.ui.map.canvas.Overview;
import warrant.ui.map.canvas.Steps;
import warrant.ui.parts.FindBar;

/** The drawing surface of the editor: what mouse and keyboard do to the map, and how its selection is shown. */
public final class MapDesk implements Gestures.Receiver {

	private static final double NEW_WIDTH = 200;
	private static final double NEW_HEIGHT = 60;
	private static final double READABLE = 0.55;

	private final OpenMap open;
	private final MapActions actions;
	private final MapCanvas canvas;
	private final Gestures gestures;
	private final Overview overview;
	private final FindBar<String> find;
	private final Consumer<String> say;
	private Optional<Connecting> connecting = Optional.empty();
	private Optional<InPlaceText> typing = Optional.empty();
	private Map<String, Point> grabbed = Map.of();

	MapDesk(Composite parent, OpenMap open, MapActions actions, Consumer<String> say) {
		this.open = open;
		this.actions = actions;
		this.say = say;
		canvas = new MapCanvas(parent);
		gestures = new Gestures(canvas, this);
		overview = new Overview(canvas);
		find = new FindBar<>(canvas.control(), "Find on this map", new FindOnMap(open, this));
		canvas.overlay((gc, map) -> empty(gc));
		canvas.overlay((gc, map) -> connecting.ifPresent(now -> now.paint(gc)));
		canvas.control().addListener(SWT.KeyDown, this::key);
		canvas.control().addListener(SWT.MouseMove, event -> connecting.ifPresent(now -> now.over(event)));
		open.listen(this::changed);
	}

	/** An empty map says what to do. */
	private void empty(GC gc) {
		if (!open.scene().boxes().isEmpty() || typing.filter(field -> !field.control().isDisposed()).isPresent())
			return;
		org.eclipse.swt.graphics.Point size = canvas.control().getSize();
		gc.setForeground(Look.soft());
		int y = size.y / 2;
		for (String line : new String[] { "Nothing is on this map yet.", "Drag claims, hits or selected words here,", "or press N and type." }) {
			org.eclipse.swt.graphics.Point extent = gc.textExtent(line);
			gc.drawText(line, (size.x - extent.x) / 2, y - 2 * extent.y, true);
			y += extent.y + 4;
		}
	}

	public MapCanvas canvas() {
		return canvas;
	}

	public Gestures gestures() {
		return gestures;
	}

	public Overview overview() {
		return overview;
	}

	public FindBar<String> find() {
		return find;
	}

	/** The field that is typed into on the map, while there is one. */
	public Optional<InPlaceText> typing() {
		return typing;
	}

	Optional<Connecting> connecting() {
		return connecting;
	}

	private void changed(OpenMap.Change change) {
		if (canvas.control().isDisposed())
			return;
		switch (change) {
			case SCENE, LOOKS -> canvas.show(open.scene());
			case SELECTION -> canvas.select(open.selected());
			case ASSESSMENT -> { /* the scene has it */ }
		}
	}

	/** Shows the whole map where it can be read that small, else its uppermost part. */
	void begin() {
		canvas.show(open.scene());
		canvas.fit(open.scene().bounds());
		if (canvas.viewport().scale() >= READABLE || open.scene().boxes().isEmpty())
			return;
		Rect first = open.scene().boxes().stream().map(Box::bounds).min(java.util.Comparator.comparingDouble(Rect::y)).orElseThrow();
		org.eclipse.swt.graphics.Point size = canvas.control().getSize();
		double height = size.y / READABLE;
		canvas.fit(new Rect(first.centreX() - size.x / READABLE / 2, first.y() - 30, size.x / READABLE, height));
	}

	/** Selects a node and moves there. */
	public void reveal(String id) {
		open.select(Set.of(id));
		canvas.index().box(id).map(Box::bounds).or(() -> canvas.index().edge(id).map(Steps::middle).map(p -> new Rect(p.x() - 60, p.y() - 40, 120, 80)))
				.ifPresent(canvas::reveal);
	}

	// What the mouse does

	@Override
	public void clicked(Optional<String> id, Point at, boolean add) {
		if (connecting.isPresent()) {
			connecting.get().over(event(at));
			finishConnecting(id.isPresent());
			return;
		}
		Optional<Set<String>> group = id.flatMap(this::members);
		if (add) {
			Set<String> now = new LinkedHashSet<>(open.selected());
			group.or(() -> id.map(Set::of)).ifPresent(some -> some.forEach(one -> {
				if (!now.remove(one))
					now.add(one);
			}));
			open.select(now);
		} else if (id.isEmpty() || !open.selected().contains(id.get()))
			open.select(group.or(() -> id.map(Set::of)).orElse(Set.of()));
	}

	private Event event(Point at) {
		Event event = new Event();
		event.x = (int) Math.round(at.x() * canvas.viewport().scale()) - canvas.viewport().x();
		event.y = (int) Math.round(at.y() * canvas.viewport().scale()) - canvas.viewport().y();
		return event;
	}

	/** The nodes of a group. */
	private Optional<Set<String>> members(String id) {
		return open.map().getGroups().stream().filter(group -> group.getId().equals(id)).findFirst().map(group -> {
			Set<String> ids = new LinkedHashSet<>();
			group.getNodes().forEach(node -> ids.add(node.getId()));
			return ids;
		});
	}

	@Override
	public void pointedOut(String id) {
		if (!open.selected().contains(id))
			open.select(members(id).orElse(Set.of(id)));
	}

	@Override
	public void doubleClicked(Optional<String> id, Point at) {
		if (id.flatMap(canvas.index()::box).isPresent())
			edit(id.get());
		else if (id.isEmpty())
			type(at);
	}

	@Override
	public void selectedArea(Rect area, boolean add) {
		Set<String> now = new LinkedHashSet<>(add ? open.selected() : Set.of());
		open.scene().boxes().stream().filter(box -> area.overlaps(box.bounds())).forEach(box -> now.add(box.id()));
		open.select(now);
	}

	@Override
	public void grabbed(String id) {
		if (!open.selected().contains(id))
			open.select(Set.of(id));
		Map<String, Point> corners = new HashMap<>();
		open.selectedPropositions().forEach(p -> open.corner(p.getId()).ifPresent(corner -> corners.put(p.getId(), corner)));
		grabbed = corners;
	}

	@Override
	public void dragged(double dx, double dy, boolean done) {
		if (done) {
			open.preview(Map.of());
			actions.move(dx, dy);
			return;
		}
		Map<String, Point> there = new HashMap<>();
		grabbed.forEach((id, corner) -> there.put(id, corner.plus(dx, dy)));
		open.preview(there);
	}

	@Override
	public void dragCancelled() {
		open.preview(Map.of());
	}

	@Override
	public void connected(String from, String to) {
		open.node(from).filter(Proposition.class::isInstance)
				.ifPresent(source -> ConnectMenu.open(canvas.control(), to, open, kind -> actions.connect(kind, List.of((Proposition) source), to)));
	}

	// What the keyboard does; letters are key bindings

	private void key(Event event) {
		switch (event.keyCode) {
			case SWT.ARROW_UP -> arrow(event, new Point(0, -1));
			case SWT.ARROW_DOWN -> arrow(event, new Point(0, 1));
			case SWT.ARROW_LEFT -> arrow(event, new Point(-1, 0));
			case SWT.ARROW_RIGHT -> arrow(event, new Point(1, 0));
			case SWT.ESC -> escape();
			case SWT.CR, SWT.KEYPAD_CR -> enter();
			default -> {
				// not ours
			}
		}
	}

	private void arrow(Event event, Point direction) {
		if (connecting.isPresent())
			connecting.get().step(direction);
		else if ((event.stateMask & SWT.ALT) != 0)
			actions.move(direction.x() * 12, direction.y() * 12);
		else if ((event.stateMask & SWT.MOD1) != 0)
			canvas.pan((int) direction.x() * 60, (int) direction.y() * 60);
		else
			Steps.next(open.scene(), open.selected().stream().reduce((first, last) -> last), direction, (event.stateMask & SWT.SHIFT) != 0)
					.ifPresent(this::reveal);
	}

	private void enter() {
		if (connecting.isPresent())
			finishConnecting(true);
		else
			open.selectedPropositions().stream().findFirst().ifPresent(p -> edit(p.getId()));
	}

	private void escape() {
		if (gestures.isDragging())
			gestures.cancel();
		else if (connecting.isPresent())
			finishConnecting(false);
		else if (open.isFocused())
			showAll();
		else
			open.select(Set.of());
	}

	/** Everything again after a neighbourhood. */
	void showAll() {
		open.focus(Optional.empty());
		say.accept("");
	}

	/** Lets the analyst choose what the selected propositions support, attack or undercut. */
	public void connect(EdgeKind kind) {
		List<Proposition> from = open.selectedPropositions();
		if (from.isEmpty()) {
			say.accept("Select what " + kind.verb() + " something first.");
			return;
		}
		if (kind == EdgeKind.UNDERCUT && open.scene().edges().isEmpty()) {
			say.accept("There is no arrow yet that could be undercut.");
			return;
		}
		Connecting now = new Connecting(canvas, gestures, kind, from, (chosen, target) -> actions.connect(chosen, from, target));
		connecting = Optional.of(now);
		say.accept(now.hint());
		canvas.control().setFocus();
		canvas.control().redraw();
	}

	private void finishConnecting(boolean take) {
		Connecting now = connecting.orElseThrow();
		connecting = Optional.empty();
		say.accept("");
		if (take)
			now.finish();
		canvas.control().redraw();
	}

	// Typing

	/** Types the text of a box anew. */
	public void edit(String id) {
		Optional<Box> box = canvas.index().box(id);
		Optional<Proposition> proposition = open.node(id).filter(Proposition.class::isInstance).map(Proposition.class::cast);
		if (box.isEmpty() || proposition.isEmpty())
			return;
		canvas.reveal(box.get().bounds());
		typing = Optional.of(InPlaceText.open(canvas, box.get().bounds(), proposition.get().getText(), words -> actions.text(proposition.get(), words)));
	}

	/** Types a new proposition. */
	public void type(Point at) {
		Rect area = new Rect(at.x(), at.y(), NEW_WIDTH, NEW_HEIGHT);
		typing = Optional.of(InPlaceText.open(canvas, area, "", words -> actions.add(words, PropositionType.CLAIM, at)));
	}

	/** Types a new proposition where there is room: below what is selected, else in the middle of the window. */
	public void type() {
		Point at = freeSpot();
		canvas.reveal(new Rect(at.x(), at.y(), NEW_WIDTH, NEW_HEIGHT));
		type(at);
	}

	/** A place in view where a new box covers nothing. */
	Point freeSpot() {
		Rect shown = canvas.shown();
		Point wished = open.selected().stream().reduce((first, last) -> last).flatMap(canvas.index()::box)
				.map(box -> new Point(box.bounds().x(), box.bounds().bottom() + 40))
				.orElse(new Point(shown.centreX() - NEW_WIDTH / 2, shown.centreY() - NEW_HEIGHT / 2));
		Point at = wished;
		for (int tries = 0; tries < 60 && covers(at); tries++)
			at = tries % 6 == 5 ? new Point(wished.x(), at.y() + NEW_HEIGHT + 40) : at.plus(NEW_WIDTH + 24, 0);
		return at;
	}

	/** A place for a node that has none: below what it leads to. */
	Point spotFor(String id) {
		Optional<Rect> target = open.map().getRelations().stream()
				.filter(relation -> MapEdits.sources(relation).stream().anyMatch(source -> source.getId().equals(id)))
				.map(MapEdits::target).filter(java.util.Objects::nonNull).findFirst().flatMap(node -> canvas.index().box(node.getId())).map(Box::bounds);
		if (target.isEmpty())
			return freeSpot();
		Point at = new Point(target.get().x(), target.get().bottom() + 46);
		while (covers(at))
			at = at.plus(NEW_WIDTH + 24, 0);
		return at;
	}

	private boolean covers(Point at) {
		Rect area = new Rect(at.x(), at.y(), NEW_WIDTH, NEW_HEIGHT).grown(8);
		return open.scene().boxes().stream().anyMatch(box -> box.bounds().overlaps(area));
	}
}
