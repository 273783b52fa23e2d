package warrant.corpus.reading;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.OperationCanceledException;

import warrant.corpus.Progress;
import warrant.corpus.folder.UnusableFolderException;

/**
 * Works on many things in parallel and hands the results on one by one in the order of the things, so that every run gives the same output.
 * At most four results per worker wait at any time: memory stays flat however many things there are.
 */
public final class InOrder implements AutoCloseable {

	private static final long MILLIS_BETWEEN_LOOKS = 100;

	/** Makes a result, on any thread. */
	public interface Work<T, R> {
		R on(T thing) throws Exception;
	}

	/** Takes the results in order, on the calling thread. A failure comes with a null result. */
	public interface Sink<T, R> {
		void take(T thing, R result, Throwable failure) throws IOException;
	}

	private final int workers;
	private final ExecutorService pool;

	public InOrder(int workers) {
		this.workers = workers;
		this.pool = Executors.newFixedThreadPool(workers, Thread.ofPlatform().daemon().name("warrant-", 1).factory());
	}

	/**
	 * @throws OperationCanceledException when the progress says so; what was handed on until then stays
	 * @throws UnusableFolderException when a work says that the run's own folder failed: no other thing would fare better
	 */
	public <T, R> void each(List<T> things, Work<T, R> work, Sink<T, R> sink, Progress progress) throws IOException {
		Iterator<T> waiting = things.iterator();
		Deque<T> started = new ArrayDeque<>();
		Deque<Future<R>> running = new ArrayDeque<>();
		try {
			while (waiting.hasNext() || !started.isEmpty()) {
				while (waiting.hasNext() && started.size() < 4 * workers) {
					T thing = waiting.next();
					started.add(thing);
					running.add(pool.submit((Callable<R>) () -> work.on(thing)));
				}
				if (progress.cancelled())
					throw new OperationCanceledException();
				handOn(started.poll(), running.poll(), sink, progress);
			}
		} finally {
			running.forEach(future -> future.cancel(true));
		}
	}

	private static <T, R> void handOn(T thing, Future<R> future, Sink<T, R> sink, Progress progress) throws IOException {
		R result;
		try {
			result = wait(future, progress);
		} catch (ExecutionException e) {
			if (e.getCause() instanceof UnusableFolderException fatal)
				throw fatal;
			if (e.getCause() instanceof OutOfMemoryError || e.getCause() instanceof StackOverflowError || e.getCause() instanceof Exception) {
				sink.take(thing, null, e.getCause());
				return;
			}
			throw new IllegalStateException(e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		}
		sink.take(thing, result, null);
	}

	/** Looks up from time to time: one large document must not keep a user waiting who has had enough. */
	private static <R> R wait(Future<R> future, Progress progress) throws ExecutionException, InterruptedException {
		while (true) {
			try {
				return future.get(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
			} catch (TimeoutException e) {
				if (progress.cancelled())
					throw new OperationCanceledException();
			}
		}
	}

	@Override
	public void close() {
		pool.shutdownNow();
	}
}
