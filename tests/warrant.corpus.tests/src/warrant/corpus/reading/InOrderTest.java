package warrant.corpus.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

import warrant.corpus.Progress;
import warrant.corpus.folder.UnusableFolderException;

class InOrderTest {

	private final List<String> taken = new ArrayList<>();

	@Test
	void resultsComeInTheOrderOfTheThingsHoweverLongEachTakes() throws IOException {
		List<Integer> things = IntStream.range(0, 60).boxed().toList();
		Random random = new Random(7);
		int[] pauses = random.ints(60, 0, 4).toArray();

		try (InOrder inOrder = new InOrder(3)) {
			inOrder.each(things, thing -> {
				Thread.sleep(pauses[thing]);
				return thing * 2;
			}, (thing, result, failure) -> taken.add(thing + ">" + result), Progress.NONE);
		}

		assertEquals(things.stream().map(thing -> thing + ">" + thing * 2).toList(), taken);
	}

	@Test
	void failureOfOneIsHandedOnAndTheOthersAreDone() throws IOException {
		try (InOrder inOrder = new InOrder(2)) {
			inOrder.each(List.of("a", "b", "c", "d"), thing -> {
				if (thing.equals("b"))
					throw new IOException("no b");
				if (thing.equals("c"))
					throw new StackOverflowError();
				return thing;
			}, (thing, result, failure) -> taken.add(failure == null ? result : thing + " failed"), Progress.NONE);
		}

		assertEquals(List.of("a", "b failed", "c failed", "d"), taken);
	}

	@Test
	void failureOfTheRunsOwnFolderEndsTheRun() {
		try (InOrder inOrder = new InOrder(1)) {
			IOException thrown = assertThrows(UnusableFolderException.class, () -> inOrder.each(List.of("a", "b"), thing -> {
				throw new UnusableFolderException("disk full");
			}, (thing, result, failure) -> taken.add(thing), Progress.NONE));
			assertEquals("disk full", thrown.getMessage());
		}
		assertEquals(List.of(), taken);
	}

	@Test
	void failureOfTheSinkEndsTheRun() {
		try (InOrder inOrder = new InOrder(1)) {
			assertThrows(IOException.class, () -> inOrder.each(List.of("a", "b"), thing -> thing, (thing, result, failure) -> {
				throw new IOException("no space left");
			}, Progress.NONE));
		}
	}

	@Test
	void cancelKeepsWhatWasHandedOn() {
		Progress afterTwo = cancelledWhen(() -> taken.size() == 2);
		try (InOrder inOrder = new InOrder(2)) {
			assertThrows(OperationCanceledException.class, () -> inOrder.each(List.of("a", "b", "c", "d"), thing -> thing,
					(thing, result, failure) -> taken.add(result), afterTwo));
		}
		assertEquals(List.of("a", "b"), taken);
	}

	@Test
	void cancelDoesNotWaitForALongDocument() {
		CountDownLatch never = new CountDownLatch(1);
		AtomicInteger looks = new AtomicInteger();
		try (InOrder inOrder = new InOrder(1)) {
			assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThrows(OperationCanceledException.class,
					() -> inOrder.each(List.of("a"), thing -> {
						never.await();
						return thing;
					}, (thing, result, failure) -> taken.add(result), cancelledWhen(() -> looks.incrementAndGet() > 2))));
		}
		assertEquals(List.of(), taken);
	}

	@Test
	void atMostFourResultsPerWorkerWait() throws IOException {
		AtomicInteger made = new AtomicInteger();
		List<Integer> ahead = new ArrayList<>();
		try (InOrder inOrder = new InOrder(2)) {
			inOrder.each(IntStream.range(0, 200).boxed().toList(), thing -> made.incrementAndGet(), (thing, result, failure) -> {
				ahead.add(made.get() - ahead.size());
			}, Progress.NONE);
		}
		assertEquals(200, ahead.size());
		assertTrue(ahead.stream().allMatch(n -> n <= 9), ahead.toString());
	}

	private interface Condition {
		boolean holds();
	}

	private static Progress cancelledWhen(Condition condition) {
		return new Progress() {
			@Override
			public boolean cancelled() {
				return condition.holds();
			}
		};
	}
}
