package warrant.ui.map;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import warrant.argument.Inference;
import warrant.argument.Proposition;
import warrant.argument.Relation;
import warrant.diagram.EdgeKind;
import warrant.ui.look.Icons;

/** Asks what an arrow that was just drawn says. */
final class ConnectMenu {

	private ConnectMenu() {
	}

	static void open(Control control, String target, OpenMap open, Consumer<EdgeKind> chosen) {
		Menu menu = of(control, target, open, chosen);
		menu.addListener(SWT.Hide, event -> control.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	/** What fits the target: a box can be supported, attacked, rephrased; an arrow undercut or, a support, joined. */
	static Menu of(Control control, String target, OpenMap open, Consumer<EdgeKind> chosen) {
		Menu menu = new Menu(control);
		open.node(target).ifPresent(node -> {
			if (node instanceof Proposition) {
				item(menu, "&Supports\tS", "support", () -> chosen.accept(EdgeKind.SUPPORT));
				item(menu, "Attacks\t&X", "attack", () -> chosen.accept(EdgeKind.ATTACK));
				item(menu, "Says the &same as", "rephrase", () -> chosen.accept(EdgeKind.REPHRASE));
			} else if (node instanceof Relation) {
				item(menu, "&Undercuts\tU", "undercut", () -> chosen.accept(EdgeKind.UNDERCUT));
				if (node instanceof Inference)
					item(menu, "Supports &together with the others", "link", () -> chosen.accept(EdgeKind.SUPPORT));
			}
		});
		return menu;
	}

	private static void item(Menu menu, String label, String icon, Runnable chosen) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(label);
		item.setImage(Icons.image(icon));
		item.addListener(SWT.Selection, event -> chosen.run());
	}
}
