package warrant.extraction.actors;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import warrant.extraction.language.LanguageModels;
import warrant.extraction.language.SentenceReader;

class NameTrainerTest {

	private static final SentenceReader READER = new SentenceReader(LanguageModels.load());

	@Test
	void learnsNamesFromFewSentencesAndSurvivesItsFile() throws IOException {
		List<NamedSentence> gold = sentences();
		NameModel model = read(bytes(gold));
		List<List<Name>> found = new NameEvaluator(READER, new NameRecognizer(model, Optional.empty())).predict(gold).stream()
				.map(each -> each.stream().map(ScoredName::name).toList()).toList();
		NameScores scores = NameEvaluator.score(gold, found);
		assertEquals(gold.size(), found.size());
		assertTrue(scores.micro().f1() > 0.95, scores.toString());
		assertEquals(40, scores.labels().get("person").support());
	}

	@Test
	void sameSeedGivesTheSameBytes() throws IOException {
		assertArrayEquals(bytes(sentences()), bytes(sentences()));
	}

	@Test
	void dataWithoutNamesIsRefused() {
		List<NamedSentence> none = List.of(new NamedSentence(List.of("It", "rains"), List.of(), true));
		assertThrows(IllegalArgumentException.class, () -> new NameTrainer(READER, Optional.empty()).train(none, 1));
	}

	@Test
	void otherFilesAreNoModel() {
		assertThrows(IOException.class, () -> read("no model".getBytes()));
	}

	@Test
	void scoresCountExactSpansAndTypes() {
		NamedSentence gold = new NamedSentence(List.of("Ann", "Lee", "of", "Oslo"),
				List.of(new Name(0, 2, NameType.PERSON), new Name(3, 4, NameType.LOCATION)), true);
		NameScores scores = NameEvaluator.score(List.of(gold), List.of(List.of(new Name(0, 1, NameType.PERSON), new Name(3, 4, NameType.ORGANIZATION))));
		assertEquals(0, scores.micro().f1());
		assertEquals(0.5, scores.untyped().f1());
	}

	private static List<NamedSentence> sentences() {
		List<NamedSentence> sentences = new ArrayList<>();
		for (int i = 0; i < 40; i++)
			sentences.add(new NamedSentence(List.of("Mr", "Karl" + (char) ('a' + i % 26), "Lund", "works", "for", "the", "Grid", "Agency", "in", "Oslo", "."),
					List.of(new Name(1, 3, NameType.PERSON), new Name(6, 8, NameType.ORGANIZATION), new Name(9, 10, NameType.LOCATION)), i % 10 == 0));
		return sentences;
	}

	private static byte[] bytes(List<NamedSentence> gold) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		new NameTrainer(READER, Optional.empty()).train(gold, 7).write(bytes);
		return bytes.toByteArray();
	}

	private static NameModel read(byte[] bytes) throws IOException {
		return NameModel.read(new ByteArrayInputStream(bytes));
	}
}
