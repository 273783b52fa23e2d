package warrant.corpus.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import warrant.text.Span;

class SpanMatchingTest {

	@Test
	void halfOfTheLongerSpanIsEnough() {
		assertEquals(Map.of(0, 0), SpanMatching.match(spans(0, 10), spans(5, 15)));
		assertEquals(Map.of(), SpanMatching.match(spans(0, 10), spans(6, 16)));
		assertEquals(Map.of(), SpanMatching.match(spans(0, 10), spans(0, 21)));
		assertEquals(Map.of(0, 0), SpanMatching.match(spans(0, 10), spans(0, 20)));
	}

	@Test
	void everySpanIsMatchedOnceAtMost() {
		assertEquals(Map.of(0, 1), SpanMatching.match(spans(0, 10), spans(0, 8, 0, 10)));
		assertEquals(Map.of(1, 0), SpanMatching.match(spans(0, 7, 0, 10), spans(0, 10)));
	}

	@Test
	void theBestOverlapComesFirst() {
		assertEquals(Map.of(0, 0, 1, 1), SpanMatching.match(spans(0, 10, 6, 14), spans(0, 12, 6, 14)));
	}

	@Test
	void emptySpansMatchNothing() {
		assertEquals(Map.of(), SpanMatching.match(spans(3, 3), spans(3, 3)));
	}

	@Test
	void randomMatchingsAreOneToOneAndOverlapByHalf() {
		Random random = new Random(11);
		for (int round = 0; round < 200; round++) {
			List<Span> gold = random(random);
			List<Span> found = random(random);
			Map<Integer, Integer> matched = SpanMatching.match(gold, found);
			assertEquals(matched.size(), new HashSet<>(matched.values()).size());
			assertEquals(0, matched.entrySet().stream().filter(e -> !gold.get(e.getKey()).matchesHalf(found.get(e.getValue()))).count());
		}
	}

	private static List<Span> random(Random random) {
		List<Span> spans = new ArrayList<>();
		for (int i = random.nextInt(8); i > 0; i--) {
			int start = random.nextInt(40);
			spans.add(new Span(start, start + random.nextInt(20)));
		}
		spans.sort(null);
		return spans;
	}

	private static List<Span> spans(int... ends) {
		List<Span> spans = new ArrayList<>();
		for (int i = 0; i < ends.length; i += 2)
			spans.add(new Span(ends[i], ends[i + 1]));
		return spans;
	}
}
