package warrant.ui.tables;

import java.util.function.Function;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

import warrant.ui.Passage;

/** The selected rows as passages, for whoever asks the workbench what is selected. */
final class PassageSelection<R> implements ISelectionProvider {

	private final RowTable<R> table;
	private final Function<R, Passage> passage;
	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();

	PassageSelection(RowTable<R> table, Function<R, Passage> passage) {
		this.table = table;
		this.passage = passage;
	}

	void changed() {
		SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
		listeners.forEach(listener -> listener.selectionChanged(event));
	}

	@Override
	public IStructuredSelection getSelection() {
		return new StructuredSelection(table.selection().stream().map(passage).toList());
	}

	@Override
	public void setSelection(ISelection selection) {
		if (((IStructuredSelection) selection).getFirstElement() instanceof Passage wanted)
			table.reveal(row -> passage.apply(row).equals(wanted));
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}
}
