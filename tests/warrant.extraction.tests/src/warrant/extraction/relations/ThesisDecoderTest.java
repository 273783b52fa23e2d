package warrant.extraction.relations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import warrant.extraction.language.Token;
import warrant.text.Span;

class ThesisDecoderTest {

	private final List<Member> members = new ArrayList<>();

	@Test
	void premisesBearOnTheirParagraphsClaimAndClaimsOnTheThesis() {
		given("major-claim", 0);
		given("claim", 1);
		given("premise", 1);
		given("premise", 2);
		given("claim", 2);

		assertEquals("1>0, 2>1, 3>4, 4>0", links(List.of()));
	}

	@Test
	void ofTwoClaimsInAParagraphTheLikelierTakesThePremise() {
		given("major-claim", 0);
		given("claim", 1);
		given("premise", 1);
		given("claim", 1);

		assertEquals("1>0, 2>3, 3>0", links(List.of(pair(2, 1, 0.2), pair(2, 3, 0.3))));
	}

	@Test
	void aParagraphWithoutAClaimArguesForTheThesis() {
		given("major-claim", 0);
		given("claim", 1);
		given("premise", 2);

		assertEquals("1>0, 2>0", links(List.of()));
	}

	@Test
	void withoutAThesisOrWithNothingElseItDoesNotFit() {
		given("major-claim", 0);
		given("premise", 0);
		assertFalse(ThesisDecoder.fits(members));

		given("claim", 1);
		assertTrue(ThesisDecoder.fits(members));
	}

	private void given(String type, int paragraph) {
		int at = members.size() * 10;
		Span span = new Span(at, at + 5);
		members.add(new Member(span, List.of(new Token(span, "words", "NOUN")), type, type.equals("premise") ? 0 : 1, List.of(), members.size(), paragraph));
	}

	private static WeighedPair pair(int source, int target, double link) {
		return new WeighedPair(source, target, List.of("support", RelationModel.NONE), new double[] { link, 1 - link });
	}

	private String links(List<WeighedPair> pairs) {
		assertTrue(ThesisDecoder.fits(members));
		return String.join(", ", new ThesisDecoder(members, pairs).decode().stream().map(p -> p.source() + ">" + p.target()).toList());
	}
}
