package warrant.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuerySyntaxTest {

	@TempDir
	private Path folder;
	private CorpusIndex index;

	@BeforeEach
	void fill() {
		index = Corpus.index(folder,
				Corpus.document("a", "Taxes must rise\n\nThe state-owned grid can’t wait for regulators.",
						Map.of("title", "Wires first", "outlet", "Polder & Policy", "date", "2026-03", "author", "Wim de Graauw")),
				Corpus.document("b", "A tax on café owners must, in the end, rise again.",
						Map.of("outlet", "The Times", "date", "2025-12-16", "author", "Zoë Müller", "question", "Should rents be frozen?")),
				Corpus.document("c", "Nothing to see: ALLIANCE members pay.", Map.of("outlet", "the times", "date", "2024")));
	}

	@AfterEach
	void close() throws IOException {
		index.close();
	}

	private void assertFinds(String names, String query) {
		assertEquals(names, Corpus.names(index, query), query);
	}

	@Test
	void plainWordsAreFoundInTheirEnglishForms() {
		assertFinds("a,b", "tax");
		assertFinds("a,b", "TAXES");
		assertFinds("c", "member");
		assertFinds("", "universe");
	}

	@Test
	void phrasesAreFoundAsWritten() {
		assertFinds("a", "\"taxes must\"");
		assertFinds("", "\"tax must\"");
		assertFinds("a", "“must rise”");
		assertFinds("a,b", "\"must rise\"~5");
	}

	@Test
	void phrasesDoNotReachFromOneBlockIntoTheNext() {
		assertFinds("", "\"rise the\"");
		assertFinds("", "\"rise grid\"~50");
	}

	@Test
	void hyphenatedWordsAreAPhrase() {
		assertFinds("a", "state-owned");
		assertFinds("", "owned-state");
	}

	@Test
	void operatorsWildcardsFuzzyAndRegularExpressions() {
		assertFinds("b", "tax AND cafe");
		assertFinds("a", "tax -cafe");
		assertFinds("a,c", "-cafe");
		assertFinds("a", "regulat*");
		assertFinds("a", "*gulators");
		assertFinds("c", "alli?nce");
		assertFinds("c", "aliance~1");
		assertFinds("c", "/memb[a-z]+/");
		assertFinds("a,b,c", "*");
		assertFinds("a,b,c", "");
	}

	@Test
	void accentsCaseAndApostrophesDoNotMatter() {
		assertFinds("b", "Cafe");
		assertFinds("b", "CAFÉ");
		assertFinds("b", "cafe\u0301");
		assertFinds("a", "\"can't wait\"");
		assertFinds("b", "author:muller");
	}

	@Test
	void fieldsOfTheDocument() {
		assertFinds("a", "title:wire");
		assertFinds("b,c", "outlet:times");
		assertFinds("a", "outlet:\"polder & policy\"");
		assertFinds("b", "question:rent");
		assertFinds("a", "name:a");
		assertFinds("a,b,c", "language:en");
	}

	@Test
	void datesAreAsExactAsKnown() {
		assertFinds("a", "date:2026");
		assertFinds("a", "date:[2026-01 TO 2026-03]");
		assertFinds("a", "date:[2026-03-10 TO 2026-03-20]");
		assertFinds("a,b", "date:{2024 TO *]");
		assertFinds("b", "date:[2025-12-16 TO 2026-03}");
		assertFinds("b,c", "date:[* TO 2025]");
		assertFinds("b", "date:2025*");
		assertEquals("a,b", Corpus.names(Corpus.search(index, SearchRequest.of("*").between("2025-12", null))));
		assertEquals("b,c", Corpus.names(Corpus.search(index, SearchRequest.of("*").between(null, "2025-12"))));
	}

	@Test
	void outletIsAWholeNameInAnyCase() {
		assertEquals("b,c", Corpus.names(Corpus.search(index, SearchRequest.of("*").withOutlet("THE TIMES"))));
		assertEquals("", Corpus.names(Corpus.search(index, SearchRequest.of("*").withOutlet("times"))));
	}

	@Test
	void wrongQueriesSayWhatAndWhere() {
		assertRefused("(tax", "character 5");
		assertRefused("tax AND", "character 8");
		assertRefused("\"tax", "character");
		assertRefused("colour:red", "unknown field 'colour'");
		assertRefused("date:spring", "'spring' is not a date");
		assertRefused("/[a/", "/[a/");
		assertRefused("(".repeat(60), "nested deeper than 50");
		assertRefused("a".repeat(5000), "5000 characters");
		assertRefused("text:/(.*a){30}(b|c.*){40}/", "");
	}

	private void assertRefused(String query, String message) {
		IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> Corpus.names(index, query), query);
		assertTrue(refused.getMessage().contains(message), refused.getMessage());
	}
}
