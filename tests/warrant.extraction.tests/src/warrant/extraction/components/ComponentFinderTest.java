package warrant.extraction.components;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static warrant.extraction.components.MarkedComponents.assertExtracts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import warrant.extraction.Component;
import warrant.extraction.ComponentType;
import warrant.extraction.Extraction;
import warrant.extraction.PropositionKind;
import warrant.extraction.SharedModels;
import warrant.extraction.TestDocuments;
import warrant.text.Document;

class ComponentFinderTest {

	@Test
	void aReasonAfterBecauseIsAPremise() {
		assertExtracts("[claim Taxes must rise by a third] because [premise the public debt is far too high].");
	}

	@Test
	void aReasonAfterAsIsAPremise() {
		assertExtracts("[claim Parliament must act before the winter], as [premise the stores will not last].");
	}

	@Test
	void aReasonMayStandInFront() {
		assertExtracts("Because [premise the old rules are plainly unfair], [claim the ministry should replace them].");
	}

	@Test
	void aConclusionIsAClaim() {
		assertExtracts("[claim The present law is unjust and useless], so [claim the assembly should repeal it].");
	}

	@Test
	void semicolonsPartClaims() {
		assertExtracts("[claim Nuclear power is too expensive]; [claim wind power is clearly the better choice].");
	}

	@Test
	void storiesAreNoComponents() {
		assertExtracts("On Monday morning my grandmother walked to the station with her suitcase. She waited for an hour.");
	}

	@Test
	void whatReportsAndWhatCountsIsNoClaim() {
		assertNoClaims("I visited the power plant in 2018.", "Japan shut down all its reactors after the accident in 2011.",
				"In September the president travelled to Mongolia.", "The plant supplied 11% of the state's electricity.",
				"The alliance has twelve members, and four of them border on Russia.");
	}

	/** Written before anything was looked at; one in thirty may be taken for a claim. */
	@Test
	void narratedEventsAreNoClaims() throws IOException {
		List<String> claimed = claims(lines("narrated.txt"));
		assertTrue(claimed.size() <= 1, claimed::toString);
	}

	@Test
	void asidesAndWordsThatPointAreNoComponents() {
		assertExtracts("Now look at what it led to.");
		assertExtracts("Compare it with the old scheme.");
		assertExtracts("I like the harbour.");
	}

	@Test
	void wordsThatSayWhoSpeaksAreNoPartOfTheClaim() {
		assertExtracts("Critics say that [claim the plan is wrong and dangerous].");
		assertExtracts("[claim The plan is wrong and dangerous], critics say, and [claim it would be far too expensive].");
		assertExtracts("According to the Bothnia Institute, a think tank, [premise curtailment doubled last year].");
		assertExtracts("According to the Polish defence ministry, [premise airports in the south-east closed eleven times last year, which cost carriers €40 million].");
		assertExtracts("“[claim We must not become a party to the conflict],” the German chancellor told reporters last week.");
	}

	@Test
	void oneMayReportSeveralClaims() {
		assertExtracts("Warsaw says that [claim the shot was right and necessary] and that [claim the allies should follow its example].");
	}

	@Test
	void theAuthorsOwnIThinkStays() {
		assertExtracts("[claim I think that the plan is wrong and dangerous].");
	}

	@Test
	void theThesisIsTheAuthorsOwn() {
		Document document = TestDocuments.of("The city must freeze all rents at once, says the tenants’ union.", "The plan of the union is a bad plan.",
				"A freeze of all rents is wrong for the city.", "The city must build homes.", "Frozen rents make homes scarce and dear.");
		SharedModels.extractor().extract(document).components().stream().filter(c -> c.type() == ComponentType.MAJOR_CLAIM)
				.forEach(c -> assertTrue(c.attribution().isEmpty(), c.span().of(document.text())));
	}

	private static void assertNoClaims(String... paragraphs) {
		assertEquals(List.of(), claims(paragraphs));
	}

	private static List<String> claims(String... paragraphs) {
		Document document = TestDocuments.of(paragraphs);
		return SharedModels.extractor().extract(document).components().stream().filter(c -> c.type() != ComponentType.PREMISE)
				.map(c -> c.span().of(document.text())).toList();
	}

	private static String[] lines(String file) throws IOException {
		try (InputStream in = ComponentFinderTest.class.getResourceAsStream(file)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toArray(String[]::new);
		}
	}

	@Test
	void questionsAreNoComponents() {
		assertExtracts("Who will pay for the new lines? What did the minister say yesterday?");
	}

	@Test
	void aConditionAloneIsNoClaim() {
		Document document = TestDocuments.of("If the state holds an umbrella, they say, no one will buy a raincoat.");
		assertTrue(SharedModels.extractor().extract(document).components().stream().noneMatch(c -> c.span().of(document.text()).equals("If the state holds an umbrella")));
	}

	@Test
	void asAFriendIsNoReason() {
		assertExtracts("[claim Europe should treat Ankara as a difficult but necessary friend].");
	}

	@Test
	void theThesisIsOneClaimNearTheTitle() {
		Document document = TestDocuments.titled("Close the coal plants", "Europe should close its coal plants by 2030.",
				"Coal is dirty and dangerous. It is also unfair to the young.", "Critics are wrong about the price. Closing the coal plants is the wise choice.");
		Extraction extraction = SharedModels.extractor().extract(document);
		List<Component> theses = extraction.components().stream().filter(c -> c.type() == ComponentType.MAJOR_CLAIM).toList();
		assertEquals(1, theses.size());
		assertTrue(theses.getFirst().span().of(document.text()).toLowerCase().contains("coal plants"));
	}

	@Test
	void policiesSayWhyInWords() {
		Extraction extraction = SharedModels.extractor().extract(TestDocuments.of("The Commission should publish the contracts."));
		Component policy = extraction.components().getFirst();
		assertEquals(PropositionKind.POLICY, policy.kind());
		assertTrue(policy.reasons().stream().anyMatch(r -> r.contains("should")), () -> policy.reasons().toString());
	}
}
