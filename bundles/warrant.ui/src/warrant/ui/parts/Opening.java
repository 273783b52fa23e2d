package warrant.ui.parts;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;

import warrant.ui.session.Passage;
import warrant.ui.session.ProjectSession;

/** Opens documents and maps in their editors. */
public final class Opening {

	public static final String DOCUMENT_EDITOR = "warrant.ui.document";
	public static final String MAP_EDITOR = "warrant.ui.map";

	/** An editor that can show a passage. */
	public interface ShowsPassages {
		void show(Passage passage);
	}

	/** An editor that can show a node of what it edits, as soon as that is there. */
	public interface ShowsNodes {
		void showNode(String id);
	}

	private Opening() {
	}

	public static IFile file(ProjectSession session, String document) {
		return session.project().getFolder("documents").getFile(document);
	}

	/** Opens the document and shows the passage in it. */
	public static void passage(Passage passage) {
		IEditorPart editor = open(file(passage.session(), passage.document()), DOCUMENT_EDITOR);
		if (editor instanceof ShowsPassages shows)
			shows.show(passage);
	}

	/** @return null when it could not be opened; the analyst was told */
	public static IEditorPart document(ProjectSession session, String document) {
		return open(file(session, document), DOCUMENT_EDITOR);
	}

	/** Opens the project where its list of documents begins; does nothing where it has none yet. */
	public static void firstDocument(ProjectSession session) {
		session.summaries().stream().findFirst().ifPresent(summary -> document(session, summary.name()));
	}

	public static IEditorPart map(IFile file) {
		return open(file, MAP_EDITOR);
	}

	/** Opens a map and shows one of its nodes. */
	public static void map(IFile file, String node) {
		if (map(file) instanceof ShowsNodes shows)
			shows.showNode(node);
	}

	/** The editor that shows a map already; null where none does. */
	public static IEditorPart shownMap(IFile file) {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		return page == null ? null : page.findEditor(new FileEditorInput(file));
	}

	private static IEditorPart open(IFile file, String editor) {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		FileEditorInput input = new FileEditorInput(file);
		boolean there = page.findEditor(input) != null;
		IEditorPart before = page.getActiveEditor();
		try {
			IEditorPart opened = page.openEditor(input, editor);
			if (!there && opened != null)
				Sides.take(page, opened, editor, before);
			return opened;
		} catch (PartInitException e) {
			MessageDialog.openError(page.getWorkbenchWindow().getShell(), "Can't be opened", e.getMessage());
			return null;
		}
	}
}
