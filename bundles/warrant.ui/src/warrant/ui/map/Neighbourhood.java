package warrant.ui.map;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import warrant.argument.ArgumentMap;
import warrant.argument.Node;
import warrant.argument.Relation;
import warrant.corpus.editing.MapEdits;
import warrant.diagram.Box;
import warrant.diagram.Rect;
import warrant.diagram.Scene;

/** A node with what it leads to and what leads to it, for looking at a large map piece by piece. */
final class Neighbourhood {

	private Neighbourhood() {
	}

	/** @param steps how many relations away; propositions and the relations between them */
	static Set<String> of(ArgumentMap map, Set<String> ids, int steps) {
		Set<String> near = new HashSet<>(ids);
		for (int step = 0; step < steps; step++) {
			Set<String> further = new HashSet<>(near);
			for (Relation relation : map.getRelations()) {
				Set<String> ends = ends(relation);
				if (!Collections.disjoint(ends, near))
					further.addAll(ends);
			}
			near = further;
		}
		return near;
	}

	/** The relation and all that it connects. */
	private static Set<String> ends(Relation relation) {
		Set<String> ends = new HashSet<>();
		ends.add(relation.getId());
		MapEdits.sources(relation).forEach(source -> ends.add(source.getId()));
		Optional.ofNullable(MapEdits.target(relation)).map(Node::getId).ifPresent(ends::add);
		return ends;
	}

	/** The scene without the rest; groups stay away, they would cover what is not shown. */
	static Scene only(Scene whole, Set<String> ids) {
		var boxes = whole.boxes().stream().filter(box -> ids.contains(box.id())).toList();
		var edges = whole.edges().stream().filter(edge -> ids.contains(edge.id())).toList();
		var bounds = boxes.stream().map(Box::bounds).reduce(Rect::union).map(b -> b.grown(40)).orElse(whole.bounds());
		return new Scene(whole.title(), whole.description(), bounds, List.of(), boxes, edges, List.of(), whole.leftOut());
	}
}
