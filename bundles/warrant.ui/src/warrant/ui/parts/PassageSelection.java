package warrant.ui.parts;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** What is selected in a view, as passages: for whoever asks the workbench what is selected, and for dragging out. */
import warrant.ui.session.Passage;
public final class PassageSelection implements ISelectionProvider {

	private final Supplier<List<Passage>> selected;
	private final Consumer<Passage> select;
	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();

	/** @param select brings one of the view's passages to the front, when somebody else asks for it */
	public PassageSelection(Supplier<List<Passage>> selected, Consumer<Passage> select) {
		this.selected = selected;
		this.select = select;
	}

	/** Of a view in which the analyst alone selects. */
	public PassageSelection(Supplier<List<Passage>> selected) {
		this(selected, passage -> {
		});
	}

	/** To be called when other things are selected. */
	public void changed() {
		SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
		listeners.forEach(listener -> listener.selectionChanged(event));
	}

	public List<Passage> passages() {
		return selected.get();
	}

	@Override
	public IStructuredSelection getSelection() {
		return new StructuredSelection(selected.get());
	}

	@Override
	public void setSelection(ISelection selection) {
		if (((IStructuredSelection) selection).getFirstElement() instanceof Passage wanted)
			select.accept(wanted);
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
