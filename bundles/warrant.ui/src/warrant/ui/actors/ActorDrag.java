package warrant.ui.actors;

import java.util.List;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import warrant.corpus.tables.ActorSummary;

/** An actor that is dragged onto another becomes part of it. */
final class ActorDrag {

	private final ActorsView view;
	private final Table table;

	private ActorDrag(ActorsView view) {
		this.view = view;
		this.table = view.table().table();
	}

	static void install(ActorsView view) {
		ActorDrag drag = new ActorDrag(view);
		DragSource source = new DragSource(drag.table, DND.DROP_MOVE | DND.DROP_COPY);
		source.setTransfer(LocalSelectionTransfer.getTransfer());
		source.addDragListener(drag.new Source());
		DropTarget target = new DropTarget(drag.table, DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(LocalSelectionTransfer.getTransfer());
		target.addDropListener(drag.new Target());
	}

	private static List<ActorSummary> dragged() {
		return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection && !selection.isEmpty()
				&& selection.getFirstElement() instanceof ActorSummary ? selection.stream().map(ActorSummary.class::cast).toList() : List.of();
	}

	/** Actors as they are selected. */
	private final class Source extends DragSourceAdapter {
		@Override
		public void dragStart(DragSourceEvent event) {
			LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(view.table().selection()));
		}

		@Override
		public void dragFinished(DragSourceEvent event) {
			LocalSelectionTransfer.getTransfer().setSelection(null);
		}
	}

	/** Only another actor takes them. */
	private final class Target extends DropTargetAdapter {
		@Override
		public void dragOver(DropTargetEvent event) {
			event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_SCROLL;
			event.detail = event.item == null || dragged().isEmpty() ? DND.DROP_NONE : DND.DROP_MOVE;
		}

		@Override
		public void drop(DropTargetEvent event) {
			int index = event.item == null ? -1 : table.indexOf((TableItem) event.item);
			if (index >= 0 && index < view.table().shown().size() && !dragged().isEmpty())
				view.actions().merge(dragged(), view.table().shown().get(index));
		}
	}
}
