package warrant.extraction.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static warrant.extraction.actors.MarkedActors.assertActors;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import warrant.extraction.Actor;
import warrant.extraction.ActorKind;
import warrant.text.Document;
import warrant.text.Metadata;
import warrant.text.Span;

class ActorFinderTest {

	@Test
	void capitalThatActsIsItsState() {
		assertActors("[tr Ankara] says that it will wait. [tr Turkey] has waited before.");
		assertEquals(List.of("Turkey"), names("Ankara says that it will wait."));
		assertEquals(ActorKind.STATE, MarkedActors.find("Ankara says that it will wait.").getFirst().kind());
	}

	@Test
	void whoeverIsASourceIsAnActor() {
		assertActors("According to the [m Polish defence ministry], airports closed eleven times last year.");
	}

	@Test
	void aSurnameMayHaveSeveralWords() {
		assertEquals(List.of("Ursula von der Leyen"), names("Ursula von der Leyen must explain herself. Von der Leyen cannot wait."));
	}

	@Test
	void merePlaceIsNoActor() {
		assertActors("The line runs through the north of Sweden, near Luleå, and ends in Finland.");
		assertActors("I spent a day in Berlin.");
	}

	@Test
	void seatsAndBuildingsStandForTheirState() {
		assertActors("[uk Downing Street] will object. [uk London] always does. The [uk United Kingdom] should know better.");
		assertEquals(List.of("France"), names("The Élysée will worry about influence."));
		assertEquals(List.of("Russia"), names("The Kremlin insists that nothing happened."));
	}

	@Test
	void coordinatedCapitalsAllAct() {
		assertActors("[it Rome], [at Vienna] and [gr Athens] should offer their empty caverns at cost.");
		assertActors("Talks between [ru Moscow] and [ua Kyiv] have failed.");
	}

	@Test
	void rowsGoOnOverAnArticle() {
		assertActors("But [dk Denmark], the [nl Netherlands] and [at Austria] have all asked for leave.");
		assertActors("[qa Qatar] and [tr Turkey] host the [m men] who pay for it.");
		assertActors("According to the [kse Kyiv School of Economics], [ru Moscow] lost some $160 billion.");
	}

	@Test
	void whoIsSoldToBoughtFromOrExpectedToActIsAParty() {
		assertActors("[pl Warsaw] has ordered a thousand tanks from [kr South Korea].");
		assertActors("The plan asks [ha Hamas] to disarm and [il Israel] to withdraw.");
		assertActors("The [f firm] stopped exporting at the request of [us Washington].");
	}

	@Test
	void twoWordsMayMeanSomebodyTogether() {
		assertActors("The [ic international community] owes it to them. The [sf Iraqi security forces] hold the line.");
		assertActors("In the end the [ip Iraqi people] will decide.");
		assertActors("[r Mark Rutte], the [n alliance]'s [r secretary general], called it a leap.");
	}

	@Test
	void groupsThatSomethingIsDoneToAreParties() {
		assertActors("He sacked four [g governors] in five years.");
		assertActors("The risks to [c civilians] are minimized.");
		assertActors("The bill has eighty pages and two sponsors.");
	}

	@Test
	void aStateAndAVerbAreNoPeople() {
		assertEquals(List.of("Israel"), names("Israel is losing patience."));
		assertEquals(List.of("Pakistan"), names("Pakistan is refusing every offer."));
	}

	@Test
	void hyphensBelongToNames() {
		assertEquals(List.of("Abdel Fattah al-Sisi"), names("Abdel Fattah al-Sisi agreed."));
		assertEquals(List.of("Kim Jong-un"), names("Kim Jong-un wants a summit."));
		assertActors("I thank [f Under-Secretary-General Feltman]. Russian [l Foreign Minister Lavrov] said no.");
	}

	@Test
	void onlyAnAdjectiveDescribesANationality() {
		assertActors("This mirrors the tactics [r Russian forces] used in the early stages.");
		assertActors("A protest in south-eastern Ukraine must end.");
	}

	@Test
	void theCitizensOfAStateThatTheTextNamesStandForIt() {
		assertActors("[ru Russia] waits. The [ru Russians] know that [p Russians] will tire.");
	}

	@Test
	void whoeverActsWithOthersActs() {
		assertActors("The [us United States] and its [a allies] should act.");
	}

	@Test
	void aFullStopBelongsToNoName() {
		assertActors("[eu Europe] must arm [ua Kyiv].");
	}

