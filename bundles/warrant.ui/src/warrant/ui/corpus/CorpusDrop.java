package warrant.ui.corpus;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

import warrant.ui.projects.ImportFiles;

/** Files and folders dropped onto the Corpus view are imported; rows can be dragged out. */
final class CorpusDrop {

	private final TreeViewer tree;

	CorpusDrop(TreeViewer tree) {
		this.tree = tree;
	}

	void install() {
		new Target(tree.getControl()).install();
		tree.addDragSupport(DND.DROP_COPY, new Transfer[] { LocalSelectionTransfer.getTransfer() }, new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(((IStructuredSelection) tree.getSelection()).toList()));
			}
		});
	}

	/** Anything files can be dropped onto. */
	record Target(Control control) {

		void install() {
			DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
			target.setTransfer(FileTransfer.getInstance());
			target.addDropListener(new DropTargetAdapter() {
				@Override
				public void dragEnter(DropTargetEvent event) {
					event.detail = DND.DROP_COPY;
				}

				@Override
				public void drop(DropTargetEvent event) {
					List<Path> files = Arrays.stream((String[]) event.data).map(Path::of).toList();
					ImportFiles.intoActiveProject(files);
				}
			});
		}
	}
}
