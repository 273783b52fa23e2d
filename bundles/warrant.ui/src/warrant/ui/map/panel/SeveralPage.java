package warrant.ui.map.panel;

import java.util.List;
import java.util.stream.Stream;

import warrant.argument.Node;
import warrant.argument.Proposition;
import warrant.argument.PropositionType;
import warrant.ui.map.MapActions;

/** Several nodes: what can be done to all of them at once. */
final class SeveralPage {

	private final MapActions actions;

	SeveralPage(MapActions actions) {
		this.actions = actions;
	}

	Runnable fill(Rows rows, List<Node> nodes) {
		rows.title(nodes.size() + " selected");
		rows.soft("S lets them support something together, X attack it, G puts a frame around them.");
		List<Proposition> propositions = nodes.stream().filter(Proposition.class::isInstance).map(Proposition.class::cast).toList();
		if (!propositions.isEmpty()) {
			PropositionType[] types = PropositionType.values();
			boolean same = propositions.stream().map(Proposition::getType).distinct().count() == 1;
			rows.choice("Type", Stream.of(types).map(PropositionPage::words).toArray(String[]::new),
					same ? List.of(types).indexOf(propositions.getFirst().getType()) : -1, index -> actions.type(propositions, types[index]));
		}
		rows.text("Tags, separated by commas", "", 1, words -> actions.tag(nodes, words));
		new NotesPart(actions).colour(rows, nodes, "several");
		return () -> {
		};
	}
}
