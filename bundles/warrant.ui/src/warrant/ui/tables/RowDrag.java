package warrant.ui.tables;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

import warrant.ui.session.Passage;

/** Lets selected passages be dragged out: onto a map, a code, or as text into other programs. */
public final class RowDrag extends DragSourceAdapter {

	private final ISelectionProvider selection;

	private RowDrag(ISelectionProvider selection) {
		this.selection = selection;
	}

	/** @param selection of {@link Passage}s */
	public static void install(Control control, ISelectionProvider selection) {
		DragSource source = new DragSource(control, DND.DROP_COPY | DND.DROP_MOVE);
		source.setTransfer(LocalSelectionTransfer.getTransfer(), TextTransfer.getInstance());
		source.addDragListener(new RowDrag(selection));
	}

	private IStructuredSelection passages() {
		return (IStructuredSelection) selection.getSelection();
	}

	@Override
	public void dragStart(DragSourceEvent event) {
		event.doit = !passages().isEmpty() && passages().toList().stream().allMatch(Passage.class::isInstance);
		if (event.doit)
			LocalSelectionTransfer.getTransfer().setSelection(passages());
	}

	@Override
	public void dragSetData(DragSourceEvent event) {
		if (TextTransfer.getInstance().isSupportedType(event.dataType)) {
			StringBuilder text = new StringBuilder();
			for (Object passage : passages())
				text.append(((Passage) passage).quote()).append('\n');
			event.data = text.toString();
		} else {
			LocalSelectionTransfer.getTransfer().setSelection(passages());
			event.data = passages();
		}
	}

	@Override
	public void dragFinished(DragSourceEvent event) {
		LocalSelectionTransfer.getTransfer().setSelection(null);
	}
}
