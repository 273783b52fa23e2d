package warrant.ui.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.junit.jupiter.api.Test;

import warrant.corpus.EditableDocument;
import warrant.extraction.Actor;
import warrant.extraction.ActorKind;
import warrant.extraction.Component;
import warrant.extraction.ComponentType;
import warrant.extraction.Extraction;
import warrant.extraction.PropositionKind;
import warrant.extraction.Recommendation;
import warrant.text.Block;
import warrant.text.Document;
import warrant.text.Span;
import warrant.ui.Screen;
import warrant.ui.TestWorkbench;
import warrant.ui.parts.Opening;
import warrant.ui.session.CorpusProjects;
import warrant.ui.session.ProjectSession;

/** Ten megabytes in 73,000 paragraphs: readable at once, and never a stutter. The bounds are generous: the machine may be busy. */
class LongDocumentTest {

	private static final int PARAGRAPHS = 73_000;
	private static final long FIRST_PAGE_MILLIS = 8_000;
	private static final long STUTTER_MILLIS = 300;
	private static final String[] WORDS = ("the council harbour budget of a city should build more because people wait for trams in winter and rents rise "
			+ "while operators say that nothing can be done until 2031 but residents pay twice each year minister grid wind price school").split(" ");

	@Test
	void firstPageIsReadableAtOnceAndScrollingNeverStutters() throws Exception {
		ProjectSession session = project("long");
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
		lastSliceIsThere(editor);
		Desk.Block scrolled = scroll(editor);
		System.out.printf("10 MB document: editor there after %d ms, first page after %d ms, all after %d ms; longest block %s, %s, scrolling %s%n",
				opened, shown, whole, first, rest, scrolled);
		Screen.shot("document-long");
		TestWorkbench.delete(session);
		assertTrue(editor.pane().text().isDisposed());
		Desk.Block longest = first.and(rest).and(scrolled);
		assertTrue(shown < FIRST_PAGE_MILLIS, "first page after " + shown + " ms");
		assertTrue(longest.busy() < STUTTER_MILLIS && longest.wall() < STUTTER_MILLIS * 20, longest.toString());
	}

	@Test
	void decidingAmongVeryManySuggestionsNeverStutters() throws Exception {
		ProjectSession session = project("long-marked");
		Document text = session.corpus().text("long.txt");
		Extraction suggested = suggested(text);
		session.opened(new EditableDocument("long", text, suggested, Optional.empty(), List.of()));
		DocumentEditor editor = (DocumentEditor) Opening.document(session, "long.txt");
		Desk.Block opened = Desk.longest(() -> editor.document() != null && !editor.isMarking(), 120_000);
		assertEquals(suggested.components().size() + suggested.recommendations().size(), editor.items().suggestions().size());
		editor.pane().text().setTopIndex(90_000);
		Desk.Block step = Desk.measure(() -> {
			editor.perform(Act.NEXT);
			TestWorkbench.settle();
		});
		Desk.Block accepted = Desk.measure(() -> {
			editor.perform(Act.ACCEPT);
			TestWorkbench.settle();
		}).and(Desk.longest(() -> !editor.isMarking(), 60_000));
		assertEquals(1, editor.document().annotations().getAnnotations().size());
		lastSliceIsThere(editor);
		Desk.Block scrolled = scroll(editor);
		System.out.printf("%d suggestions: longest block until they are there %s, next %s, accept %s, scrolling %s%n",
				editor.items().suggestions().size(), opened, step, accepted, scrolled);
		Screen.shot("document-long-marked");
		TestWorkbench.delete(session);
		Desk.Block longest = opened.and(step).and(accepted).and(scrolled);
		assertTrue(longest.busy() < STUTTER_MILLIS, longest.toString());
	}

	/** A claim in every paragraph, a recommendation in every fifth, an actor in every second. */
	private static Extraction suggested(Document text) {
		List<Component> components = new ArrayList<>();
		List<Recommendation> recommendations = new ArrayList<>();
		List<Span> mentions = new ArrayList<>();
		for (Block block : text.blocks()) {
			Span span = block.span();
			int n = components.size();
			components.add(new Component("c" + n, ComponentType.CLAIM, PropositionKind.FACT, span, 0.7, Optional.empty(), List.of("every one"), "test"));
			if (n % 5 == 0)
				recommendations.add(new Recommendation("r" + n, span, 0.9, false, Optional.empty(), Optional.empty(), span, "should", false,
						Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("c" + n), List.of(), "test"));
			if (n % 2 == 0)
				mentions.add(new Span(span.start(), span.start() + 3));
		}
		return new Extraction(List.of(), components, recommendations, List.of(new Actor("a1", "Them", ActorKind.GROUP, mentions)), List.of(), List.of());
	}

	private static ProjectSession project(String name) throws Exception {
		IProject project = CorpusProjects.create(name);
		Path file = project.getLocation().toPath().resolve("documents/long.txt");
		Files.writeString(file, text(new Random(7)));
		assertTrue(Files.size(file) > 9_000_000, "" + Files.size(file));
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		return Desk.session(name);
	}

	/** Nothing has been added for half a second. */
	private static void lastSliceIsThere(DocumentEditor editor) throws Exception {
		int[] shown = {0};
		long[] since = {0};
		TestWorkbench.until("nothing more is added", () -> {
			int now = editor.pane().text().getCharCount();
			if (now != shown[0])
				since[0] = System.nanoTime();
			shown[0] = now;
			return millis(since[0]) > 500;
		});
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
