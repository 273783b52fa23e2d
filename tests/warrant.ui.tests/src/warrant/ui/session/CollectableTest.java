package warrant.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.Test;

import warrant.ui.TestWorkbench;
import warrant.ui.document.Desk;
import warrant.ui.document.DocumentEditor;

/** What is closed holds no memory: an analyst opens hundreds of documents in a day. */
class CollectableTest {

	private static final int TIMES = 30;
	/** The workbench itself remembers the part that was active last, and the one before. */
	private static final int REMEMBERED = 2;
	private static final List<String> VIEWS = List.of("warrant.ui.claims", "warrant.ui.recommendations", "warrant.ui.actors", "warrant.ui.codebook", "warrant.ui.memos",
			"warrant.ui.search", "warrant.ui.properties", "warrant.ui.corpus");

	@Test
	void closedEditorsAreCollected() throws Exception {
		ProjectSession session = Desk.session("collected", Desk.WIRES, Desk.WAITING);
		List<WeakReference<DocumentEditor>> closed = new ArrayList<>();
		for (int i = 0; i < TIMES; i++)
			closed.add(openAndClose(session, i % 2 == 0 ? Desk.WIRES : Desk.WAITING));
		assertCollected(closed);
	}

	private static WeakReference<DocumentEditor> openAndClose(ProjectSession session, String document) {
		DocumentEditor editor = Desk.open(session, document);
		Desk.caretAt(editor, "the");
		TestWorkbench.page().closeEditor(editor, false);
		TestWorkbench.settle();
		return new WeakReference<>(editor);
	}

	@Test
	void closedViewsAreCollected() throws Exception {
		Desk.session("collected", Desk.WIRES, Desk.WAITING);
		List<WeakReference<IViewPart>> closed = new ArrayList<>();
		for (String id : VIEWS)
			for (int i = 0; i < 3; i++)
				closed.add(showAndHide(id));
		assertCollected(closed);
		for (String id : VIEWS)
			if (!id.endsWith("properties"))
				TestWorkbench.view(id);
	}

	private static WeakReference<IViewPart> showAndHide(String id) throws Exception {
		IViewPart view = TestWorkbench.view(id);
		TestWorkbench.settle();
		TestWorkbench.page().hideView(view);
		TestWorkbench.settle();
		return new WeakReference<>(view);
	}

	@Test
	void closedProjectsAreCollected() throws Exception {
		List<WeakReference<ProjectSession>> closed = new ArrayList<>();
		for (int i = 0; i < 4; i++)
			closed.add(openAndDelete(i));
		Desk.session("collected", Desk.WIRES, Desk.WAITING); // something else to look at
		assertCollected(closed);
	}

	private static WeakReference<ProjectSession> openAndDelete(int i) throws Exception {
		ProjectSession session = Desk.session("short lived " + i, Desk.WIRES);
		TestWorkbench.until("it is read", () -> session.summary(Desk.WIRES).isPresent());
		Desk.open(session, Desk.WIRES);
		TestWorkbench.delete(session);
		return new WeakReference<>(session);
	}

	private static <T> void assertCollected(List<WeakReference<T>> closed) {
		BooleanSupplier few = () -> {
			System.gc();
			return closed.stream().filter(known -> known.get() != null).count() <= REMEMBERED;
		};
		long end = System.currentTimeMillis() + 15_000;
		while (!few.getAsBoolean() && System.currentTimeMillis() < end)
			TestWorkbench.settle();
		List<String> left = closed.stream().map(WeakReference::get).filter(part -> part != null).map(part -> part.getClass().getSimpleName()).toList();
		assertEquals(List.of(), left.subList(Math.min(REMEMBERED, left.size()), left.size()));
	}
}
