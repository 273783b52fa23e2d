package warrant.diagram.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import warrant.diagram.Box;
import warrant.diagram.Edge;
import warrant.diagram.Rect;

/** What was drawn of a map before. Measuring text is what takes long: only what has changed is measured and drawn again. Not thread safe. */
public final class Drawn {

	private record DrawnEdge(EdgeMarks.Draft draft, Edge edge) {
	}

	private record DrawnBox(BoxDraft draft, Box box) {
	}

	private final Map<String, BoxDraft> drafts = new HashMap<>();
	private final Map<String, DrawnBox> boxes = new HashMap<>();
	private final Map<String, DrawnEdge> edges = new HashMap<>();
	private LastDrawing last;

	/** Null where nothing was drawn yet, or something had no place. */
	LastDrawing last() {
		return last;
	}

	void last(LastDrawing drawing) {
		last = drawing;
	}

	/** @param wish the width the analyst gave it, or NaN */
	BoxDraft draft(String id, BoxContent content, double wish) {
		BoxDraft known = drafts.get(id);
		boolean sameWidth = known != null && Double.compare(known.wish, wish) == 0;
		if (sameWidth && known.content.equals(content)) {
			return known;
		}
		BoxDraft draft = sameWidth && known.content.fitsWhere(content) ? new BoxDraft(known, content) : new BoxDraft(id, content, wish);
		drafts.put(id, draft);
		return draft;
	}

	Box box(BoxDraft draft, Rect place) {
		DrawnBox known = boxes.get(draft.id);
		if (known != null && known.draft() == draft && known.box().bounds().equals(place)) {
			return known.box();
		}
		Box box = draft.at(place);
		boxes.put(draft.id, new DrawnBox(draft, box));
		return box;
	}

	/** @param description asked for only where it is drawn anew */
	Edge edge(EdgeMarks.Draft draft, Supplier<String> description) {
		DrawnEdge known = edges.get(draft.link().id());
		if (known != null && known.draft().equals(draft)) {
			return known.edge();
		}
		Edge edge = EdgeMarks.draw(draft, description.get());
		edges.put(draft.link().id(), new DrawnEdge(draft, edge));
		return edge;
	}

	/** Forgets what is not there any more. */
	void keep(Set<String> boxIds, Set<String> edgeIds) {
		drafts.keySet().retainAll(boxIds);
		boxes.keySet().retainAll(boxIds);
		edges.keySet().retainAll(edgeIds);
	}
}
