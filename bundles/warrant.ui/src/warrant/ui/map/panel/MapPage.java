package warrant.ui.map.panel;

import java.util.List;

import org.eclipse.swt.widgets.Label;

import warrant.argument.ArgumentMap;
import warrant.argument.evaluation.Assessment;
import warrant.argument.evaluation.NodeAssessment;
import warrant.argument.evaluation.NodeKind;
import warrant.ui.map.OpenMap;

/** Nothing is selected: the map as a whole, and what can be done. */
final class MapPage {

	private final OpenMap open;

	MapPage(OpenMap open) {
		this.open = open;
	}

	/** @return brings up to date what evaluation says */
	Runnable fill(Rows rows) {
		ArgumentMap map = open.map();
		rows.title(map.getTitle() == null ? "Argument map" : map.getTitle());
		Label counts = rows.soft("");
		rows.caption("To build");
		rows.words("Drag claims, recommendations, hits or words here, or double-click to type a claim of your own (N).");
		rows.caption("To connect");
		rows.words("Drag from the dot above a box to another box, or to an arrow; or select a box and press S (supports), X (attacks), U (undercuts an arrow).");
		rows.caption("To look");
		rows.words("Drag the ground to pan, Ctrl with the wheel to zoom, 0 shows all, H only what is near the selection. Arrow keys step from box to box, with Shift to arrows too.");
		return () -> {
			if (!counts.isDisposed())
				counts.setText(counts(map));
		};
	}

	private String counts(ArgumentMap map) {
		if (map.getPropositions().isEmpty())
			return "Empty so far.";
		String nodes = count(map.getPropositions().size(), "proposition") + ", " + count(map.getRelations().size(), "relation") + ".";
		return nodes + open.assessment().map(MapPage::standing).orElse("");
	}

	private static String standing(Assessment assessment) {
		List<NodeAssessment> propositions = assessment.nodes().stream().filter(node -> node.kind() == NodeKind.PROPOSITION).toList();
		long in = propositions.stream().filter(node -> node.label() == warrant.argument.evaluation.Label.IN).count();
		long out = propositions.stream().filter(node -> node.label() == warrant.argument.evaluation.Label.OUT).count();
		long findings = assessment.findings().size();
		return " " + in + " accepted, " + out + " defeated, " + (propositions.size() - in - out) + " undecided. "
				+ (findings == 0 ? "Nothing odd in its structure." : count((int) findings, "finding") + " in the Problems view.");
	}

	private static String count(int n, String noun) {
		return n + " " + noun + (n == 1 ? "" : "s");
	}
}
