package warrant.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Opens the welcome page. */
public final class WelcomeHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		WelcomePage.open();
		return null;
	}
}
