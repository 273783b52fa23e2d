package warrant.ui.map;

import java.io.ByteArrayOutputStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;

import warrant.argument.ArgumentMap;
import warrant.argument.MapFiles;
import warrant.ui.Opening;
import warrant.ui.ProjectSession;
import warrant.ui.TestWorkbench;

/** Maps opened in an editor, ready to be acted on. */
final class MapStage {

	private MapStage() {
	}

	/** Saves a map into the project and opens it; returns when it is laid out, weighed and shown. */
	static MapEditor open(ProjectSession session, ArgumentMap map, String name) throws Exception {
		IFile file = TestWorkbench.map(session, name + ".argmap");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		MapFiles.write(map, out);
		session.corpus().save(file.getLocation().toPath(), out.toByteArray());
		file.getParent().refreshLocal(IResource.DEPTH_ONE, null);
		return open(file);
	}

	static MapEditor open(IFile file) {
		MapEditor editor = (MapEditor) Opening.map(file);
		TestWorkbench.until("the map is open", () -> editor.open().isPresent() && editor.open().get().homeless().isEmpty()
				&& editor.open().get().assessment().isPresent());
		TestWorkbench.settle();
		return editor;
	}
}
