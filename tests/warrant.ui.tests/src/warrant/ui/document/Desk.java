package warrant.ui.document;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Display;

import warrant.text.Span;
import warrant.ui.TestWorkbench;
import warrant.ui.parts.Opening;
import warrant.ui.session.CorpusProjects;
import warrant.ui.session.Preferences;
import warrant.ui.session.ProjectSession;
import warrant.ui.session.Sessions;

/** A project with few documents, so that it is read in a moment, and one of them open in its editor. */
public final class Desk {

	public static final String WIRES = "grid/wires-first.txt";
	public static final String WAITING = "grid/in-praise-of-waiting.txt";

	private Desk() {
	}

	public static ProjectSession session(String name, String... documents) throws Exception {
		InstanceScope.INSTANCE.getNode(Preferences.NODE).putBoolean(Preferences.ENCODER, false);
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		if (!project.exists()) {
			project = CorpusProjects.create(name);
			Path sample = Path.of(System.getProperty("warrant.root")).resolve("corpus/documents");
			Path target = project.getLocation().toPath().resolve("documents");
			for (String document : documents) {
				Files.createDirectories(target.resolve(document).getParent());
				Files.copy(sample.resolve(document), target.resolve(document));
			}
			project.refreshLocal(IResource.DEPTH_INFINITE, null);
		}
		return Sessions.of(project);
	}

	public static DocumentEditor open(ProjectSession session, String document) {
		DocumentEditor editor = (DocumentEditor) Opening.document(session, document);
		TestWorkbench.until(document + " is read", () -> editor.document() != null);
		TestWorkbench.settle();
		return editor;
	}

	/** The caret is put where words begin, as by a click. */
	public static void caretAt(DocumentEditor editor, String words) {
		editor.pane().text().setSelection(find(editor, words).start());
		TestWorkbench.settle();
	}

	public static void select(DocumentEditor editor, String words) {
		Span span = find(editor, words);
		editor.pane().text().setSelection(span.start(), span.end());
		TestWorkbench.settle();
	}

	public static Span find(DocumentEditor editor, String words) {
		int at = editor.document().document().text().indexOf(words, editor.document().document().blocks().getFirst().span().start());
		if (at < 0)
			throw new AssertionError("not in the text: " + words);
		return new Span(at, at + words.length());
	}

	public static void undoAll(ProjectSession session) {
		while (session.domain().getCommandStack().canUndo())
			session.domain().getCommandStack().undo();
		TestWorkbench.settle();
	}

	/**
	 * How long the display was kept from reading events at most.
	 *
	 * @param wall as somebody before the screen would see it; other programs count too
	 * @param busy what of it the thread really worked
	 */
	public record Block(long wall, long busy) {

		public Block and(Block other) {
			return new Block(Math.max(wall, other.wall), Math.max(busy, other.busy));
		}
	}

	/** Runs something on this thread and measures it. */
	public static Block measure(Runnable work) {
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		long cpu = threads.getCurrentThreadCpuTime();
		long before = System.nanoTime();
		work.run();
		return new Block((System.nanoTime() - before) / 1_000_000, (threads.getCurrentThreadCpuTime() - cpu) / 1_000_000);
	}

	/** Dispatches events until it is done, and measures each of them. */
	public static Block longest(BooleanSupplier done, long patienceMillis) {
		Display display = Display.getCurrent();
		Block longest = new Block(0, 0);
		long end = System.currentTimeMillis() + patienceMillis;
		boolean[] worked = new boolean[1];
		while (!done.getAsBoolean() && System.currentTimeMillis() < end) {
			longest = longest.and(measure(() -> worked[0] = display.readAndDispatch()));
			if (!worked[0])
				LockSupport.parkNanos(2_000_000);
		}
		return longest;
	}
}
