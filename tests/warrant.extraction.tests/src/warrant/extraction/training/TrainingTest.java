package warrant.extraction.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import warrant.extraction.ExtractionModels;
import warrant.extraction.SharedModels;

class TrainingTest {

	private static final List<String> POLICY = List.of("The bureau should ban such calls.", "Lawyers must send a letter first.",
			"I urge the bureau to act now.", "Collectors should stop calling at night.");
	private static final List<String> VALUE = List.of("Such calls are unfair and cruel.", "That is a great burden for the poor.",
			"This rule is plainly wrong.", "It is a good and useful idea.");

	@TempDir
	Path folder;

	private final ExtractionModels lexical = SharedModels.models().withoutEncoder();

	private Path components() throws IOException {
		Files.createDirectories(folder.resolve("docs"));
		StringBuilder tsv = new StringBuilder("doc_id\torder\tlabel\tstart\tend\ttext\n");
		StringBuilder relations = new StringBuilder("doc_id\tsrc\tdst\ttype\n");
		for (int d = 0; d < 12; d++) {
			String policy = POLICY.get(d % 4);
			String value = VALUE.get((d + d / 4) % 4);
			Files.writeString(folder.resolve("docs/d" + d + ".txt"), policy + " " + value);
			tsv.append("d" + d + "\t0\tpolicy\t0\t" + policy.length() + "\t" + policy + "\n");
			tsv.append("d" + d + "\t1\tvalue\t" + (policy.length() + 1) + "\t" + (policy.length() + 1 + value.length()) + "\t" + value + "\n");
			relations.append("d" + d + "\t1\t0\treason\n");
		}
		Files.writeString(folder.resolve("relations.components.tsv"), relations);
		return Files.writeString(folder.resolve("components.tsv"), tsv);
	}

	@Test
	void aTrainedModelIsEvaluatedByItsLabels() throws IOException {
		Path data = components();
		TrainingResult result = new Training(lexical).train(Task.COMPONENTS, List.of(data), folder.resolve("components.model"), 1);
		assertTrue(Files.readString(result.card()).contains("SHA-256"));
		assertEquals(24, result.heldOut().get("kinds").predictions().size());
		Evaluation evaluation = new Evaluator().evaluate(Task.COMPONENTS, List.of(data), ExtractionModels.load(folder).withoutEncoder());
		assertEquals(List.of("policy", "value"), List.copyOf(evaluation.labels().keySet()));
		assertTrue(evaluation.macroF1() > 0.9, () -> "on its own training data: " + evaluation.macroF1());
	}

	@Test
	void theSameDataGiveTheSameModel() throws IOException {
		Path data = components();
		new Training(lexical).train(Task.COMPONENTS, List.of(data), folder.resolve("a.model"), 1);
		new Training(lexical).train(Task.COMPONENTS, List.of(data), folder.resolve("b.model"), 1);
		assertArrayEquals(Files.readAllBytes(folder.resolve("a.model")), Files.readAllBytes(folder.resolve("b.model")));
	}

	@Test
	void aProjectsOwnWaysAreLearnedOnTopOfTheModel() throws IOException {
		Path data = turnedRound();
		TrainingResult result = new Training(lexical).adapt(Task.COMPONENTS, List.of(data), folder.resolve("components.model"), 1);
		double before = result.heldOut().get("kinds, before").microF1();
		double after = result.heldOut().get("kinds, after").microF1();
		assertTrue(after > 0.9 && before < 0.5, before + " -> " + after);
		Evaluation evaluation = new Evaluator().evaluate(Task.COMPONENTS, List.of(data), ExtractionModels.load(folder).withoutEncoder());
		assertTrue(evaluation.microF1() > 0.9, () -> "with the adapted model: " + evaluation.microF1());
		String card = Files.readString(result.card());
		assertTrue(card.contains("expected calibration error"));
		assertTrue(card.contains("`warrant train components --from PROJECT -o components.model --seed 1`"), card);
	}

	/** Somebody calls a judgement what all the world calls a policy, and the other way round. */
	private Path turnedRound() throws IOException {
		String turned = Files.readString(components()).replace("\tpolicy\t", "\t?\t").replace("\tvalue\t", "\tpolicy\t").replace("\t?\t", "\tvalue\t");
		return Files.writeString(folder.resolve("turned.tsv"), turned);
	}

	@Test
	void whatDoesNotHelpIsNotWritten() throws IOException {
		Path data = components();
		IllegalArgumentException e = assertThrows(IllegalArgumentException.class,
				() -> new Training(lexical).adapt(Task.RECOMMENDATIONS, List.of(data), folder.resolve("recommendations.model"), 1));
		assertTrue(e.getMessage().contains("before") && e.getMessage().contains("nothing is written"), e.getMessage());
		assertFalse(Files.exists(folder.resolve("recommendations.model")));
	}

