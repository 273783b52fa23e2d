package warrant.extraction.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import opennlp.tools.tokenize.TokenizerME;
import warrant.text.Span;

class TokensTest {

	private static final String SENTENCE = "The U.S. didn't re-read Mr. Smith's (2,000-word) report, \"it can't\" cost $3.50 or 5% e.g. today;  what's next?";

	private final LanguageModels models = LanguageModels.load();

	@Test
	void wordsAreCutAloneAsOpenNlpCutsThemInTheirSentence() throws IOException {
		TokenizerME openNlp = new TokenizerME(models.tokens());
		List<String> expected = Arrays.stream(openNlp.tokenizePos(SENTENCE)).map(span -> SENTENCE.substring(span.getStart(), span.getEnd())).toList();
		Tokens tokens = new Tokens(openNlp, models.cuts());
		assertEquals(expected, words(tokens), "seen for the first time");
		assertEquals(expected, words(tokens), "remembered");
	}

	private static List<String> words(Tokens tokens) {
		return tokens.in(SENTENCE, new Span(0, SENTENCE.length())).stream().map(span -> span.of(SENTENCE)).toList();
	}
}
