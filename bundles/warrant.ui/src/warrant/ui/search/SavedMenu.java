package warrant.ui.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import warrant.corpus.SavedSearch;
import warrant.corpus.SavedSearches;
import warrant.ui.session.Background;
import warrant.ui.session.ProjectSession;

/** Searches people saved in the project: to ask again, to keep the present one, to rename or drop one. */
final class SavedMenu {

	private final Control below;
	private final Supplier<Question> present;
	private final Consumer<Question> asked;

	SavedMenu(Control below, Supplier<Question> present, Consumer<Question> asked) {
		this.below = below;
		this.present = present;
		this.asked = asked;
	}

	/** The file is read anew each time: somebody may have pulled it from git. */
	void open(ProjectSession session) {
		Background.run("Reading saved searches", () -> SavedSearches.load(session.corpus().folder().searches()),
				saved -> open(session, saved), failed -> tell(failed.getMessage()));
	}

	private void open(ProjectSession session, List<SavedSearch> saved) {
		if (below.isDisposed())
			return;
		Menu menu = new Menu(below.getShell(), SWT.POP_UP);
		MenuItem keep = item(menu, "Save this Search\u2026", () -> ask(session, saved));
		keep.setEnabled(!present.get().isBlank());
		if (!saved.isEmpty())
			new MenuItem(menu, SWT.SEPARATOR);
		saved.forEach(search -> item(menu, search.name(), () -> asked.accept(Question.of(search))));
		if (!saved.isEmpty()) {
			new MenuItem(menu, SWT.SEPARATOR);
			names(menu, "Rename", saved, search -> askName(session, saved, search));
			names(menu, "Delete", saved, search -> drop(session, saved, search));
		}
		menu.setLocation(below.toDisplay(0, below.getSize().y));
		menu.addListener(SWT.Hide, event -> below.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private static void names(Menu menu, String text, List<SavedSearch> saved, Consumer<SavedSearch> does) {
		MenuItem item = new MenuItem(menu, SWT.CASCADE);
		item.setText(text);
		Menu names = new Menu(menu);
		item.setMenu(names);
		saved.forEach(search -> item(names, search.name(), () -> does.accept(search)));
	}

	private static MenuItem item(Menu menu, String text, Runnable does) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text.replace("&", "&&"));
		item.addListener(SWT.Selection, event -> does.run());
		return item;
	}

	private void ask(ProjectSession session, List<SavedSearch> saved) {
		InputDialog dialog = new InputDialog(below.getShell(), "Save Search", "Call it:", present.get().query(), SavedMenu::fault);
		if (dialog.open() == Window.OK)
			keep(session, saved, dialog.getValue().strip());
	}

	private static String fault(String name) {
		return name.isBlank() ? "" : null;
	}

	/** One of the same name is replaced. */
	void keep(ProjectSession session, List<SavedSearch> saved, String name) {
		List<SavedSearch> now = new ArrayList<>(saved);
		now.removeIf(search -> search.name().equals(name));
		now.add(present.get().saved(name));
		write("Save search " + name, session, saved, now);
	}

	void drop(ProjectSession session, List<SavedSearch> saved, SavedSearch search) {
		write("Delete search " + search.name(), session, saved, saved.stream().filter(other -> other != search).toList());
	}

	private void askName(ProjectSession session, List<SavedSearch> saved, SavedSearch search) {
		InputDialog dialog = new InputDialog(below.getShell(), "Rename Search", "Call it:", search.name(), SavedMenu::fault);
		if (dialog.open() == Window.OK)
			rename(session, saved, search, dialog.getValue().strip());
	}

	/** Another one of that name is replaced. */
	void rename(ProjectSession session, List<SavedSearch> saved, SavedSearch search, String name) {
		List<SavedSearch> now = new ArrayList<>(saved);
		now.removeIf(other -> other == search || other.name().equals(name));
		now.add(Question.of(search).saved(name));
		write("Rename search", session, saved, now);
	}

	private void write(String label, ProjectSession session, List<SavedSearch> before, List<SavedSearch> after) {
		session.domain().getCommandStack().execute(new SavedSearchesEdit(label, session, before, after, this::tell));
	}

	private void tell(String message) {
		MessageDialog.openError(below.getShell(), "Saved Searches", message);
	}
}
