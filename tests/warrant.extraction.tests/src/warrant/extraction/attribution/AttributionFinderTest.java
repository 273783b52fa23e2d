package warrant.extraction.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import warrant.extraction.Actor;
import warrant.extraction.ActorKind;
import warrant.extraction.Attribution;
import warrant.extraction.language.LanguageModels;
import warrant.extraction.language.SentenceReader;
import warrant.extraction.language.TaggedSentence;
import warrant.text.Block;
import warrant.text.BlockKind;
import warrant.text.Document;
import warrant.text.Metadata;
import warrant.text.Span;

class AttributionFinderTest {

	private static final SentenceReader READER = new SentenceReader(LanguageModels.load());
	private final AttributionFinder finder = new AttributionFinder();

	@Test
	void indirectSpeechIsItsSubjects() {
		assertSays("Ankara says", "Ankara says that [the matter was settled ten years ago].", "Ankara");
		assertSays("Critics such as the Federation argue", "Critics such as the Federation argue that [the plan is too dear].", "Federation");
	}

	@Test
	void aReportMayStandInsideOrBehind() {
		assertSays("the Federation replies", "[Lines take too long], the Federation replies.", "Federation");
		assertSays("said Elle Niia", "“[You move around a tower],” said Elle Niia.", "Elle Niia");
		assertSays("Anna Holm said", "“[Nobody asked us],” Anna Holm said.", "Anna Holm");
	}

	@Test
	void accordingToNamesTheSource() {
		assertSays("According to the Bothnia Institute", "According to the Bothnia Institute, [curtailment doubled last year].", "Bothnia Institute");
	}

	@Test
	void whoPutItSoIsTheSource() {
		assertSays("as Keynes once put it", "The peace, as Keynes once put it, [was Carthaginian].", "Keynes");
		assertSays("Donald Trump tweeted", "Donald Trump tweeted that [trade wars are easy to win].", "Donald Trump");
	}

	@Test
	void aSourceMayBeNamedByItsReckoning() {
		assertSays("by the reckoning of the Tolka Institute", "[A family costs the city 61,000 euros a year], by the reckoning of the Tolka Institute.", "Tolka Institute");
	}

	@Test
	void aPositionIsItsHolders() {
		assertSays("The Federation wants", "[The Federation wants the auctions halted].", "Federation");
		assertSays("Landlords dispute", "[Landlords dispute the figures].", "Landlords");
	}

	@Test
	void aSecondVerbSharesTheSubject() {
		assertSays("Ida Lund saw sixty turbines at rest and concluded", "Ida Lund saw sixty turbines at rest and concluded that [the auctions should pause].", "Ida Lund");
	}

	@Test
	void aQuotationGoesOnInTheNextSentence() {
		String text = "“You move around a tower,” said Elle Niia. “You can’t move around a wall.”";
		List<TaggedSentence> sentences = read(text);
		Span clause = span(text, "You can’t move around a wall");
		int last = sentences.size() - 1;
		Optional<Attribution> found = finder.of(sentences, last, clause, new ActorMentions(List.of(actor(text, "Elle Niia"))));
		assertEquals(Optional.of("said Elle Niia"), found.map(a -> a.span().of(text)));
	}

	@Test
	void aPronounSpeaksForTheActorBefore() {
		String text = "The Federation wants more. It says that lines take too long.";
		List<TaggedSentence> sentences = read(text);
		Optional<Attribution> found = finder.of(sentences, 1, span(text, "lines take too long"),
				new ActorMentions(List.of(actor(text, "Federation"))));
		assertEquals(Optional.of("Federation"), found.map(Attribution::actor));
	}

	@Test
	void theAuthorsOwnWordsAreNobodyElses() {
		assertFalse(says("I think that [the plan is too dear], and Ankara knows it.", "Ankara").isPresent());
		assertFalse(says("[The line was full], as Ankara had feared.", "Ankara").isPresent());
		assertFalse(says("[Steel has come already].", "Steel").isPresent());
	}

	@Test
	void formsOfAVerbHaveOneBase() {
		assertEquals(Optional.of("reply"), ReportingVerbs.base("replies"));
		assertEquals(Optional.of("say"), ReportingVerbs.base("said"));
		assertTrue(ReportingVerbs.isReporting("argued"));
		assertFalse(ReportingVerbs.isReporting("built"));
	}

	private void assertSays(String words, String marked, String speaker) {
		String text = marked.replace("[", "").replace("]", "");
		assertEquals(Optional.of(words), says(marked, speaker).map(a -> a.span().of(text)));
	}

	private Optional<Attribution> says(String marked, String speaker) {
		String text = marked.replace("[", "").replace("]", "");
		Span clause = new Span(marked.indexOf('['), marked.indexOf(']') - 1);
		return finder.of(read(text), 0, clause, new ActorMentions(List.of(actor(text, speaker))));
	}

	private static Actor actor(String text, String name) {
		return new Actor(name, name, ActorKind.ORGANIZATION, List.of(span(text, name)));
	}

	private static Span span(String text, String words) {
		int start = text.indexOf(words);
		return new Span(start, start + words.length());
	}

	private static List<TaggedSentence> read(String text) {
		Block block = new Block(BlockKind.PARAGRAPH, new Span(0, text.length()), 0);
		return READER.read(new Document("a.txt", text, List.of(block), Metadata.NONE, "en", "", ""));
	}
}
