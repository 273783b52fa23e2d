package warrant.ui.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.junit.jupiter.api.Test;

import warrant.ui.CorpusProjects;
import warrant.ui.Opening;
import warrant.ui.ProjectSession;
import warrant.ui.Screen;

/** Ten megabytes in 73,000 paragraphs: readable at once, and never a stutter. The bounds are generous: the machine may be busy. */
class LongDocumentTest {

	private static final int PARAGRAPHS = 73_000;
	private static final long FIRST_PAGE_MILLIS = 8_000;
	private static final long STUTTER_MILLIS = 300;
	private static final String[] WORDS = ("the council harbour budget of a city should build more because people wait for trams in winter and rents rise "
			+ "while operators say that nothing can be done until 2031 but residents pay twice each year minister grid wind price school").split(" ");

	@Test
	void firstPageIsReadableAtOnceAndScrollingNeverStutters() throws Exception {
		IProject project = CorpusProjects.create("long");
		Path file = project.getLocation().toPath().resolve("documents/long.txt");
		Files.writeString(file, text(new Random(7)));
		assertTrue(Files.size(file) > 9_000_000, "" + Files.size(file));
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		ProjectSession session = Desk.session("long");
		long start = System.nanoTime();
		DocumentEditor editor = (DocumentEditor) Opening.document(session, "long.txt");
		long opened = millis(start);
		Desk.Block first = Desk.longest(() -> editor.pane().text().getCharCount() > 10_000, 60_000);
		long shown = millis(start);
		editor.pane().text().setTopIndex(40);
		String reading = editor.pane().text().getLine(40);
		Desk.Block rest = Desk.longest(() -> editor.pane().text().getCharCount() > 9_000_000, 120_000);
		long whole = millis(start);
		assertEquals(reading, editor.pane().text().getLine(editor.pane().text().getTopIndex()));
		Desk.Block scrolled = scroll(editor);
		System.out.printf("10 MB document: editor there after %d ms, first page after %d ms, all after %d ms; longest block %s, %s, scrolling %s%n",
				opened, shown, whole, first, rest, scrolled);
		Screen.shot("document-long");
		editor.getSite().getPage().closeEditor(editor, false);
		assertTrue(editor.pane().text().isDisposed());
		Desk.Block longest = first.and(rest).and(scrolled);
		assertTrue(shown < FIRST_PAGE_MILLIS, "first page after " + shown + " ms");
		assertTrue(longest.busy() < STUTTER_MILLIS && longest.wall() < STUTTER_MILLIS * 20, longest.toString());
	}

	/** Through the document in leaps and by pages, each painted before the next. @return the longest of them */
	private static Desk.Block scroll(DocumentEditor editor) {
		var text = editor.pane().text();
		Desk.Block longest = new Desk.Block(0, 0);
		int lines = text.getLineCount();
		for (int i = 0; i < 60; i++) {
			int top = i < 30 ? (int) ((long) lines * (i * 7919 % 30) / 30) : text.getTopIndex() + 20;
			longest = longest.and(Desk.measure(() -> {
				text.setTopIndex(top);
				text.update();
				for (int event = 0; event < 100 && text.getDisplay().readAndDispatch(); event++) {
					// until it is painted
				}
			}));
		}
		assertEquals(lines, text.getLineCount());
		return longest;
	}

	private static long millis(long since) {
		return (System.nanoTime() - since) / 1_000_000;
	}

	private static String text(Random random) {
		StringBuilder text = new StringBuilder("A long report\n\n");
		for (int i = 0; i < PARAGRAPHS; i++) {
			if (i % 100 == 99)
				text.append("Part ").append(i / 100 + 1).append("\n\n");
			int start = text.length();
			while (text.length() - start < 132)
				text.append(text.length() == start ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
			text.setCharAt(start, Character.toUpperCase(text.charAt(start)));
			text.append(".\n\n");
		}
		return text.toString();
	}
}
