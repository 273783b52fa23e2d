package warrant.ui.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.IFindReplaceTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;

import warrant.text.Span;
import warrant.ui.Screen;
import warrant.ui.TestWorkbench;
import warrant.ui.parts.FindBar;
import warrant.ui.parts.Opening;

/** How a document is shown, and what is said about it around the text. */
class DocumentEditorTest extends OpenDocument {

	@Test
	void commandsActOnTheDocumentThatIsActive() {
		DocumentEditor other = Desk.open(session, Desk.WAITING);
		TestWorkbench.page().activate(editor);
		TestWorkbench.run("org.eclipse.ui.edit.selectAll");
		assertTrue(editor.pane().text().getSelectionCount() > 0);
		assertEquals(0, other.pane().text().getSelectionCount());
		TestWorkbench.page().closeEditor(other, false);
		TestWorkbench.run("org.eclipse.ui.edit.findReplace");
		assertTrue(editor.find().field().isVisible());
		editor.find().hide();
	}

	@Test
	void findGoesFromPlaceToPlaceWhileWordsAreTyped() {
		TestWorkbench.page().activate(editor);
		editor.setFocus();
		TestWorkbench.run("org.eclipse.ui.edit.findReplace");
		FindBar<Span> find = editor.find();
		assertTrue(find.field().isVisible());
		find.field().setText("LINE");
		TestWorkbench.until("they are counted", () -> find.count().startsWith("1 of "));
		int first = editor.pane().text().getSelection().x;
		assertEquals("line", editor.pane().text().getSelectionText().toLowerCase());
		Screen.shot("find");
		find.field().notifyListeners(SWT.DefaultSelection, new Event());
		TestWorkbench.until("the next is shown", () -> find.count().startsWith("2 of "));
		assertTrue(editor.pane().text().getSelection().x > first);
		find.field().setText("invented for the warrant sample");
		TestWorkbench.until("front matter is not shown", () -> find.count().equals("not found"));
		Event escape = new Event();
		escape.keyCode = SWT.ESC;
		find.field().notifyListeners(SWT.KeyDown, escape);
		assertFalse(find.field().isVisible());
	}

	@Test
	void textIsShownWithoutFrontMatterInLinesOfComfortableLength() {
		assertEquals("Wires First", editor.getTitle());
		assertEquals("", editor.pane().text().getLine(0));
		assertEquals("Wires First", editor.pane().text().getLine(1));
		for (int line = 0; line < editor.pane().text().getLineCount(); line++)
			assertTrue(editor.pane().text().getLine(line).length() < 90, editor.pane().text().getLine(line));
		Span demand = Desk.find(editor, DEMAND);
		assertEquals(DEMAND, editor.pane().text().getTextRange(demand.start(), demand.length()));
		Screen.shot("document");
	}

	@Test
	void markedUpTextIsReadAsItsWords() throws Exception {
		var file = Opening.file(session, "grid/note.html");
		file.create("<html><body><h1>A note</h1><p>The <b>council</b> should close the bridge because it is old.</p></body></html>".getBytes(), true, false, null);
		DocumentEditor other = Desk.open(session, "grid/note.html");
		assertTrue(other.pane().text().getText().contains("The council should close the bridge"), other.pane().text().getText());
		assertFalse(other.pane().text().getEditable());
		editor.getSite().getPage().closeEditor(other, false);
		file.delete(true, null);
	}

	@Test
	void wordsAreFoundAcrossTheEndsOfLines() {
		IFindReplaceTarget target = editor.getAdapter(IFindReplaceTarget.class);
		int at = target.findAndSelect(0, DEMAND, true, true, false);
		assertEquals(Desk.find(editor, DEMAND).start(), at);
		assertEquals(DEMAND, editor.pane().viewer().getSelectedRange().y == DEMAND.length() ? target.getSelectionText() : "");
		assertEquals(-1, target.findAndSelect(0, "Invented for the Warrant sample corpus", true, true, false));
	}

	@Test
	void passageIsShownWhereItStands() {
		CodedItem last = editor.items().suggestions().getLast();
		Opening.passage(last.passage(editor.document()));
		assertEquals(Optional.of(last), editor.current());
		int line = editor.pane().text().getLineAtOffset(last.span().start());
		assertTrue(line >= editor.pane().text().getTopIndex());
		assertTrue(editor.pane().text().getLocationAtOffset(last.span().start()).y < editor.pane().text().getClientArea().height);
	}

	@Test
	void quickOutlineGoesToWhatWasTyped() {
		QuickOutline outline = new QuickOutline(editor);
		outline.open();
		TestWorkbench.settle();
		Screen.shot("document-outline");
		outline.choose("The queue");
		TestWorkbench.settle();
		assertEquals(Desk.find(editor, "The queue").start(), editor.pane().text().getCaretOffset());
	}

	@Test
	void statusLineCountsWhatIsLeftToReview() {
		TestWorkbench.until("the corpus is read", () -> session.summary(Desk.WIRES).isPresent());
		String before = Contents.of(editor.document(), editor.items());
		assertTrue(before.matches("Wires First · \\d+ words · \\d+ recommendations · \\d+ claims, \\d+ to review"), before);
		int open = editor.items().suggestions().size();
		editor.reveal(demand());
		editor.perform(Act.ACCEPT);
		assertTrue(Contents.of(editor.document(), editor.items()).endsWith(", " + (open - 1) + " to review"));
	}

	@Test
	void cardSaysWhatIsKnown() {
		List<ItemFacts.Row> rows = ItemFacts.of(editor.document(), demand()).rows();
		assertTrue(rows.stream().anyMatch(row -> row.word().equals("do what") && row.answer().contains("built")), rows.toString());
		assertTrue(rows.stream().anyMatch(row -> row.word().equals("why marked")), rows.toString());
		editor.reveal(demand());
		HoverCard card = new HoverCard(editor.getSite().getShell(), false);
		card.setInput(new HoverCard.Subject(editor.document(), demand()));
		var size = card.computeSizeHint();
		card.setSize(size.x, size.y);
		card.setLocation(editor.pane().text().toDisplay(300, 300));
		card.setVisible(true);
		Screen.shot("document-card");
		card.dispose();
	}

	@Test
	void quoteCarriesItsCitation() {
		editor.reveal(demand());
		assertEquals("\u201c" + DEMAND + "\u201d (Ida Lund, \u201cWires First\u201d, The Northern Post, 2025-09-17)",
				new Quote(editor.document(), editor.target()).text());
	}

	@Test
	void changedSourceIsReadAgainAndADeletedOneClosesItsEditor() throws Exception {
		var file = Opening.file(session, "grid/other.txt");
		file.create("Other\n\nThe council should close the bridge.\n".getBytes(), true, false, null);
		DocumentEditor other = Desk.open(session, "grid/other.txt");
		file.setContents("Other\n\nThe council should open the bridge tomorrow.\n".getBytes(), true, false, null);
		TestWorkbench.until("the new text is shown", () -> other.document() != null && other.pane().document().text().contains("tomorrow"));
		assertTrue(other.pane().text().getText().contains("tomorrow"));
		file.delete(true, null);
		TestWorkbench.until("the editor is closed", () -> other.pane().text().isDisposed());
		assertFalse(Files.exists(session.corpus().folder().documents().resolve("grid/other.txt")));
	}
}
