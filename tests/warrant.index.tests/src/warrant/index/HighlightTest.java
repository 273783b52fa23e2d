package warrant.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import warrant.text.Span;

class HighlightTest {

	@TempDir
	private Path folder;

	private void assertHighlights(String marked, String query) throws IOException {
		String text = marked.replaceAll("[\\[\\]]", "");
		try (CorpusIndex index = Corpus.index(folder, Corpus.document("a", text))) {
			Quote quote = Corpus.search(index, SearchRequest.of(query)).hits().get(0).quote();
			assertEquals(marked, Corpus.marked(text, quote.highlights()), query);
			assertEquals(quote.span().of(text), quote.text());
		}
	}

	@Test
	void exactlyTheWordsThatMatchAreHighlighted() throws IOException {
		assertHighlights("[Taxes] must rise; a [tax] is no crime.", "tax");
		assertHighlights("Taxes [must rise]; they must.", "\"must rise\"");
		assertHighlights("They [must], in the end, [rise]; then they left, and no one must.", "\"must rise\"~5");
		assertHighlights("[Regulators] and [regulation] but no rules.", "regulat*");
		assertHighlights("the [state-owned] grid, owned by a state", "state-owned");
		assertHighlights("The [café’s] owners", "cafe");
		assertHighlights("😀 [wires] 😀 [wires]", "wires -cable");
	}

	@Test
	void offsetsCountFromTheBeginningOfTheTextAcrossBlocks() throws IOException {
		assertHighlights("---\n\n\nHeading\n\nThe [grid] is full.\n  \nIts [grid].  ", "grid");
	}

	@Test
	void annotationsAreHighlightedInTheirDocument() throws IOException {
		String text = "The grid is full. The grid must grow before the grid is sold.\n\nNew grid.";
		try (CorpusIndex index = Corpus.index(folder, Corpus.document("a", text, Corpus.claim("c", 18, 61)))) {
			SearchHit hit = Corpus.search(index, SearchRequest.of("grid").in(Layer.COMPONENT)).hits().get(0);
			assertEquals(new Span(18, 61), hit.span());
			assertEquals("The grid is full. The [grid] must grow before the [grid] is sold.\n\nNew grid.",
					Corpus.marked(text, hit.quote().highlights()));
			assertEquals(text.substring(0, 61), hit.quote().text());
		}
	}

	@Test
	void theBestPassageOfALongDocumentIsQuoted() throws IOException {
		String text = "grid ".repeat(3) + "filler filler grid ".repeat(5_000) + "filler ".repeat(100_000) + "the grid tariff is late\n\n" + "filler ".repeat(1000);
		try (CorpusIndex index = Corpus.index(folder, Corpus.document("a", text))) {
			Quote quote = Corpus.search(index, SearchRequest.of("tariff OR grid")).hits().get(0).quote();
			assertTrue(quote.text().contains("the grid tariff is late"), quote.text());
			assertTrue(quote.text().length() < 500);
		}
	}

	@Test
	void whereNoWordIsFoundTheOpeningIsQuoted() throws IOException {
		try (CorpusIndex index = Corpus.index(folder, Corpus.document("a", "\n\nFirst words.\n\nMore."))) {
			assertEquals("First words.", Corpus.search(index, SearchRequest.of("name:a")).hits().get(0).quote().text());
		}
	}
}
