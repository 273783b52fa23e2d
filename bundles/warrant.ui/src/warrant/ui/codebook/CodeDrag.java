package warrant.ui.codebook;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;

import warrant.annotation.Code;
import warrant.corpus.tables.CodedRow;
import warrant.ui.parts.Fields;
import warrant.ui.session.Passage;

/** Codes are dragged to other places of the codebook; passages onto a code: words get it, what has another code already gets it instead. */
final class CodeDrag extends ViewerDropAdapter {

	private static final Transfer[] TRANSFERS = { LocalSelectionTransfer.getTransfer() };

	private final CodebookView view;

	private CodeDrag(CodebookView view, TreeViewer tree) {
		super(tree);
		this.view = view;
	}

	static void install(CodebookView view, TreeViewer tree) {
		tree.addDropSupport(DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_DEFAULT, TRANSFERS, new CodeDrag(view, tree));
		tree.addDragSupport(DND.DROP_MOVE | DND.DROP_COPY, TRANSFERS, new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer().setSelection(tree.getStructuredSelection());
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer().setSelection(null);
			}
		});
	}

	@Override
	public boolean validateDrop(Object target, int operation, TransferData type) {
		Object first = dragged().getFirstElement();
		return first instanceof Code || first instanceof Passage && target instanceof Code;
	}

	private static IStructuredSelection dragged() {
		return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection ? selection : StructuredSelection.EMPTY;
	}

	@Override
	public boolean performDrop(Object data) {
		return view.session().isPresent() && drop(dragged().toList(), Optional.ofNullable((Code) getCurrentTarget()), getCurrentLocation(),
				getCurrentOperation() == DND.DROP_COPY);
	}

	/** @param location of {@link ViewerDropAdapter} @param copy passages keep the code they have */
	boolean drop(List<?> dragged, Optional<Code> target, int location, boolean copy) {
		if (dragged.getFirst() instanceof Code) {
			List<Code> codes = dragged.stream().map(Code.class::cast).toList();
			Fields.orSayWhyNot(() -> view.move(codes, target, location));
			return true;
		}
		List<Passage> passages = dragged.stream().map(Passage.class::cast).toList();
		target.ifPresent(code -> view.drop(passages, code, copy));
		return target.isPresent();
	}

	/** The rows of this view's own list among the passages. */
	static List<CodedRow> own(List<Passage> passages, CodedPassages list) {
		return passages.stream().map(list::row).flatMap(Optional::stream).toList();
	}
}
