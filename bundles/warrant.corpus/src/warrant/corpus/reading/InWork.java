package warrant.corpus.reading;

import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** What is being worked on now, so that nobody does the same at the same time. Safe in parallel. */
final class InWork {

	private final Map<String, CountDownLatch> begun = new ConcurrentHashMap<>();

	/**
	 * @return true: it is the caller's to do, who then calls {@link #end}; false: somebody else was at it, and is through or has given up
	 * @throws CancellationException when the thread is interrupted while it waits
	 */
	boolean begin(String key) {
		CountDownLatch other = begun.putIfAbsent(key, new CountDownLatch(1));
		if (other == null)
			return true;
		try {
			other.await();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException(key);
		}
		return false;
	}

	void end(String key) {
		begun.remove(key).countDown();
	}
}