	@Test
	void productsAreNoActors() {
		assertActors("[de Germany] has given three of its twelve Patriot systems.");
	}

	@Test
	void lawsAreNoActors() {
		assertActors("[l Lawmakers] should pass the Chip Security Act this year.");
	}

	@Test
	void possessiveOfAGovernmentIsOneOfAPlaceIsNot() {
		assertActors("[tr Ankara]’s decision came late.");
		assertActors("Berlin’s streets were empty.");
	}

	@Test
	void addresseesAct() {
		assertActors("It is time for [uk London] and [ch Geneva] to seize the assets.");
		assertActors("We asked [de Germany] twice.");
	}

	@Test
	void acronymIntroducedByTheTextJoinsItsName() {
		assertActors("The [o Aegean Energy Observatory] ([o AEO]) was right. [o AEO] figures show it.");
	}

	@Test
	void knownInstitutionsJoinTheirAliases() {
		assertActors("[nato NATO] must act. The [nato alliance] has the means, and the [nato North Atlantic Treaty Organization] has the maps.");
		assertActors("The [eu European Union] ([eu EU]) should pay.");
		assertEquals(List.of("International Energy Agency"), names("The International Energy Agency (IEA) says so, and the IEA is right."));
	}

	@Test
	void surnameJoinsThePersonWithTitle() {
		assertActors("[p Chancellor Konrad Adenauer] refused. Years later [p Adenauer] signed.");
	}

	@Test
	void courtInTheHagueIsTheCriminalCourt() {
		assertEquals(List.of("International Criminal Court"), names("The International Criminal Court (ICC) must act. The court in The Hague has waited."));
	}

	@Test
	void peoplesAreGroups() {
		assertActors("The [f Finns] hung a line over the valley. [p Poles] know the price.");
		assertTrue(MarkedActors.find("Poles know the price.").stream().allMatch(actor -> actor.kind() == ActorKind.GROUP));
	}

	@Test
	void rolesAreGroupsWithoutTheirArticles() {
		assertActors("The [f farmers’ unions] must agree, and [m member states] should pay. [l Landlords] object; the [l landlords] always do.");
	}

	@Test
	void headingsAndCaptionsCarryNoMentions() {
		assertEquals(List.of(), MarkedActors.find(MarkedActors.heading("What Warsaw gets right")));
	}

	@Test
	void coordinatedSeatsOfStatesAreStates() {
		assertActors("[de Berlin] and [nl The Hague] should stop. [se Stockholm] and [no Oslo] for their part have to build towns.");
		assertEquals("International Criminal Court", names("The International Criminal Court sits. The Hague must act.").getFirst());
	}

	@Test
	void brusselsIsTheCommissionWhereTheTextSpeaksOfThatAlone() {
		assertActors("[c Brussels] must act. The [c Commission] has waited, and so has the [c European Commission].");
		assertEquals(List.of("European Union"), names("Brussels must act."));
		assertActors("The [e European Union] is slow. [e Brussels] must act, and the [c Commission] should help.");
	}

	@Test
	void givenNamesAloneMeanThePersonNamedInFull() {
		assertActors("[m Helen Mary Marchetti] says so. [m Helen Mary] has kept a photograph.");
	}

	@Test
	void whatASingleFigureOfAStoryDoesMakesNoParty() {
		assertActors("I remember a general who kept winding a watch.");
		assertActors("My daughter should learn to swim, and my neighbour’s goat ate the roses.");
	}

	@Test
	void groupsActWhateverStandsBeforeTheirVerb() {
		assertActors("[c Critics] in Africa have complained for decades.");
		assertActors("The [m minister] and other [a advocates] of the plan insist that it works.");
		assertActors("That is why the [h hawks] ought to listen.");
		assertActors("A [l leader] who expects prison will fight on.");
		assertActors("A third of the [w welders] had gone by then.");
	}

	@Test
	void groupsThatOnlyExistAreNoActors() {
		assertActors("I have two children, and the house had room for tourists.");
		assertActors("They are giants.");
	}

	@Test
	void postsBelongToTheNamesBehindThem() {
		assertActors("[s National Security Adviser Dana Reed] refused. [h Health Secretary Alec Winter] agreed.");
		assertActors("[b Secretary of State Mary Collins] told [n Prime Minister Benjamin Netanyahu] so.");
	}

	@Test
	void aTitleMakesAPersonOfAnyCapital() {
		assertActors("[t President Trump]’s tariffs failed. [t Mr. Trump] says they work.");
	}

