package warrant.ui.map;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;

import warrant.argument.Node;
import warrant.corpus.editing.MapEdits;
import warrant.corpus.maps.MapWords;
import warrant.diagram.Scene;

/** The map, or what is selected of it, for other programs: as a picture and as words. */
final class MapClipboard {

	private MapClipboard() {
	}

	static void picture(MapEditor editor) {
		ImageData data = editor.canvas().picture(part(editor));
		put(editor, data, ImageTransfer.getInstance());
		editor.say("The map is on the clipboard as a picture of " + data.width + " × " + data.height + " pixels.");
	}

	static void text(MapEditor editor) {
		put(editor, words(editor), TextTransfer.getInstance());
		editor.say("The map is on the clipboard as text.");
	}

	static String words(MapEditor editor) {
		OpenMap open = editor.open().orElseThrow();
		Optional<Set<String>> only = open.selected().isEmpty() ? Optional.empty() : Optional.of(open.selected());
		return new MapWords(open.map(), open.assessment()).of(only);
	}

	/** What is selected with the arrows between; everything where nothing is. */
	private static Scene part(MapEditor editor) {
		OpenMap open = editor.open().orElseThrow();
		if (open.selectedPropositions().size() < 2)
			return open.scene();
		Set<String> ids = new HashSet<>(open.selected());
		open.map().getRelations().stream()
				.filter(relation -> ids.containsAll(MapEdits.sources(relation).stream().map(Node::getId).toList()))
				.forEach(relation -> ids.add(relation.getId()));
		return Neighbourhood.only(open.scene(), ids);
	}

	private static void put(MapEditor editor, Object data, Transfer as) {
		Clipboard clipboard = new Clipboard(editor.getSite().getShell().getDisplay());
		clipboard.setContents(new Object[] { data }, new Transfer[] { as });
		clipboard.dispose();
	}
}
