package warrant.ui.search;

import java.util.function.Supplier;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

import warrant.ui.Passage;

/** The selected hits as passages, for whoever asks the workbench what is selected, and for dragging out. */
final class HitSelection implements ISelectionProvider {

	private final Supplier<java.util.List<Passage>> passages;
	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();

	HitSelection(Supplier<java.util.List<Passage>> passages) {
		this.passages = passages;
	}

	void changed() {
		SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
		listeners.forEach(listener -> listener.selectionChanged(event));
	}

	@Override
	public IStructuredSelection getSelection() {
		return new StructuredSelection(passages.get());
	}

	@Override
	public void setSelection(ISelection selection) {
		// hits are selected by the analyst alone
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
