package warrant.ui.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import warrant.ui.Screen;
import warrant.ui.TestWorkbench;
import warrant.ui.actors.ActorsView;
import warrant.ui.corpus.CorpusView;
import warrant.ui.document.Desk;
import warrant.ui.document.DocumentEditor;
import warrant.ui.session.ProjectSession;

/** What is known of words, documents and actors, and what of it can be changed. */
class PropertiesViewTest {

	private PropertiesView view;
	private ProjectSession session;
	private DocumentEditor editor;

	@BeforeEach
	void open() throws Exception {
		session = Desk.session("properties", Desk.WIRES);
		TestWorkbench.until("it is read", () -> session.summary(Desk.WIRES).isPresent());
		editor = Desk.open(session, Desk.WIRES);
		view = TestWorkbench.view(PropertiesView.ID);
		TestWorkbench.page().activate(editor);
	}

	@AfterEach
	void close() {
		Desk.undoAll(session);
		TestWorkbench.page().hideView(view);
		TestWorkbench.page().closeAllEditors(false);
	}

	@Test
	void wordsAreShownWithTypeScoreReasonsAndWhoSaysThem() {
		Desk.caretAt(editor, "The northern grid must be built");
		TestWorkbench.until("they are shown", () -> rows().contains("Recommendation"));
		Screen.shot("properties-words");
		assertTrue(rows().stream().anyMatch(row -> row.startsWith("The northern grid must be built")), rows().toString());
		assertEquals("suggested", answer("Status"));
		assertTrue(answer("Score").matches("[01]\\.\\d\\d"), answer("Score"));
		assertEquals("the author", answer("Said by"));
		assertTrue(rows().contains("Why marked") && rows().contains("Document"), rows().toString());

		TestWorkbench.run("warrant.ui.annotate.accept");
		TestWorkbench.until("the decision is shown", () -> rows().contains("Coder"));
		assertEquals("accepted", answer("Status"));
		assertEquals("you", answer("Coder"));
	}

	@Test
	void typeAndMemoAreChangedInOneStepEach() {
		Desk.caretAt(editor, "The northern grid must be built");
		TestWorkbench.until("they are shown", () -> rows().contains("Recommendation"));
		Combo type = (Combo) control("Type");
		type.setText("Claim");
		type.notifyListeners(SWT.Selection, new Event());
		TestWorkbench.until("it is a claim", () -> rows().contains("Claim"));
		assertEquals("Change type", session.domain().getCommandStack().getUndoCommand().getLabel());

		Text memo = (Text) control("Memo");
		memo.setText("Ask Ida about this");
		memo.notifyListeners(SWT.FocusOut, new Event());
		TestWorkbench.until("it is kept", () -> ((Text) control("Memo")).getText().equals("Ask Ida about this"));
		assertTrue(session.document(Desk.WIRES).orElseThrow().annotations().getAnnotations().stream()
				.anyMatch(annotation -> annotation.getMemos().stream().anyMatch(note -> note.getText().equals("Ask Ida about this"))));
		session.domain().getCommandStack().undo();
		TestWorkbench.until("it is gone", () -> ((Text) control("Memo")).getText().isEmpty());
	}

	@Test
	void documentIsDescribedHereAndEachValueSaysWhereItIsFrom() throws Exception {
		CorpusView corpus = TestWorkbench.view(CorpusView.ID);
		corpus.groupBy("Question");
		TestWorkbench.until("it has a row", () -> row(corpus) != null);
		corpus.tree().setSelection(new StructuredSelection(row(corpus)));
		TestWorkbench.until("the document is shown", () -> rows().contains("Outlet"));
		Screen.shot("properties-document");
		assertEquals("The Northern Post", ((Text) control("Outlet")).getText());
		assertEquals("read", origin("Outlet"));

		Text outlet = (Text) control("Outlet");
		outlet.setText("The Southern Post");
		outlet.notifyListeners(SWT.DefaultSelection, new Event());
		TestWorkbench.until("it is the analyst's word now", () -> origin("Outlet").equals("analyst"));
		assertEquals("The Southern Post", ((Text) control("Outlet")).getText());
		session.domain().getCommandStack().undo();
		TestWorkbench.until("the file's word holds again", () -> origin("Outlet").equals("read"));
		assertEquals("The Northern Post", ((Text) control("Outlet")).getText());
	}

	@Test
	void actorIsRenamedHereAndCounted() throws Exception {
		ActorsView actors = TestWorkbench.view(ActorsView.ID);
		TestWorkbench.until("they are counted", () -> !actors.table().shown().isEmpty());
		String name = actors.table().shown().getFirst().name();
		actors.select(actors.table().shown().getFirst().id());
		TestWorkbench.until(name + " is shown", () -> rows().contains("Actor") && rows().contains(name));
		Screen.shot("properties-actor");
		assertTrue(answer("Mentioned").endsWith("1 document"), answer("Mentioned"));
		Text field = (Text) control("Name");
		field.setText("Somebody else");
		field.notifyListeners(SWT.DefaultSelection, new Event());
		TestWorkbench.until("it has its new name", () -> rows().contains("Somebody else"));
		assertTrue(session.actors().getActors().stream().anyMatch(actor -> actor.getName().equals("Somebody else")));
	}

	private static Object row(CorpusView corpus) {
		corpus.tree().expandAll();
		return find(corpus.tree().getTree().getItems());
	}

	private static Object find(TreeItem[] items) {
		for (TreeItem item : items) {
			Object below = item.getText().equals("properties") || item.getParentItem() != null ? find(item.getItems()) : null;
			if (item.getText().equals("Wires First") && inProject(item))
				return item.getData();
			if (below != null)
				return below;
		}
		return null;
	}

	private static boolean inProject(TreeItem item) {
		TreeItem top = item;
		while (top.getParentItem() != null)
			top = top.getParentItem();
		return top.getText().equals("properties");
	}

	/** Everything that can be read, from top to bottom. */
	private List<String> rows() {
		List<String> words = new ArrayList<>();
		for (Control control : view.page().getChildren())
			words.add(control instanceof Label label ? label.getText() : control instanceof Link link ? link.getText() : "");
		return words;
	}

	/** What stands beside a word. */
	private Control control(String word) {
		List<Control> controls = Arrays.asList(view.page().getChildren());
		return controls.get(rows().indexOf(word) + 1);
	}

	private String answer(String word) {
		return ((Label) control(word)).getText();
	}

	private String origin(String word) {
		List<Control> controls = Arrays.asList(view.page().getChildren());
		return controls.get(rows().indexOf(word) + 2) instanceof Label label ? label.getText() : "";
	}
}
