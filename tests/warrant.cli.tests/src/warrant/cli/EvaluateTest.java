package warrant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** {@code evaluate} and {@code train} on labelled files, to the letter of the contract. */
class EvaluateTest {

	private static final String FIRST = "Congress should pass the act.";
	private static final String SECOND = "My bank charged me twice last year.";
	private static final List<String> SCORES = List.of("precision", "recall", "f1", "support");

	@TempDir
	private Path folder;
	private Path data;

	@BeforeEach
	void writeData() throws IOException {
		Files.createDirectories(folder.resolve("docs"));
		StringBuilder rows = new StringBuilder("doc_id\torder\tlabel\tstart\tend\ttext\n");
		for (int i = 0; i < 12; i++) {
			Files.writeString(folder.resolve("docs/d" + i + ".txt"), FIRST + " " + SECOND);
			rows.append("d" + i + "\t0\tpolicy\t0\t" + FIRST.length() + "\t" + FIRST + "\n");
			rows.append("d" + i + "\t1\ttestimony\t" + (FIRST.length() + 1) + "\t" + (FIRST.length() + 1 + SECOND.length()) + "\t" + SECOND + "\n");
		}
		data = Files.writeString(folder.resolve("data.tsv"), rows);
	}

	@Test
	void labelledFilesGiveOneObjectOfScores() throws IOException {
		JsonNode object = Run.of("evaluate", "components", data, "--lexical", "--json").gives(0).json();
		assertEquals(List.of("task", "data", "labels", "macroF1", "microF1"), Run.fields(object));
		assertEquals("components", object.get("task").asText());
		assertEquals(data.toString(), object.get("data").get(0).asText());
		assertEquals(SCORES, Run.fields(object.get("labels").get("policy")));
		assertEquals(12, object.get("labels").get("policy").get("support").asInt());
	}

	@Test
	void predictionsAreOneLineEach() throws IOException {
		Path file = folder.resolve("new/p.tsv");
		assertEquals("", Run.of("evaluate", "components", data, "--lexical", "--json", "--predictions", file).gives(0).err());
		List<String> lines = Files.readAllLines(file);
		assertEquals("doc_id\tstart\tend\tgold\tpredicted\tscore", lines.getFirst());
		assertEquals(25, lines.size());
		assertTrue(lines.get(1).matches("d0\t0\t" + FIRST.length() + "\tpolicy\t[a-z]+\t0\\.\\d+"), lines.get(1));
	}

	@Test
	void predictionsThatCantBeWrittenEndTheRunAndNameTheFile() throws IOException {
		Path inTheWay = Files.writeString(folder.resolve("file"), "x");
		Run run = Run.of("evaluate", "components", data, "--lexical", "--predictions", inTheWay.resolve("p.tsv")).gives(3);
		assertTrue(run.err().contains(inTheWay.resolve("p.tsv") + ": could not be written"), run.err());
	}

	@Test
	void scoresArePrintedBeforeTheModelIsWritten() throws IOException {
		Path inTheWay = Files.writeString(folder.resolve("file"), "x");
		Run run = Run.of("train", "components", data, "-o", inTheWay.resolve("model.bin")).gives(3);
		assertTrue(run.out().contains("macro F1"), run.out());
		assertTrue(run.err().contains("could not be written"), run.err());
	}
}
