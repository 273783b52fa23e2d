package warrant.ui.map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Passes the commands of the Map menu on to the map editor. */
public final class MapHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof MapEditor editor && editor.open().isPresent())
			MapAct.ofCommand(event.getCommand().getId()).perform(editor);
		return null;
	}
}
