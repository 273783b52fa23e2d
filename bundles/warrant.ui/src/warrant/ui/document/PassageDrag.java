package warrant.ui.document;

import java.util.Optional;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;

import warrant.text.Span;
import warrant.ui.session.Passage;

/** Lets selected words be dragged into a map, a table or another program: as the item they are, else as plain words. */
final class PassageDrag extends DragSourceAdapter {

	private final DocumentEditor editor;

	PassageDrag(DocumentEditor editor) {
		this.editor = editor;
	}

	void install() {
		DragSource source = new DragSource(editor.pane().text(), DND.DROP_COPY);
		source.setTransfer(LocalSelectionTransfer.getTransfer(), TextTransfer.getInstance());
		source.addDragListener(this);
	}

	/** What would be dragged now. */
	Optional<Passage> passage() {
		Span selection = editor.target().selection();
		if (editor.document() == null || selection.length() == 0)
			return Optional.empty();
		return Optional.of(editor.items().argued(selection).map(item -> item.passage(editor.document())).orElseGet(() -> Passage
				.text(editor.document().session(), editor.document().name(), selection, selection.of(editor.document().document().text()))));
	}

	@Override
	public void dragStart(DragSourceEvent event) {
		Optional<Passage> passage = passage();
		event.doit = passage.isPresent();
		passage.ifPresent(dragged -> LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(dragged)));
	}

	@Override
	public void dragSetData(DragSourceEvent event) {
		if (TextTransfer.getInstance().isSupportedType(event.dataType))
			event.data = passage().map(Passage::quote).orElse("");
	}

	@Override
	public void dragFinished(DragSourceEvent event) {
		LocalSelectionTransfer.getTransfer().setSelection(null);
	}
}
