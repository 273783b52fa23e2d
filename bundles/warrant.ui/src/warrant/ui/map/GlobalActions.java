package warrant.ui.map;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/** What Copy, Delete and Select All of the Edit menu mean on a map. */
final class GlobalActions {

	private GlobalActions() {
	}

	static void install(MapEditor editor) {
		IActionBars bars = editor.getEditorSite().getActionBars();
		bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), action(() -> MapAct.DELETE.perform(editor)));
		bars.setGlobalActionHandler(ActionFactory.FIND.getId(), action(() -> editor.desk().find().show()));
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), action(() -> MapAct.COPYTEXT.perform(editor)));
		bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), action(() -> {
			Set<String> ids = new LinkedHashSet<>();
			editor.canvas().scene().boxes().forEach(box -> ids.add(box.id()));
			editor.open().ifPresent(open -> open.select(ids));
		}));
		bars.updateActionBars();
	}

	private static Action action(Runnable does) {
		return new Action() {
			@Override
			public void run() {
				does.run();
			}
		};
	}
}
