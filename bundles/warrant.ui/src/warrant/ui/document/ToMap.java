package warrant.ui.document;

import java.util.List;
import java.util.Optional;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;

import warrant.diagram.Point;
import warrant.diagram.Rect;
import warrant.ui.map.MapEditor;
import warrant.ui.session.Passage;
import warrant.ui.session.ProjectSession;

/** Puts a passage on a map by a key, where dragging would do it with the mouse: below what is there. */
record ToMap(IWorkbenchPage page, ProjectSession session) {

	private static final int BELOW = 60;

	/** @return the map's name; empty where none of this project is open */
	Optional<String> put(Passage passage) {
		Optional<MapEditor> map = map();
		map.ifPresent(editor -> {
			Rect there = editor.canvas().scene().bounds();
			editor.drop().take(List.of(passage), new Point(there.x() + there.width() / 2, there.y() + there.height() + BELOW));
		});
		return map.map(MapEditor::getTitle);
	}

	private Optional<MapEditor> map() {
		for (IEditorReference reference : page.getEditorReferences()) {
			IEditorPart part = reference.getEditor(false);
			if (part instanceof MapEditor map && map.open().isPresent() && map.session().filter(own -> own == session).isPresent())
				return Optional.of(map);
		}
		return Optional.empty();
	}
}
