package warrant.extraction.recommendations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import warrant.extraction.Recommendation;

class RecommendationFinderTest {

	@Test
	void theSubjectOfAnActiveModalIsAddressed() {
		assertRecommends("[addressee The European Commission] should therefore [action declare the lines a single project].");
		assertRecommends("[addressee Ministers] must not, however, [not] [action make the one wait for the other].");
		assertRecommends("Over towns, therefore, [addressee gunners] should [action hold their fire] [if unless the drone is armed].");
	}

	@Test
	void aPassiveAddressesItsAgentOrNobody() {
		assertRecommends("The northern grid must [action be built [till before the winter]].");
		assertRecommends("The rules must [action be written by [addressee the Council]].");
	}

	@Test
	void canAndShouldIsOneRecommendation() {
		assertRecommends("[addressee The Commission] can and should [action strike down the clause, and publish the rest].");
	}

	@Test
	void eachSubjectOfACompoundSentenceIsAddressed() {
		assertRecommends("[addressee Parliament] should [action give the power], and [addressee2 the cities] must [action2 use it].");
	}

	@Test
	void whatSomebodyElseRecommendsIsReported() {
		assertRecommends("[says [actor Ankara] says] that [addressee the allies] should [action follow its example].");
		assertRecommends("“[addressee The allies] must [action pay],” [says said [actor Halina Wierzba]].");
	}

	@Test
	void theAuthorsOwnIThinkIsNoReport() {
		assertRecommends("I think that [addressee the allies] should [action wait].");
	}

	@Test
	void guessesAndAsidesRecommendNothing() {
		assertRecommends("The minister must have been awake all night.");
		assertRecommends("It should come as no surprise that he lost.");
		assertRecommends("The train should arrive by noon.");
		assertRecommends("It must be said that nobody asked.");
		assertRecommends("Should he refuse to pay, the town will keep the ladder.");
	}

	@Test
	void needAndWantOfChoiceRecommend() {
		assertRecommends("We need [addressee ministers] to [action stand up to the lobby].");
		assertRecommends("[addressee The Commission] has no choice but to [action respond].");
		assertRecommends("It is high time [addressee the Commission] [action acted].");
		assertRecommends("The time has come for [addressee Parliament] to [action stand on its own feet].");
		assertRecommends("What [addressee Parliament] should do is [action repeal the act].");
	}

	@Test
	void aLawIsAskedOfWhoeverMakesLawsThere() {
		assertRecommends("[addressee Parliament] has slept for ten years. [action A law is needed].");
	}

	@Test
	void whatTheWorldMustKnowIsNoGuess() {
		assertRecommends("[addressee The world] must [action know the truth].");
		assertRecommends("He must know that it is wrong.");
	}

	@Test
	void feelingsLessonsAndWhatIsTakenForAnEndRecommendNothing() {
		assertRecommends("They should be ashamed of themselves.");
		assertRecommends("The lesson should be clear.");
		assertRecommends("To win, they will have to cross the river.");
		assertRecommends("Families have to wait for months.");
		assertRecommends("There is still much they should do.");
		assertRecommends("Insisting that ministers should wait is folly.");
		assertRecommends("The piece proposed rent control as a solution.");
	}

	@Test
	void aCommaBehindALongSubjectIsStillItsSubject() {
		assertRecommends("[addressee Firms] that offer no insurance at all, should [action contribute something].");
	}

	@Test
	void anImperativeNeedsNoSubject() {
		assertRecommends("And [action pause the auctions].");
		assertRecommends("For the other fifty-eight towns, [action jam them].");
		assertRecommends("[not] Do not [action ask the victims to pay for it].");
	}

	@Test
	void idsCountInOrderOfTheText() {
		List<Recommendation> found = MarkedText.of("Oslo must wait. Bergen should pay. Build the line.").recommendations();
		assertEquals(List.of("r1", "r2", "r3"), found.stream().map(Recommendation::id).toList());
	}

	@Test
	void everySpanLiesInsideTheRecommendation() throws IOException {
		for (String line : MarkedSentences.lines("sentences.txt"))
			for (Recommendation each : MarkedText.of(line).recommendations()) {
				assertTrue(each.span().contains(each.action()), line);
				assertTrue(each.score() > 0 && each.score() < 1, line);
				each.condition().ifPresent(c -> assertTrue(each.span().contains(c), line));
				each.deadline().ifPresent(d -> assertTrue(each.span().contains(d), line));
				assertTrue(!each.reasons().isEmpty(), line);
			}
	}

	@Test
	void theMarkedSentencesComeOutAsMarked() throws IOException {
		List<String> wrong = new ArrayList<>();
		List<String> lines = MarkedSentences.lines("sentences.txt");
		for (String line : lines) {
			List<String> differences = MarkedSentences.differences(MarkedText.of(line.startsWith("- ") ? line.substring(2) : line));
			if (!differences.isEmpty())
				wrong.add(line + "\n    " + differences);
		}
		assertTrue(lines.size() > 150 && wrong.size() * 20 <= lines.size(), wrong.size() + " of " + lines.size() + " differ:\n" + String.join("\n", wrong));
	}

	@Test
	void severalThreadsFindTheSame() throws IOException {
		List<String> lines = MarkedSentences.lines("sentences.txt");
		List<Integer> alone = lines.stream().map(l -> MarkedText.of(l).recommendations().hashCode()).toList();
		List<Integer> together = IntStream.range(0, lines.size()).parallel().mapToObj(i -> MarkedText.of(lines.get(i)).recommendations().hashCode())
				.toList();
		assertEquals(alone, together);
	}

	@Test
	void aVeryLongSentenceTakesLinearTime() {
		String clause = "the council, which the ministers who met in the town that we know should have told, must pay and ";
		long once = MarkedText.of(clause.repeat(100)).nanosToFind();
		long tenfold = MarkedText.of(clause.repeat(1_000)).nanosToFind();
		assertTrue(tenfold < 40 * Math.max(once, 50_000_000L), once + " ns for one, " + tenfold + " ns for tenfold the words");
	}

	/** Asserts that exactly the marked frames come out of the marked text; no marks, no recommendation. */
	private static void assertRecommends(String marked) {
		assertEquals(List.of(), MarkedSentences.differences(MarkedText.of(marked)), marked);
	}
}
