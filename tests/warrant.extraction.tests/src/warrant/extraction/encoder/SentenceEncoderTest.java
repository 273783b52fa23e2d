package warrant.extraction.encoder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SentenceEncoderTest {

	private static SentenceEncoder encoder;

	@BeforeAll
	static void load() throws IOException {
		encoder = SentenceEncoder.load();
	}

	@AfterAll
	static void close() {
		encoder.close();
	}

	@Test
	void sameMeaningIsNearerThanAnother() {
		Encoding rise = encoder.encode(List.of("Taxes", "must", "rise", "."));
		Encoding increase = encoder.encode(List.of("Taxation", "should", "increase", "."));
		Encoding cat = encoder.encode(List.of("The", "cat", "sleeps", "in", "Malmö", "."));
		assertTrue(rise.similarity(increase) > 0.8 && rise.similarity(cat) < 0.6, rise.similarity(increase) + " " + rise.similarity(cat));
		assertEquals(1, rise.similarity(rise), 1e-5);
	}

	@Test
	void everyWordHasAState() {
		Encoding encoding = encoder.encode(List.of("Räneå", "\uD83D\uDE00", "uncharacteristically", "x".repeat(300), "北京", "\u200B"));
		assertEquals(6, encoding.words().length);
		for (float[] word : encoding.words())
			assertEquals(SentenceEncoder.DIMENSIONS, word.length);
		for (float value : encoding.layer9())
			assertTrue(Float.isFinite(value));
	}

	@Test
	void monsterSentencesAreReadInStretches() {
		assertEquals(150, encoder.encode(Collections.nCopies(150, "antidisestablishmentarianism")).words().length);
	}

	@Test
	void parallelCallersGetTheSameNumbers() throws IOException {
		List<List<String>> sentences = IntStream.range(0, 40).mapToObj(i -> List.of("Line", "number", "" + i, "must", "be", "built", ".")).toList();
		List<Encoding> parallel = sentences.parallelStream().map(encoder::encode).toList();
		try (SentenceEncoder fresh = SentenceEncoder.load()) {
			for (int i = 0; i < sentences.size(); i++) {
				assertArrayEquals(fresh.encode(sentences.get(i)).words()[0], parallel.get(i).words()[0]);
				assertArrayEquals(fresh.encode(sentences.get(i)).layer12(), parallel.get(i).layer12());
			}
		}
	}

	@Test
	void aPartIsNearTheSameWordsAlone() {
		List<String> words = List.of("Parliament", "must", "act", "before", "the", "winter", ",", "as", "the", "stores", "will", "not", "last", ".");
		Encoding whole = encoder.encode(words);
		Encoding part = whole.part(8, 13);
		Encoding alone = encoder.encode(words.subList(8, 13));
		Encoding other = encoder.encode(List.of("The", "cat", "sleeps", "in", "Malmö"));
		assertTrue(part.similarity(alone) > alone.similarity(other) + 0.1, part.similarity(alone) + " " + alone.similarity(other));
		assertTrue(cosine(part.layer9(), alone.layer9()) > 0.85, "" + cosine(part.layer9(), alone.layer9()));
		assertEquals(5, part.words().length);
		assertEquals(whole, whole.part(0, words.size()));
		assertEquals(1, cosine(whole.layer6(), whole.part(0, words.size() - 1).layer6()), 0.05);
	}

	@Test
	void aPartOutsideOfTheSentenceIsRefused() {
		Encoding encoding = encoder.encode(List.of("Taxes", "rise"));
		assertThrows(IllegalArgumentException.class, () -> encoding.part(1, 3));
		assertThrows(IllegalArgumentException.class, () -> encoding.part(1, 1));
	}

	private static double cosine(float[] a, float[] b) {
		double dot = 0;
		double aa = 0;
		double bb = 0;
		for (int i = 0; i < a.length; i++) {
			dot += a[i] * b[i];
			aa += a[i] * a[i];
			bb += b[i] * b[i];
		}
		return dot / Math.sqrt(aa * bb);
	}

	@Test
	void noWordsAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> encoder.encode(List.of()));
	}
}
