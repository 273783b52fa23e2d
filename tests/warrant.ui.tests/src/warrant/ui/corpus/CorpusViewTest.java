package warrant.ui.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;

import warrant.argument.ArgumentMaps;
import warrant.argument.MapFiles;
import warrant.corpus.importing.NamePattern;
import warrant.ui.TestWorkbench;
import warrant.ui.projects.ImportFiles;
import warrant.ui.session.ProjectSession;

class CorpusViewTest {

	private static final String PROJECT = "corpus view";

	private static CorpusView shown(ProjectSession session) throws Exception {
		CorpusView view = TestWorkbench.view(CorpusView.ID);
		view.groupBy("Question");
		view.filter().setText("");
		TestWorkbench.until("the project is shown", () -> project(view, session) != null && project(view, session).getItemCount() >= 6);
		return view;
	}

	private static TreeItem project(CorpusView view, ProjectSession session) {
		for (TreeItem item : view.tree().getTree().getItems())
			if (item.getText().equals(session.project().getName()))
				return item;
		return null;
	}

	private static List<String> labels(TreeItem parent) {
		List<String> labels = new ArrayList<>();
		for (TreeItem item : parent.getItems())
			labels.add(item.getText());
		return labels;
	}

	@Test
	void documentsStandUnderTheirQuestions() throws Exception {
		ProjectSession session = TestWorkbench.sample(PROJECT);
		CorpusView view = shown(session);
		TestWorkbench.until("all are counted", () -> project(view, session).getText(1).equals("24"));
		TreeItem project = project(view, session);
		assertEquals(List.of("Codebook", "Actors"), labels(project).subList(project.getItemCount() - 2, project.getItemCount()));
		assertEquals(6, labels(project).stream().filter(label -> !List.of("Maps", "Codebook", "Actors").contains(label)).count());
		assertTrue(project.getItem(0).getText(1).equals("4"), project.getItem(0).getText(1));
	}

	@Test
	void filterKeepsWhatContainsTheWords() throws Exception {
		ProjectSession session = TestWorkbench.sample(PROJECT);
		CorpusView view = shown(session);
		String title = session.summaries().iterator().next().metadata().title().orElseThrow();
		view.filter().setText(title);
		TestWorkbench.until("only one is left", () -> project(view, session).getItemCount() == 1);
		assertEquals(List.of(title), labels(project(view, session).getItem(0)));
		view.filter().setText("");
	}

	@Test
	void deletedDocumentComesBackWithUndo() throws Exception {
		ProjectSession session = TestWorkbench.sample(PROJECT);
		shown(session);
		String name = session.summaries().iterator().next().name();
		Path file = session.corpus().folder().documents().resolve(name);
		CorpusNode node = new CorpusNode.Document(session, session.summary(name).orElseThrow());
		CorpusActions.delete(session, List.of(node));
		assertFalse(Files.exists(file));
		TestWorkbench.until("it is gone from the list", () -> session.summary(name).isEmpty());
		session.domain().getCommandStack().undo();
		assertTrue(Files.exists(file));
		TestWorkbench.until("it is in the list again", () -> session.summary(name).isPresent());
		assertTrue(session.register().getDocuments().stream().anyMatch(entry -> entry.getPath().equals(name)));
	}

	@Test
	void deletedMapGoesToTheTrashAndComesBackWithUndo() throws Exception {
		ProjectSession session = TestWorkbench.sample(PROJECT);
		IFile map = TestWorkbench.map(session, "Thrown away.argmap");
		Path file = map.getLocation().toPath();
		MapFiles.save(ArgumentMaps.create("Thrown away"), file);
		map.getParent().refreshLocal(IResource.DEPTH_ONE, null);
		CorpusActions.delete(session, List.of(new CorpusNode.Map(session, map)));
		assertFalse(Files.exists(file));
		try (var trash = Files.walk(session.corpus().folder().root().resolve(".trash"))) {
			assertTrue(trash.anyMatch(thrown -> thrown.endsWith(file.getFileName())));
		}
		session.domain().getCommandStack().undo();
		assertEquals("Thrown away", MapFiles.load(file).getTitle());
	}

	@Test
	void renamedDocumentKeepsItsIdentity() throws Exception {
		ProjectSession session = TestWorkbench.sample(PROJECT);
		shown(session);
		String name = session.summaries().stream().map(summary -> summary.name()).filter(other -> Files.exists(session.corpus().folder().annotationsOf(other)))
				.findFirst().orElseThrow();
		String id = session.summary(name).orElseThrow().id();
		CorpusActions.rename(session, name, "moved/other.md");
		TestWorkbench.until("it is read under its new name", () -> session.summary("moved/other.md").isPresent());
		assertEquals(id, session.summary("moved/other.md").orElseThrow().id());
		assertTrue(Files.exists(session.corpus().folder().annotationsOf("moved/other.md")));
		session.domain().getCommandStack().undo();
		TestWorkbench.until("it has its old name", () -> session.summary(name).isPresent());
	}

	@Test
	void importedFilesArriveAndUndoTakesThemOut() throws Exception {
		ProjectSession session = TestWorkbench.sample(PROJECT);
		shown(session);
		Path folder = Files.createTempDirectory("import");
		Path file = Files.writeString(folder.resolve("2026-03-14_Northern Post_Wires at last.txt"),
				"Wires at last\n\nThe government should build the lines before the winter. It can.\n");
		int before = session.register().getDocuments().size();
		new ImportFiles(session, List.of(file), Optional.of(new NamePattern("{date}_{outlet}_{title}"))).schedule();
		TestWorkbench.until("it is read", () -> session.summaries().stream().anyMatch(summary -> summary.name().equals(file.getFileName().toString())));
		TestWorkbench.until("it is entered", () -> session.register().getDocuments().size() == before + 1);
		assertEquals("Northern Post", session.summary(file.getFileName().toString()).flatMap(summary -> summary.metadata().outlet()).orElse(
				session.register().getDocuments().getLast().getProperties().stream().filter(p -> p.getKey().equals("outlet")).findFirst().orElseThrow().getValue()));
		session.domain().getCommandStack().undo();
		assertEquals(before, session.register().getDocuments().size());
		TestWorkbench.until("it is gone", () -> session.summary(file.getFileName().toString()).isEmpty());
	}
}
