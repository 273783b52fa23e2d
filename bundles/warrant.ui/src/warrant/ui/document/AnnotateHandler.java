package warrant.ui.document;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Passes the commands of the Annotate menu on to the document editor. */
public final class AnnotateHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof DocumentEditor editor)
			editor.perform(Act.ofCommand(event.getCommand().getId()));
		return null;
	}
}
