package warrant.extraction.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import warrant.extraction.SharedModels;
import warrant.extraction.TestDocuments;
import warrant.text.BlockKind;
import warrant.text.Document;

class SentenceReaderTest {

	private final SentenceReader reader = new SentenceReader(SharedModels.models().language());

	private void assertSentences(String text, String... sentences) {
		Document document = TestDocuments.of(text);
		assertEquals(List.of(sentences), reader.read(document).stream().map(s -> s.span().of(document.text())).toList());
	}

	@Test
	void abbreviationsDoNotEndSentences() {
		assertSentences("The U.S. Senate met Mr. Smith and Dr. Ng in St. Louis. They agreed on No. 5.", "The U.S. Senate met Mr. Smith and Dr. Ng in St. Louis.",
				"They agreed on No. 5.");
	}

	@Test
	void anAbbreviationMayEndASentence() {
		assertSentences("He moved to the U.S. The law had failed.", "He moved to the U.S.", "The law had failed.");
	}

	@Test
	void whatGoesOnInSmallLettersIsOneSentence() {
		assertSentences("“Must we?” he asked. “We must.”", "“Must we?” he asked.", "“We must.”");
	}

	@Test
	void blocksAreNeverGlued() {
		Document document = TestDocuments.ofBlocks("t", List.of(Map.entry(BlockKind.HEADING, "A matter of time"),
				Map.entry(BlockKind.PARAGRAPH, "the clock runs"), Map.entry(BlockKind.CAPTION, "A clock. Photo: J. Doe"), Map.entry(BlockKind.PARAGRAPH, "It stops.")));
		assertEquals(List.of(BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.CAPTION, BlockKind.PARAGRAPH),
				reader.read(document).stream().map(TaggedSentence::block).toList());
	}

	@Test
	void anUnspacedDashIsATokenOfItsOwn() {
		Document document = TestDocuments.of("The plan—late and dear—failed in 2020–2024.");
		List<String> tokens = reader.read(document).getFirst().tokens().stream().map(t -> t.span().of(document.text())).toList();
		assertEquals(List.of("The", "plan", "—", "late", "and", "dear", "—", "failed", "in", "2020", "–", "2024", "."), tokens);
	}

	@Test
	void typographyIsMadePlainAtTheSameLength() {
		String text = "“We can’t…”\u00A0he «said»";
		String plain = PlainTypography.plain(text);
		assertEquals("\"We can't.\" he \"said\"", plain);
		assertEquals(text.length(), plain.length());
	}

	@Test
	void possessivesAreTokensOfTheirOwn() {
		Document document = TestDocuments.of("Europe’s gas market needs rules.");
		assertEquals("Europe", reader.read(document).getFirst().tokens().getFirst().text());
	}

	@Test
	void tokensOfADataSetStayAsTheyAre() {
		List<String> words = List.of("Often", "at", "Miller's", ",", "the", "bar", ".");
		assertEquals(words, reader.tokenized(words).tokens().stream().map(Token::text).toList());
	}

	@Test
	void tokensLieInTheirSentencesInOrder() {
		for (long seed = 1; seed < 80; seed++) {
			Document document = TestDocuments.random(seed);
			for (TaggedSentence sentence : reader.read(document)) {
				int last = sentence.span().start();
				for (Token token : sentence.tokens()) {
					assertTrue(token.span().start() >= last && token.span().end() <= sentence.span().end(), "seed " + seed + ": " + token);
					assertEquals(token.span().length(), token.text().length(), "seed " + seed + ": " + token);
					last = token.span().end();
				}
			}
		}
	}

	@Test
	void lemmasComeFromTokenAndTag() {
		Lemmatizer lemmatizer = new Lemmatizer(SharedModels.models().language());
		List<Token> tokens = reader.read(TestDocuments.of("Ministers were arguing.")).getFirst().tokens();
		assertEquals(List.of("minister", "be", "argue", "."), lemmatizer.lemmas(tokens));
	}
}
