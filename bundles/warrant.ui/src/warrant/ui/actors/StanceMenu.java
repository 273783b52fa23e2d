package warrant.ui.actors;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;

import warrant.annotation.ActorKind;
import warrant.annotation.Code;
import warrant.annotation.Codebooks;
import warrant.annotation.Polarity;
import warrant.corpus.editing.ActorEdits;
import warrant.corpus.editing.Coding;
import warrant.corpus.tables.ActorSummary;
import warrant.ui.session.Passage;
import warrant.ui.session.ProjectSession;
import warrant.ui.session.SessionDocument;
import warrant.ui.tables.ManyDocuments;

/** Says of words that they show where an actor stands: for or against what a code names. */
final class StanceMenu {

	private final ProjectSession session;
	private final ActorSummary actor;
	private final List<Passage> passages;

	StanceMenu(ProjectSession session, ActorSummary actor, List<Passage> passages) {
		this.session = session;
		this.actor = actor;
		this.passages = passages;
	}

	void addTo(IMenuManager menu) {
		menu.add(choices("Shows that it is &for", Polarity.FOR));
		menu.add(choices("Shows that it is a&gainst", Polarity.AGAINST));
	}

	private MenuManager choices(String label, Polarity polarity) {
		MenuManager menu = new MenuManager(label);
		List<Code> codes = Codebooks.all(session.codebook());
		if (codes.isEmpty())
			menu.add(disabled("Make a code in the Codebook view first"));
		for (Code code : codes)
			menu.add(new Action(code.getName().replace("&", "&&")) {
				@Override
				public void run() {
					take(code, polarity);
				}
			});
		return menu;
	}

	private static Action disabled(String label) {
		Action action = new Action(label) {
		};
		action.setEnabled(false);
		return action;
	}

	private void take(Code code, Polarity polarity) {
		List<String> names = passages.stream().map(Passage::document).distinct().toList();
		ManyDocuments.with(session, names, documents -> {
			List<EObject> roots = new ArrayList<>(documents.stream().map(SessionDocument::annotations).toList());
			roots.add(session.actors());
			session.edit(actor.name() + (polarity == Polarity.FOR ? " is for " : " is against ") + code.getName(), () -> {
				String id = new ActorEdits(session.actors()).entry(actor.id(), actor.name(), ActorKind.valueOf(actor.kind().name())).getId();
				for (SessionDocument document : documents)
					passages.stream().filter(passage -> passage.document().equals(document.name())).forEach(
							passage -> new Coding(document.base(), document.annotations(), session.actors(), session.coder()).stance(passage.span(),
									id, code.getId(), polarity));
			}, roots);
		});
	}
}
