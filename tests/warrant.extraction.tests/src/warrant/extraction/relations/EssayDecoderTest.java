package warrant.extraction.relations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import warrant.extraction.SharedModels;
import warrant.extraction.language.SentenceReader;
import warrant.text.BlockKind;
import warrant.text.Span;

class EssayDecoderTest {

	private final List<String> segments = new ArrayList<>();
	private final List<String> types = new ArrayList<>();

	@Test
	void everythingBearsOnTheOneClaim() {
		given("claim", "The old bridge should be closed.", "premise", "Its pillars are cracked.", "premise", "A new one stands beside it.");

		assertEquals("1>0 support, 2>0 support", links());
	}

	@Test
	void anAnswerAttacksTheObjectionBeforeIt() {
		given("claim", "The old bridge should be closed.", "premise", "Of course many people like to walk on it.", "premise",
				"But nobody would want to fall with it.");

		assertEquals("1>0 attack, 2>1 attack", links());
	}

	@Test
	void aGroundInTheSameSentenceSupportsWhatItFollows() {
		given("premise", "The pillars are cracked", "premise", "since frost got into them.", "claim", "The old bridge should be closed.");

		assertEquals("0>2 support, 1>0 support", links());
	}

	@Test
	void withoutTypesTheDemandIsTheCentralClaim() {
		given("", "The pillars are cracked.", "", "A new bridge stands beside it.", "", "So the old one must be closed.");

		assertEquals("0>2 support, 1>2 support", links());
	}

	@Test
	void severalClaimsAreNoEssay() {
		given("claim", "The old bridge should be closed.", "claim", "The new one should be painted.", "premise", "It rusts.");

		assertFalse(EssayDecoder.fits(members()));
	}

	@Test
	void aShortSpeechThatGreetsFirstIsNoEssay() {
		given("", "The pillars are cracked.", "", "So the old one must be closed.");
		List<Member> later = members().stream().map(m -> new Member(new Span(m.span().start() + 300, m.span().end() + 300), m.tokens(), m.type(), m.claimness(),
				m.before(), m.sentence(), m.paragraph())).toList();

		assertTrue(EssayDecoder.fits(members()));
		assertFalse(EssayDecoder.fits(later));
	}

	private void given(String... typesAndSegments) {
		for (int i = 0; i < typesAndSegments.length; i += 2) {
			types.add(typesAndSegments[i]);
			segments.add(typesAndSegments[i + 1]);
		}
	}

	private String links() {
		List<Member> members = members();
		assertTrue(EssayDecoder.fits(members));
		return String.join(", ", new EssayDecoder(members, List.of()).decode().stream()
				.map(p -> p.source() + ">" + p.target() + " " + p.relation()).toList());
	}

	private List<Member> members() {
		String text = String.join(" ", segments);
		List<Span> spans = new ArrayList<>();
		for (String segment : segments) {
			int from = spans.isEmpty() ? 0 : spans.getLast().end() + 1;
			spans.add(new Span(from, from + segment.length()));
		}
		Surroundings around = new Surroundings(text, spans);
		SentenceReader reader = new SentenceReader(SharedModels.models().language());
		List<Member> members = new ArrayList<>();
		for (int i = 0; i < spans.size(); i++)
			members.add(new Member(spans.get(i), reader.segment(text, spans.get(i), BlockKind.PARAGRAPH).tokens(), types.get(i),
					types.get(i).equals("claim") ? 1 : types.get(i).isEmpty() ? 0.5 : 0, around.before(i), around.sentence(i), 0));
		return members;
	}
}
