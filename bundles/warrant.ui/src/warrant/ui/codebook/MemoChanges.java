package warrant.ui.codebook;

import java.io.IOException;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;

import warrant.argument.ArgumentMap;
import warrant.argument.Node;
import warrant.corpus.editing.Coding;
import warrant.corpus.editing.MemoEdits;
import warrant.ui.session.Passage;
import warrant.ui.session.PassageKind;
import warrant.ui.session.ProjectSession;
import warrant.ui.tables.ManyDocuments;

/** Writes memos; each change is one step that can be undone. */
final class MemoChanges {

	private final ProjectSession session;

	MemoChanges(ProjectSession session) {
		this.session = session;
	}

	/** Other words; blank ones take it out. */
	void rewrite(MemoItem item, String words) {
		String label = words.isBlank() ? "Delete memo" : "Change memo";
		switch (item.place()) {
			case MemoItem.InDocument place -> ManyDocuments.with(session, List.of(place.document()), documents -> {
				var root = documents.getFirst().annotations();
				session.edit(label, () -> MemoEdits.find(root, place.memo()).ifPresent(memo -> edits().rewrite(memo, words)), root);
			});
			case MemoItem.Shared place -> session.edit(label,
					() -> MemoEdits.find(place.root(), place.memo()).ifPresent(memo -> edits().rewrite(memo, words)), place.root());
			case MemoItem.OnNode place -> onNode(label, place, words);
		}
	}

	private MemoEdits edits() {
		return new MemoEdits(session.coder());
	}

	private void onNode(String label, MemoItem.OnNode place, String words) {
		try {
			ArgumentMap map = session.map(place.map());
			session.edit(label, () -> map.eAllContents().forEachRemaining(node -> {
				if (node instanceof Node one && one.getId().equals(place.node()))
					one.setMemo(words.isBlank() ? null : words.strip());
			}), map);
		} catch (IOException e) {
			MessageDialog.openError(Display.getCurrent().getActiveShell(), "Can't be opened", e.getMessage());
		}
	}

	/** On words: on what is marked there, else on the words themselves. */
	void write(Passage passage, String words) {
		ManyDocuments.with(session, List.of(passage.document()), documents -> {
			var document = documents.getFirst();
			Coding coding = new Coding(document.base(), document.annotations(), session.actors(), session.coder());
			session.edit("Write memo", () -> {
				if (passage.kind() == PassageKind.TEXT || passage.id().isEmpty())
					coding.comment(passage.span(), words);
				else
					coding.comment(passage.id(), words);
			}, List.of(document.annotations(), session.actors()));
		});
	}

	/** On a whole document. */
	void write(String name, String words) {
		ManyDocuments.with(session, List.of(name), documents -> {
			var document = documents.getFirst();
			session.edit("Write memo", () -> edits().write(document.annotations().getMemos(), words), document.annotations());
		});
	}
}
