package warrant.ui.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

import warrant.ui.look.Icons;

/** Chooses one of many by typing a few letters of it. */
public final class ChooseDialog<T> {

	private final ElementListSelectionDialog dialog;

	/** @param icon name of the icon all of them have */
	public ChooseDialog(Shell shell, String title, String icon, List<T> choices, Function<T, String> label) {
		dialog = new ElementListSelectionDialog(shell, new LabelProvider() {
			@Override
			@SuppressWarnings("unchecked")
			public String getText(Object element) {
				return label.apply((T) element);
			}

			@Override
			public Image getImage(Object element) {
				return Icons.image(icon);
			}
		});
		dialog.setTitle(title);
		dialog.setMessage("Type a few letters (* stands for any):");
		dialog.setElements(choices.toArray());
	}

	@SuppressWarnings("unchecked")
	public Optional<T> open() {
		return dialog.open() == Window.OK ? Optional.ofNullable((T) dialog.getFirstResult()) : Optional.empty();
	}
}
