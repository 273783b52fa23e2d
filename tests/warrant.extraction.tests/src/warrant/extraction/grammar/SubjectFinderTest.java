package warrant.extraction.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import warrant.extraction.language.LanguageModels;
import warrant.extraction.language.SentenceReader;
import warrant.text.BlockKind;
import warrant.text.Span;

class SubjectFinderTest {

	private static final SentenceReader READER = new SentenceReader(LanguageModels.load());

	@Test
	void articlesAndOfPhrasesBelongToTheSubject() {
		assertSubject("The governments of the north", "The governments of the north must act.");
		assertSubject("the council", "In autumn the council must vote.");
	}

	@Test
	void relativeClausesAndAsidesDoNot() {
		assertSubject("The company", "The company that runs the harbour must pay.");
		assertSubject("The minister", "The minister, who has promised much, must resign.");
		assertSubject("The Forum", "The Forum, I think, must wait.");
	}

	@Test
	void namesInAListAreOneSubject() {
		assertSubject("Lisbon , Porto and Madrid", "Lisbon, Porto and Madrid must wait.");
		assertSubject("Regulators in Washington , London and New Delhi", "Regulators in Washington, London and New Delhi must wait.");
	}

	@Test
	void anAndBetweenClausesIsNone() {
		assertSubject("the cities", "Parliament gives the power, and the cities must use it.");
	}

	@Test
	void aVerbAtTheHeadHasNoSubjectBeforeIt() {
		assertEquals(Optional.empty(), new SubjectFinder(words("Must it wait?")).before(0));
	}

	private static void assertSubject(String expected, String sentence) {
		Words words = words(sentence);
		int modal = 0;
		while (!words.is(modal, "must"))
			modal++;
		Optional<Subject> found = new SubjectFinder(words).before(modal);
		assertEquals(Optional.of(expected.toLowerCase(Locale.ROOT)), found.map(s -> words.text(s.core())));
	}

	private static Words words(String sentence) {
		return Words.of(READER.segment(sentence, new Span(0, sentence.length()), BlockKind.PARAGRAPH), sentence);
	}
}
