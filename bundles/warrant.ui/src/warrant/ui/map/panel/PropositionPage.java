package warrant.ui.map.panel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Label;

import warrant.argument.Evidence;
import warrant.argument.Proposition;
import warrant.argument.PropositionType;
import warrant.argument.Wording;
import warrant.argument.evaluation.NodeAssessment;
import warrant.ui.map.MapActions;
import warrant.ui.map.OpenMap;

/** A proposition: its words, what stands of it and why, and where it is said. */
final class PropositionPage {

	private static final int MOST_PASSAGES = 12;

	private final OpenMap open;
	private final MapActions actions;

	PropositionPage(OpenMap open, MapActions actions) {
		this.open = open;
		this.actions = actions;
	}

	/** @return brings up to date what evaluation says */
	Runnable fill(Rows rows, Proposition proposition) {
		Label verdict = rows.title("");
		Label why = rows.soft("");
		rows.text("Text", proposition.getText(), 4, words -> actions.text(proposition, words.replaceAll("\\s+", " ").strip()));
		PropositionType[] types = PropositionType.values();
		rows.choice("Type", Stream.of(types).map(PropositionPage::words).toArray(String[]::new), List.of(types).indexOf(proposition.getType()),
				index -> actions.type(List.of(proposition), types[index]));
		evidence(rows, proposition);
		return () -> tell(open.assessment(proposition.getId()), verdict, why);
	}

	static String words(PropositionType type) {
		String word = type.getLiteral().replace('-', ' ');
		return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
	}

	static void tell(Optional<NodeAssessment> node, Label verdict, Label why) {
		if (verdict.isDisposed())
			return;
		verdict.setText(node.map(Verdict::title).orElse("Being weighed…"));
		why.setText(node.map(Verdict::reasons).orElse(""));
	}

	private void evidence(Rows rows, Proposition proposition) {
		if (proposition.getEvidence().isEmpty()) {
			rows.caption("Source");
			rows.words("None: it is implicit. Drop words from a document, a table or the search on it to give it one.");
			return;
		}
		rows.caption(proposition.getEvidence().size() == 1 ? "Said in" : "Said in " + proposition.getEvidence().size() + " passages");
		for (Evidence evidence : proposition.getEvidence().subList(0, Math.min(MOST_PASSAGES, proposition.getEvidence().size()))) {
			String by = evidence.getSource() == null ? "" : evidence.getSource().getName() + ", ";
			String title = evidence.getTitle() == null || evidence.getTitle().isBlank() ? String.valueOf(evidence.getName()) : evidence.getTitle();
			rows.link(by + title, () -> actions.show(evidence));
			rows.soft("“" + Wording.shortened(evidence.getQuote()) + "”");
		}
		if (proposition.getEvidence().size() > MOST_PASSAGES)
			rows.soft("and " + (proposition.getEvidence().size() - MOST_PASSAGES) + " more");
	}
}
