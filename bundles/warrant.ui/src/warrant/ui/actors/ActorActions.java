package warrant.ui.actors;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

import warrant.corpus.actors.ActorMerges;
import warrant.corpus.tables.ActorSummary;
import warrant.ui.codebook.NewMemo;
import warrant.ui.parts.Fields;
import warrant.ui.parts.RunAction;
import warrant.ui.session.Background;
import warrant.ui.tables.RowCopy;

/** What can be done with the actors that are selected. */
final class ActorActions {

	private final ActorsView view;
	private final Action rename = new RunAction("&Rename\tF2", this::renameSelected);
	private final Action merge = new RunAction("&Merge\u2026", "merge", this::mergeSelected);
	private final Action proposals = new RunAction("&Suggested merges\u2026", "everywhere", this::showProposals);
	private final Action copy = new RunAction("Copy as C&SV", this::copySelected);

	ActorActions(ActorsView view) {
		this.view = view;
		view.table().table().addListener(SWT.KeyDown, event -> {
			if (event.stateMask == 0 && event.character == 'n' && view.table().selection().size() == 1)
				writeMemo(view.table().selection().getFirst());
		});
		merge.setToolTipText("Merge the selected actors, or one with another: they become one in every document");
	}

	Action rename() {
		return rename;
	}

	Action merge() {
		return merge;
	}

	Action proposals() {
		return proposals;
	}

	Action copy() {
		return copy;
	}

	void update() {
		int selected = view.table().table().getSelectionCount();
		rename.setEnabled(selected == 1);
		merge.setEnabled(selected > 0);
		copy.setEnabled(selected > 0);
		proposals.setEnabled(!view.table().shown().isEmpty());
	}

	void fill(IMenuManager menu) {
		List<ActorSummary> selected = view.table().selection();
		update();
		if (selected.isEmpty())
			return;
		for (ActorSummary into : selected.size() > 1 ? selected.subList(0, Math.min(5, selected.size())) : List.<ActorSummary>of())
			menu.add(new RunAction("Merge into " + into.name().replace("&", "&&"), "merge", () -> merge(selected, into)));
		menu.add(merge);
		menu.add(rename);
		if (selected.size() == 1)
			menu.add(new RunAction("Write a me&mo\u2026\tN", "new_memo", () -> writeMemo(selected.getFirst())));
		menu.add(new Separator());
		menu.add(copy);
	}

	private void renameSelected() {
		view.pane().fields().name().setFocus();
		view.pane().fields().name().selectAll();
	}

	/** What may be one, looked for in a job. */
	private void showProposals() {
		view.session().ifPresent(session -> {
			var register = EcoreUtil.copy(session.actors());
			List<ActorSummary> actors = List.copyOf(view.table().shown());
			Background.run("Comparing actors", () -> ActorMerges.propose(actors, register),
					found -> new MergeProposals(view.getSite().getShell(), new ActorChanges(session), found).open(), failed -> {
						throw new IllegalStateException("nothing is read", failed);
					});
		});
	}

	private void mergeSelected() {
		List<ActorSummary> parts = view.table().selection();
		choose(parts).ifPresent(into -> merge(parts, into));
	}

	private Optional<ActorSummary> choose(List<ActorSummary> parts) {
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(view.getSite().getShell(), new LabelProvider() {
			@Override
			public String getText(Object actor) {
				return ((ActorSummary) actor).name();
			}
		});
		dialog.setTitle("Merge actors");
		dialog.setMessage(parts.size() == 1 ? "Who is " + parts.getFirst().name() + " really?" : "Who are these " + parts.size() + " really?");
		dialog.setElements((parts.size() == 1 ? view.table().shown().stream().filter(actor -> !parts.contains(actor)).toList() : parts).toArray());
		dialog.setMultipleSelection(false);
		return dialog.open() == Window.OK ? Optional.ofNullable((ActorSummary) dialog.getFirstResult()) : Optional.empty();
	}

	/** They become the one, in every document. */
	void merge(List<ActorSummary> parts, ActorSummary into) {
		view.session().ifPresent(session -> Fields.orSayWhyNot(() -> new ActorChanges(session).merge(parts, into)));
	}

	private void writeMemo(ActorSummary actor) {
		view.session().ifPresent(session -> NewMemo.on(view.getSite().getShell(), session, actor));
	}

	private void copySelected() {
		RowCopy.toClipboard(RowCopy.csv(view.table()));
	}
}
