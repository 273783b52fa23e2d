package warrant.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;

import warrant.argument.Proposition;
import warrant.diagram.Box;
import warrant.diagram.Edge;
import warrant.diagram.EdgeKind;
import warrant.diagram.Paths;
import warrant.diagram.Point;
import warrant.ui.look.Look;
import warrant.ui.map.canvas.Gestures;
import warrant.ui.map.canvas.MapCanvas;
import warrant.ui.map.canvas.Steps;

/**
 * While the analyst chooses what the selected propositions support, attack or undercut: by a click, or with arrow keys and Enter. Escape
 * leaves everything as it was.
 */
final class Connecting {

	private final MapCanvas canvas;
	private final Gestures gestures;
	private final EdgeKind kind;
	private final List<String> sources;
	private final BiConsumer<EdgeKind, String> chosen;
	private Optional<String> candidate;

	/** @param chosen told the kind and the target */
	Connecting(MapCanvas canvas, Gestures gestures, EdgeKind kind, List<Proposition> from, BiConsumer<EdgeKind, String> chosen) {
		this.canvas = canvas;
		this.gestures = gestures;
		this.kind = kind;
		this.sources = from.stream().map(Proposition::getId).toList();
		this.chosen = chosen;
		this.candidate = Optional.of(sources.getFirst());
		step(new Point(0, -1));
	}

	String hint() {
		String what = switch (kind) {
			case SUPPORT -> "supports";
			case ATTACK -> "attacks";
			case UNDERCUT -> "undercuts: an arrow";
			case REPHRASE -> "says in other words";
		};
		return "Choose what it " + what + ": click it, or arrow keys and Enter. Esc: nothing.";
	}

	/** What would be chosen now. */
	Optional<String> candidate() {
		return candidate.filter(id -> !sources.contains(id));
	}

	void step(Point direction) {
		Optional<String> next = Steps.next(canvas.scene(), candidate, direction, kind == EdgeKind.UNDERCUT);
		while (next.isPresent() && !fits(next.get()))
			next = Steps.next(canvas.scene(), next, direction, kind == EdgeKind.UNDERCUT);
		next.ifPresent(this::point);
	}

	/** An undercut ends on an arrow only. */
	private boolean fits(String id) {
		return kind != EdgeKind.UNDERCUT || canvas.index().edge(id).isPresent();
	}

	void over(Event mouse) {
		gestures.at(mouse.x, mouse.y).filter(this::fits).ifPresent(this::point);
	}

	void point(String id) {
		candidate = Optional.of(id);
		canvas.index().box(id).map(Box::bounds).ifPresent(canvas::reveal);
		canvas.control().redraw();
	}

	void finish() {
		candidate().ifPresent(id -> chosen.accept(kind, id));
	}

	void paint(GC gc) {
		gc.setForeground(Look.colour(kind.tone()));
		Optional<Point> end = candidate().flatMap(this::end);
		for (String source : sources)
			canvas.index().box(source).ifPresent(box -> end.ifPresent(to -> {
				gc.setLineStyle(SWT.LINE_SOLID);
				canvas.stroke(gc, Paths.swing(new Point(box.bounds().centreX(), box.bounds().y()), to), 2.5);
			}));
		candidate().flatMap(canvas.index()::box).ifPresent(box -> canvas.stroke(gc, Paths.rounded(box.bounds().grown(4), 10), 2.5));
		candidate().flatMap(canvas.index()::edge).ifPresent(edge -> edge.paths().forEach(path -> canvas.stroke(gc, path, 4)));
	}

	private Optional<Point> end(String id) {
		Optional<Edge> edge = canvas.index().edge(id);
		return edge.map(Steps::middle).or(() -> canvas.index().box(id).map(box -> new Point(box.bounds().centreX(), box.bounds().bottom())));
	}
}
