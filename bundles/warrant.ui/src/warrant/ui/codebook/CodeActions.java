package warrant.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;

import warrant.annotation.Code;
import warrant.annotation.Codebooks;
import warrant.corpus.tables.CodedRow;
import warrant.ui.parts.Fields;
import warrant.ui.parts.RunAction;
import warrant.ui.session.ProjectSession;

/** What can be done with codes, and with the passages that carry one. */
final class CodeActions {

	private final CodebookView view;
	private final Action create = new RunAction("&New code", "new_code", () -> view().create(Optional.empty()));
	private final Action rename = new RunAction("&Rename\tF2", this::renameSelected);
	private final Action delete = new RunAction("&Delete\tDel", this::deleteSelected);

	CodeActions(CodebookView view) {
		this.view = view;
		create.setToolTipText("New code");
	}

	private CodebookView view() {
		return view;
	}

	Action create() {
		return create;
	}

	Action rename() {
		return rename;
	}

	Action delete() {
		return delete;
	}

	void update() {
		int codes = view.tree().selected().size();
		create.setEnabled(view.session().isPresent());
		rename.setEnabled(codes == 1);
		delete.setEnabled(codes > 0);
	}

	void fill(IMenuManager menu) {
		List<Code> codes = view.tree().selected();
		update();
		menu.add(create);
		if (codes.isEmpty())
			return;
		if (codes.size() == 1) {
			menu.add(new RunAction("New code &below", "new_code", () -> view.create(Optional.of(codes.getFirst()))));
			menu.add(new RunAction("Bring to the &top", () -> view.move(codes, Optional.empty(), 0)));
		}
		menu.add(new Separator());
		menu.add(choice("&Merge into", others(codes), into -> merge(codes, into)));
		menu.add(rename);
		menu.add(delete);
		if (codes.size() == 1)
			menu.add(new RunAction("Write a &memo\u2026", "new_memo", () -> NewMemo.on(view.getSite().getShell(), session(), codes.getFirst())));
	}

	private List<Code> others(List<Code> codes) {
		List<Code> others = new ArrayList<>(Codebooks.all(session().codebook()));
		if (codes.size() > 1)
			others.retainAll(codes);
		else
			others.removeAll(codes);
		return others;
	}

	private ProjectSession session() {
		return view.session().orElseThrow();
	}

	private static MenuManager choice(String label, List<Code> codes, Consumer<Code> chosen) {
		MenuManager menu = new MenuManager(label);
		for (Code code : codes)
			menu.add(new RunAction(code.getName().replace("&", "&&"), () -> chosen.accept(code)));
		return menu;
	}

	void merge(List<Code> codes, Code into) {
		List<Code> parts = new ArrayList<>(codes);
		Fields.orSayWhyNot(() -> {
			if (parts.stream().anyMatch(part -> part != into && !Codebooks.mayContain(into, part)))
				throw new IllegalArgumentException(into.getName() + " lies below what should be merged into it: merge the other way round");
			new CodeChanges(session()).merge(parts, into);
		});
	}

	private void renameSelected() {
		view.fields().name().setFocus();
		view.fields().name().selectAll();
	}

	private void deleteSelected() {
		List<Code> codes = view.tree().selected();
		if (!codes.isEmpty())
			new CodeChanges(session()).delete(codes);
	}

	void fillPassages(IMenuManager menu) {
		List<CodedRow> rows = view.passages().table().selection();
		Optional<Code> from = view.passages().code();
		if (rows.isEmpty() || from.isEmpty())
			return;
		List<Code> others = new ArrayList<>(Codebooks.all(session().codebook()));
		others.remove(from.get());
		menu.add(choice("&Recode to", others, to -> new CodeChanges(session()).recode(rows, from.get(), Optional.of(to))));
		menu.add(new RunAction("&Split off to a new code\u2026", "split", () -> split(rows, from.get())));
		menu.add(new RunAction("&Take the code off", () -> new CodeChanges(session()).recode(rows, from.get(), Optional.empty())));
	}

	private void split(List<CodedRow> rows, Code from) {
		InputDialog dialog = new InputDialog(view.getSite().getShell(), "Split off", "Name of the new code for these " + rows.size() + ":", "",
				name -> name.isBlank() ? "" : null);
		if (dialog.open() == Window.OK)
			new CodeChanges(session()).split(from, dialog.getValue(), rows);
	}
}