	@Test
	void authorsInOneBylineAreTwo() {
		Document document = MarkedActors.document("Eleonora Vance and Piotr Malczak write on defence.", new Metadata(Map.of(Metadata.AUTHOR, "Eleonora Vance and Piotr Malczak")));
		assertEquals(List.of("Eleonora Vance", "Piotr Malczak"), MarkedActors.find(document).stream().map(Actor::name).toList());
	}

	@Test
	void statesThatAreHitOrTradedWithAreParties() {
		assertActors("A tariff that hits [c Canada] and [j Japan] helps nobody.");
		assertActors("Exports to [c China] have fallen.");
		assertActors("I visited Canada, and the river enters Japan nowhere.");
	}

	@Test
	void whatStandsInFrontIsNoneOfTheRow() {
		assertActors("In Gaza, [h Hamas] and [i Israel] have fought for months.");
	}

	@Test
	void headsOfStateAreActors() {
		assertActors("They charge [h heads of state] in office, and that is a matter for [g heads of government].");
	}

	@Test
	void anAuthorityToDoSomethingIsNoBody() {
		assertActors("The constitution gives the authority to lay duties. That missile has no business here.");
	}

	@Test
	void appositionMeansTheNameBeforeIt() {
		assertActors("The [o Aegean Energy Observatory], a [o think tank], was right.");
	}

	@Test
	void placesThatSufferAreNoActors() {
		assertActors("A country was lost, and the town is small.");
	}

	@Test
	void thoseWhoAreProtectedPaidOrFoughtAreParties() {
		assertActors("The law would protect [i incumbents], and [g governments] should fund [n newcomers].");
	}

	@Test
	void whatSomebodyIsIsNoMention() {
		assertActors("I am a columnist.");
	}

	@Test
	void governmentOfAStateIsTheState() {
		assertActors("The [se Swedish government] must stop. [se Stockholm] knows it.");
	}

	@Test
	void descriptionMeansTheBodyNamedBefore() {
		assertActors("According to the [b Bothnia Energy Institute], output fell. The [b institute] expects it to double.");
	}

	@Test
	void authorIsAnActor() {
		String text = "By Ida Lund\n\nOn a clear day it rains.\n\nIda Lund writes on energy.";
		Document document = MarkedActors.document(text, new Metadata(Map.of(Metadata.AUTHOR, "Ida Lund")));
		Actor author = MarkedActors.find(document).getFirst();
		assertEquals(new Actor("a1", "Ida Lund", ActorKind.PERSON, List.of(new Span(3, 11), new Span(39, 47))), author);
	}

	@Test
	void emptyDocumentHasNoActors() {
		assertEquals(List.of(), MarkedActors.find(""));
	}

	@Test
	void mentionsOfRandomTextLieInsideSortedAndApart() {
		long seed = Long.getLong("warrant.seed", 20_260_101);
		Random random = new Random(seed);
		String[] words = { "Moscow", "the", "alliance", "says", "’s", "and", ",", ".", "(NATO)", "\uD83D\uDE00", "שלום", "–", "\n\n", "farmers", "of",
				"European", "Commission", "’", "-", "U.S.", "Mr", "Smith", "1984", "“", "”", "must", "to", "[", "\t" };
		for (int round = 0; round < 60; round++) {
			StringBuilder text = new StringBuilder();
			IntStream.range(0, random.nextInt(60)).forEach(i -> text.append(words[random.nextInt(words.length)]).append(random.nextInt(4) > 0 ? " " : ""));
			check(text.toString(), MarkedActors.find(text.toString()), "seed " + seed + ": " + text);
		}
	}

	private static void check(String text, List<Actor> actors, String message) {
		boolean[] covered = new boolean[text.length()];
		int id = 1;
		for (Actor actor : actors) {
			assertEquals("a" + id++, actor.id(), message);
			int last = -1;
			for (Span mention : actor.mentions()) {
				assertTrue(mention.start() > last && mention.end() <= text.length() && mention.length() > 0, message);
				last = mention.start();
				for (int i = mention.start(); i < mention.end(); i++) {
					assertTrue(!covered[i], message);
					covered[i] = true;
				}
			}
			assertTrue(last >= 0 && !actor.name().isBlank(), message);
		}
	}

	private static List<String> names(String text) {
		return MarkedActors.find(text).stream().map(Actor::name).toList();
	}
}