	@Test
	void relationsAreEvaluatedWithAndWithoutTypes() throws IOException {
		components();
		Path data = folder.resolve("relations.components.tsv");
		new Training(lexical).train(Task.RELATIONS, List.of(data), folder.resolve("relations.model"), 1);
		Map<String, Evaluation> both = new Evaluator().evaluateAll(Task.RELATIONS, List.of(data), ExtractionModels.load(folder).withoutEncoder());
		assertEquals(List.of("typed", "untyped"), List.copyOf(both.keySet()));
		assertTrue(both.get("typed").labels().get("link").f1() > 0.9);
	}

	@Test
	void stanceKeepsTheWordsOfItsData() throws IOException {
		StringBuilder tsv = new StringBuilder("arg_id\tstance\ttopic\targument\n");
		for (int i = 0; i < 40; i++)
			tsv.append("a\t" + (i % 2 == 0 ? "pro" : "con") + "\tWe should ban smoking " + i / 8 + "\tIt is " + (i % 2 == 0 ? "harmful to all" : "a free choice") + "\n");
		Path data = Files.writeString(folder.resolve("stance.tsv"), tsv);
		new Training(lexical).train(Task.STANCE, List.of(data), folder.resolve("stance.model"), 1);
		Evaluation evaluation = new Evaluator().evaluate(Task.STANCE, List.of(data), ExtractionModels.load(folder).withoutEncoder());
		assertEquals(List.of("con", "pro"), List.copyOf(evaluation.labels().keySet()));
		assertEquals(1, evaluation.microF1(), 0.01);
	}

	@Test
	void namesOfAProjectAreLearnedOnTopOfTheModel() throws IOException {
		StringBuilder lines = new StringBuilder();
		for (int d = 0; d < 12; d++)
			lines.append("Yesterday <START:organization> zorbel ").append(d % 2 == 0 ? "mills" : "yards").append(" <END> raised its prices .\n\n");
		Path data = Files.writeString(folder.resolve("names.opennlp.txt"), lines);

		TrainingResult result = new Training(lexical).adapt(Task.NAMES, List.of(data), folder.resolve("names.bin"), 1);

		double before = result.heldOut().get("lexical, before").microF1();
		double after = result.heldOut().get("lexical, after").microF1();
		assertTrue(after > 0.9 && before < 0.5, before + " -> " + after);
		Evaluation adapted = new Evaluator().evaluate(Task.NAMES, List.of(data), ExtractionModels.load(folder).withoutEncoder());
		assertTrue(adapted.microF1() > 0.9, () -> "with the adapted model: " + adapted.microF1());
	}

	@Test
	void linksOfAProjectAreComparedInDocumentsThatNobodyLearnedFrom() throws IOException {
		components();
		Path relations = folder.resolve("relations.components.tsv");
		Files.writeString(relations, Files.readString(relations).replace("reason", "support"));
		try {
			TrainingResult result = new Training(lexical).adapt(Task.RELATIONS, List.of(relations), folder.resolve("relations.model"), 1);
			assertTrue(result.heldOut().keySet().stream().anyMatch(name -> name.endsWith("decoded, before")), () -> "" + result.heldOut().keySet());
		} catch (IllegalArgumentException e) {
			assertTrue(e.getMessage().contains("decoded, before: micro-F1") && e.getMessage().contains("nothing is written"), e.getMessage());
			assertFalse(Files.exists(folder.resolve("relations.model")));
		}
	}

	@Test
	void stanceOfAProjectIsLearnedOnTopOfTheModel() throws IOException {
		StringBuilder tsv = new StringBuilder("doc_id\tstance\tclaim\tperspective\n");
		for (int d = 0; d < 20; d++) {
			tsv.append("d" + d + "\tagainst\tWe should adopt the plan\tThe plan is good, fair and useful\n");
			tsv.append("d" + d + "\tfor\tWe should adopt the plan\tThe plan is bad and dangerous\n");
		}
		Path data = Files.writeString(folder.resolve("stance.tsv"), tsv);

		TrainingResult result = new Training(lexical).adapt(Task.STANCE, List.of(data), folder.resolve("stance.model"), 1);

		assertTrue(result.heldOut().get("stance, after").microF1() > 0.9 && result.heldOut().get("stance, before").microF1() < 0.6,
				() -> "" + result.heldOut());
		assertTrue(new Evaluator().evaluate(Task.STANCE, List.of(data), ExtractionModels.load(folder).withoutEncoder()).microF1() > 0.9);
	}

	@Test
	void aMissingColumnIsNamed() throws IOException {
		Path data = Files.writeString(folder.resolve("bad.tsv"), "a\tb\n1\t2\n");
		IOException e = assertThrows(IOException.class, () -> new Training(lexical).train(Task.COMPONENTS, List.of(data), folder.resolve("m"), 1));
		assertTrue(e.getMessage().contains("doc_id"));
	}
}
