package warrant.ui.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

import warrant.corpus.editing.DocumentEdits;
import warrant.corpus.editing.FileMove;
import warrant.corpus.folder.CorpusFolder;
import warrant.ui.look.Icons;
import warrant.ui.parts.RunAction;
import warrant.ui.projects.NewMap;
import warrant.ui.projects.ProjectCommands;
import warrant.ui.session.ProjectSession;

/** What can be done with the rows that are selected. Everything can be undone but what is done to whole projects: that asks before. */
final class CorpusActions {

	private final CorpusView view;
	private final Action rename = new RunAction("&Rename\u2026", this::renameSelected);
	private final Action delete = new RunAction("&Delete", this::deleteSelected);

	CorpusActions(CorpusView view) {
		this.view = view;
	}

	IAction rename() {
		return rename;
	}

	IAction delete() {
		return delete;
	}

	void fill(IMenuManager menu) {
		boolean any = !view.selected().isEmpty();
		if (any) {
			menu.add(new RunAction("&Open\tEnter", view::open));
			Action map = new RunAction("New &argument map from these", this::newMap);
			map.setImageDescriptor(Icons.descriptor("map"));
			map.setEnabled(!documents().isEmpty());
			menu.add(map);
			menu.add(new Separator());
			rename.setEnabled(view.selected().size() == 1 && (isFile(view.selected().getFirst()) || project().isPresent()));
			delete.setEnabled(view.selected().stream().anyMatch(CorpusActions::isFile) || project().isPresent());
			menu.add(rename);
			menu.add(delete);
			menu.add(new RunAction("&Describe\u2026", this::describe));
			menu.add(new Separator());
		}
		Action load = new RunAction("&Import documents\u2026", () -> ProjectCommands.run(ProjectCommands.IMPORT));
		load.setImageDescriptor(Icons.descriptor("import"));
		menu.add(load);
	}

	private static boolean isFile(CorpusNode node) {
		return node instanceof CorpusNode.Document || node instanceof CorpusNode.Map;
	}

	/** The one project that is selected, and nothing else with it. */
	private Optional<ProjectActions> project() {
		List<CorpusNode> selected = view.selected();
		return selected.size() == 1 && selected.getFirst() instanceof CorpusNode.Project project
				? Optional.of(new ProjectActions(shell(), project.session()))
				: Optional.empty();
	}

	/** Every document that is selected, or that lies in a group or project that is. */
	private List<CorpusNode.Document> documents() {
		Set<CorpusNode.Document> all = new LinkedHashSet<>();
		view.selected().forEach(node -> collect(node, all));
		return new ArrayList<>(all);
	}

	private static void collect(CorpusNode node, Set<CorpusNode.Document> all) {
		if (node instanceof CorpusNode.Document document)
			all.add(document);
		node.children().forEach(child -> collect(child, all));
	}

	private void newMap() {
		List<CorpusNode.Document> documents = documents();
		CorpusNode first = view.selected().getFirst();
		NewMap.of(first.session(), first.label(), documents.stream().map(document -> document.summary().name()).toList());
	}

	private void describe() {
		List<CorpusNode.Document> documents = documents();
		if (!documents.isEmpty())
			new DescribeDialog(shell(), documents.getFirst().session(), documents.stream().map(CorpusNode.Document::summary).toList()).open();
	}

	private void renameSelected() {
		if (view.selected().size() != 1)
			return;
		CorpusNode node = view.selected().getFirst();
		try {
			if (node instanceof CorpusNode.Document document)
				rename(document);
			else if (node instanceof CorpusNode.Map map)
				rename(map);
			else
				project().ifPresent(ProjectActions::rename);
		} catch (IOException | IllegalArgumentException e) {
			MessageDialog.openError(shell(), "Can't be renamed", e.getMessage());
		}
	}

	private void rename(CorpusNode.Document document) throws IOException {
		String name = document.summary().name();
		InputDialog dialog = new InputDialog(shell(), "Rename document", "The file's new name, with its folder:", name, null);
		if (dialog.open() == Window.OK && !dialog.getValue().equals(name))
			rename(document.session(), name, dialog.getValue());
	}

	/** Gives a document another name; its decisions follow. */
	static void rename(ProjectSession session, String name, String wanted) throws IOException {
		List<FileMove> moves = DocumentEdits.rename(session.corpus().folder(), name, wanted);
		session.edit("Rename document", moves, () -> DocumentEdits.renamed(session.register(), name, wanted), List.of(session.register()));
	}

	private void rename(CorpusNode.Map map) throws IOException {
		InputDialog dialog = new InputDialog(shell(), "Rename map", "The map's new name:", map.label(), null);
		if (dialog.open() != Window.OK || dialog.getValue().isBlank() || dialog.getValue().equals(map.label()))
			return;
		Path file = map.file().getLocation().toPath();
		FileMove move = new FileMove(file, file.resolveSibling(dialog.getValue().replaceAll("[\\\\/:]", "-") + ".argmap"));
		map.session().edit("Rename map", List.of(move), () -> {
		}, List.of(map.session().register()));
	}

	private void deleteSelected() {
		project().ifPresent(ProjectActions::delete);
		List<CorpusNode> files = view.selected().stream().filter(CorpusActions::isFile).toList();
		try {
			if (!files.isEmpty())
				delete(files.getFirst().session(), files);
		} catch (IOException e) {
			MessageDialog.openError(shell(), "Can't be deleted", e.getMessage());
		}
	}

	/** Into the trash of the project, with what was decided about it: Undo brings it back. */
	static void delete(ProjectSession session, List<CorpusNode> files) throws IOException {
		CorpusFolder folder = session.corpus().folder();
		Instant now = Instant.now();
		List<String> names = files.stream().filter(CorpusNode.Document.class::isInstance)
				.map(node -> ((CorpusNode.Document) node).summary().name()).toList();
		List<FileMove> moves = new ArrayList<>(DocumentEdits.delete(folder, names, now));
		for (CorpusNode node : files)
			if (node instanceof CorpusNode.Map map)
				moves.add(DocumentEdits.delete(folder, map.file().getLocation().toPath(), now));
		String label = files.size() == 1 ? "Delete " + files.getFirst().label() : "Delete " + files.size() + " files";
		session.edit(label, moves, () -> DocumentEdits.deleted(session.register(), names), List.of(session.register()));
	}

	private Shell shell() {
		return view.getSite().getShell();
	}
}
