package warrant.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The product's entry for words on the command line: hands them on and gives the exit code back. */
public final class WarrantApplication implements IApplication {

	/** How long a command may take to put things in order after Ctrl-C. */
	private static final int SECONDS_TO_TIDY_UP = 5;

	@Override
	public Object start(IApplicationContext context) {
		String[] words = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		Terminal terminal = Terminal.ofProcess();
		CountDownLatch done = new CountDownLatch(1);
		Thread tidyUp = new Thread(() -> {
			terminal.cancel();
			try {
				if (!done.await(SECONDS_TO_TIDY_UP, TimeUnit.SECONDS))
					Failure.of(new OperationCanceledException()).printTo(terminal);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		}, "warrant-cancel");
		Runtime.getRuntime().addShutdownHook(tidyUp);
		try {
			return WarrantCommand.run(words, terminal);
		} finally {
			terminal.flush();
			done.countDown();
		}
	}

	@Override
	public void stop() {
		// Ctrl-C comes as a shutdown hook, see start
	}
}
