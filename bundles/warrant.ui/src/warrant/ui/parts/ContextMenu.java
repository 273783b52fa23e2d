package warrant.ui.parts;

import org.eclipse.jface.action.IMenuListener;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Control;

/** Menus of controls that are filled anew each time they open, since what they offer depends on what is selected. */
public final class ContextMenu {

	private ContextMenu() {
	}

	/** @return to be registered with the site where other bundles may contribute */
	public static MenuManager on(Control control, IMenuListener filler) {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(filler);
		control.setMenu(menu.createContextMenu(control));
		return menu;
	}
}
