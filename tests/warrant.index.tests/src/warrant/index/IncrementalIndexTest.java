package warrant.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncrementalIndexTest {

	@TempDir
	private Path folder;

	@Test
	void contentsAreTheFingerprintsByName() throws IOException {
		try (CorpusIndex index = Corpus.index(folder, Corpus.document("b", "two"), Corpus.document("a", "one"))) {
			assertEquals(Map.of("a", "1", "b", "1"), index.contents());
		}
	}

	@Test
	void puttingADocumentAgainReplacesItWithItsAnnotations() throws IOException {
		try (CorpusIndex index = Corpus.index(folder, Corpus.document("a", "old words", Corpus.claim("c1", 0, 3), Corpus.claim("c2", 4, 9)))) {
			index.put(Corpus.document("a", "new words", Corpus.claim("c1", 0, 3)));
			index.commit();
			assertEquals("", Corpus.names(index, "old"));
			assertEquals("a", Corpus.names(index, "new"));
			assertEquals(1, Corpus.search(index, SearchRequest.of("*").in(Layer.COMPONENT)).total());
		}
	}

	@Test
	void aRenameIsADeleteAndAPut() throws IOException {
		try (CorpusIndex index = Corpus.index(folder, Corpus.document("a", "words", Corpus.claim("c1", 0, 5)))) {
			index.delete("a");
			index.put(Corpus.document("moved/a", "words", Corpus.claim("c1", 0, 5)));
			index.commit();
			assertEquals("moved/a", Corpus.names(index, "words"));
			assertEquals("moved/a", Corpus.names(Corpus.search(index, SearchRequest.of("words").in(Layer.COMPONENT))));
		}
	}

	@Test
	void whatWasNotCommittedIsDropped() throws IOException {
		try (CorpusIndex index = Corpus.index(folder, Corpus.document("a", "words"))) {
			index.put(Corpus.document("b", "words"));
			index.delete("a");
		}
		try (CorpusIndex index = Corpus.index(folder)) {
			assertEquals("a", Corpus.names(index, "words"));
		}
	}

	@Test
	void asecondWriterIsRefusedAndAReaderIsNot() throws IOException {
		try (CorpusIndex index = Corpus.index(folder, Corpus.document("a", "words"))) {
			assertThrows(IOException.class, () -> CorpusIndex.open(folder, notice -> {}));
			try (CorpusSearch beside = CorpusSearch.open(folder)) {
				index.delete("a");
				index.commit();
				assertEquals(1, beside.search(SearchRequest.of("words")).total(), "a search stays at its moment");
			}
		}
	}

	@Test
	void documentsArePutFromSeveralThreads() throws IOException {
		try (CorpusIndex index = Corpus.index(folder)) {
			IntStream.range(0, 500).parallel().forEach(i -> {
				try {
					index.put(Corpus.document("d" + i % 250, "words number " + i, Corpus.claim("c", 0, 5)));
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			});
			index.commit();
			assertEquals(250, index.contents().size());
			SearchResult found = Corpus.search(index, SearchRequest.of("words").in(Layer.COMPONENT).withLimit(1000));
			assertEquals(250, found.total());
			assertTrue(found.hits().stream().allMatch(hit -> hit.quote().text().startsWith("words number")));
		}
	}

	@Test
	void equalScoresAreOrderedByNameThenPlace() throws IOException {
		try (CorpusIndex index = Corpus.index(folder, Corpus.document("b", "same words same", Corpus.claim("2", 11, 15), Corpus.claim("1", 0, 4)),
				Corpus.document("a", "same words same", Corpus.claim("3", 0, 4)))) {
			assertEquals("3 1 2", String.join(" ", Corpus.search(index, SearchRequest.of("same").in(Layer.COMPONENT)).hits().stream()
					.map(SearchHit::id).toList()));
		}
	}
}
