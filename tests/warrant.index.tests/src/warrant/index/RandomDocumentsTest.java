package warrant.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import warrant.text.Span;

/** Against a search that reads every text; set {@code -Dwarrant.seed} to repeat a failure. */
class RandomDocumentsTest {

	private static final long SEED = Long.getLong("warrant.seed", 20261122);
	private static final List<String> WORDS = List.of("grid", "gas", "rent", "ai", "court", "drone", "of", "to", "naïve", "Ünal", "שלום", "2026");

	@TempDir
	private Path folder;

	@Test
	void wordsAndPhrasesAreFoundWhereTheyStandAndNowhereElse() throws IOException {
		Random random = new Random(SEED);
		List<String> texts = IntStream.range(0, 120).mapToObj(i -> words(random, 1 + random.nextInt(60))).toList();
		try (CorpusIndex index = Corpus.index(folder)) {
			for (int i = 0; i < texts.size(); i++) {
				index.put(Corpus.document("d" + i, texts.get(i)));
				if (random.nextInt(10) == 0)
					index.commit();
			}
			index.commit();
			for (int i = 0; i < 150; i++)
				assertFindsAll(index, texts, words(random, 1 + random.nextInt(3)).replaceAll("\\s+", " "));
		}
	}

	private static void assertFindsAll(CorpusIndex index, List<String> texts, String phrase) {
		Pattern whole = Pattern.compile("(?<!\\S)" + Pattern.quote(phrase) + "(?!\\S)");
		List<String> expected = new ArrayList<>();
		for (int i = 0; i < texts.size(); i++)
			if (whole.matcher(texts.get(i)).find())
				expected.add("d" + i);
		SearchResult found = Corpus.search(index, SearchRequest.of('"' + phrase + '"').withLimit(1000));
		String clue = "seed " + SEED + " phrase " + phrase;
		assertEquals(expected.stream().sorted().collect(Collectors.joining(",")), Corpus.names(found), clue);
		assertEquals(expected.size(), found.total(), clue);
		for (SearchHit hit : found.hits())
			for (Span span : hit.quote().highlights()) {
				String words = span.of(texts.get(Integer.parseInt(hit.document().substring(1))));
				assertTrue(words.contains(phrase), clue + ": " + words);
			}
	}

	private static String words(Random random, int count) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < count; i++)
			text.append(i == 0 ? "" : random.nextInt(12) == 0 ? "\n\n" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
		return text.toString();
	}
}
