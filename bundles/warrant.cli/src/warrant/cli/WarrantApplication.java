package warrant.cli;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The product's entry: hands the words on and gives the exit code back. */
public final class WarrantApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		return EXIT_OK;
	}

	@Override
	public void stop() {
		// commands are cancelled by their own shutdown hook
	}
}
