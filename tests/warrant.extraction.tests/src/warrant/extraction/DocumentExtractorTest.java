package warrant.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

import warrant.extraction.encoder.SentenceEncoder;
import warrant.text.BlockKind;
import warrant.text.Document;
import warrant.text.Metadata;

class DocumentExtractorTest {

	private static final long SEED = Long.getLong("warrant.seed", 20260101L);

	private final DocumentExtractor extractor = SharedModels.extractor();

	@Test
	void claimsAndPremisesOfAnOpEdComeOut() {
		Document document = TestDocuments.titled("Build the wires first", "Parliament must build the northern lines first, because the old grid is too weak.",
				"Waiting would be a costly mistake. The lines carry only 40 percent of the power that the wind farms produce.",
				"The government should pay for the lines.");
		Extraction extraction = extractor.extract(document);
		assertTrue(extraction.components().stream().anyMatch(c -> c.type() == ComponentType.MAJOR_CLAIM), "one is the thesis");
		assertTrue(extraction.components().stream().anyMatch(c -> c.type() == ComponentType.PREMISE && c.span().of(document.text()).startsWith("the old grid")));
		assertTrue(extraction.relations().stream().anyMatch(r -> r.type() == RelationType.SUPPORT));
		ExtractionChecker.check(document, extraction);
	}

	/** The encoder is what extraction spends its time in: clauses are parts of their sentence, whatever looks at them. */
	@Test
	void eachSentenceIsEncodedOnce() throws Exception {
		try (SentenceEncoder encoder = SentenceEncoder.load()) {
			ExtractionModels shared = SharedModels.models();
			DocumentExtractor counting = new DocumentExtractor(
					new ExtractionModels(shared.language(), shared.files(), () -> Optional.of(encoder), shared.notices()));
			Document document = TestDocuments.titled("Build the wires first", "Parliament must build the northern lines first, because the old grid is too weak.",
					"Waiting would be a costly mistake, and the lines carry only 40 percent of the power. The lines must come first, as the wind farms stand idle.",
					"The government should pay for the lines, but the cities should pay for their own.");
			Extraction extraction = counting.extract(document);
			assertTrue(extraction.components().size() > extraction.sentences().size() - 1, "some sentences hold two components");
			assertEquals(extraction.sentences().size() + 1, encoder.computed(), "each sentence, and the title");
		}
	}

	@Test
	void anotherLanguageGivesANotice() {
		Document german = new Document("a.txt", "Wir müssen handeln.", List.of(), Metadata.NONE, "de", "", "");
		Extraction extraction = extractor.extract(german);
		assertEquals(1, extraction.notices().size());
		assertTrue(extraction.sentences().isEmpty());
	}

	@Test
	void headingsCaptionsAndBylinesHoldNoComponent() {
		Document document = TestDocuments.ofBlocks("t", List.of(Map.entry(BlockKind.HEADING, "Europe must act now"),
				Map.entry(BlockKind.BYLINE, "By Ada Lovell"), Map.entry(BlockKind.CAPTION, "A pipeline that should be closed. Photo: A. Lovell")));
		Extraction extraction = extractor.extract(document);
		assertEquals(List.of(), extraction.components());
		assertEquals(List.of(), extraction.recommendations());
		assertEquals(3, extraction.sentences().size());
	}

	@Test
	void anEmptyDocumentGivesEmptyLists() {
		Extraction extraction = extractor.extract(TestDocuments.of());
		assertTrue(extraction.sentences().isEmpty() && extraction.components().isEmpty() && extraction.relations().isEmpty());
	}

	@Test
	void whateverTheTextTheResultIsSound() {
		DocumentExtractor lexical = new DocumentExtractor(SharedModels.models().withoutEncoder());
		for (long seed = SEED; seed < SEED + 40; seed++) {
			Document document = TestDocuments.random(seed);
			ExtractionChecker.check(document, (seed % 8 == 0 ? extractor : lexical).extract(document));
		}
	}

	@Test
	void theSameDocumentGivesTheSameInParallel() {
		List<Document> documents = IntStream.range(0, 6).mapToObj(i -> TestDocuments.random(SEED + i)).toList();
		List<Extraction> alone = documents.stream().map(extractor::extract).toList();
		List<Extraction> together = documents.parallelStream().map(extractor::extract).toList();
		assertEquals(alone, together);
	}

	@Test
	void aVeryLongLineStaysLinear() {
		DocumentExtractor lexical = new DocumentExtractor(SharedModels.models().withoutEncoder());
		for (String line : List.of("x".repeat(1_000_000), "a.".repeat(100_000), "?! ".repeat(20_000)))
			Assertions.assertTimeout(Duration.ofSeconds(60), () -> lexical.extract(TestDocuments.of(line)));
		assertFalse(lexical.extract(TestDocuments.of("x".repeat(10_000))).sentences().isEmpty());
	}

	@Test
	void withoutEncoderTheLexicalModelsFindTheSameSortsOfThings() {
		DocumentExtractor lexical = new DocumentExtractor(SharedModels.models().withoutEncoder());
		Extraction extraction = lexical.extract(TestDocuments.of("The council must act. Delay is dangerous and unfair. This is the wrong policy."));
		assertFalse(extraction.components().isEmpty());
	}
}
