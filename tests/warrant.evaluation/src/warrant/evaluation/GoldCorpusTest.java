package warrant.evaluation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

import warrant.corpus.EvaluateAnnotationsCommand;
import warrant.corpus.Progress;
import warrant.corpus.RunOptions;
import warrant.corpus.evaluation.LayerScores;
import warrant.corpus.evaluation.Score;

/**
 * The shipped models on the gold annotations of the sample corpus. The floors lie a little below what the README quotes: a change that costs more than
 * that is noticed here. Same hand for texts and labels: a check that it runs, no evidence of quality.
 */
class GoldCorpusTest {

	private static final Path CORPUS = Path.of(System.getProperty("warrant.root"), "corpus");
	/** F1 by layer and label. */
	private static final Map<List<String>, Double> FLOORS = Map.of(List.of("recommendations", "recommendation"), .85,
			List.of("addressees", "addressee"), .80, List.of("mentions", "mention"), .76, List.of("actors", "b-cubed"), .92,
			List.of("components-untyped", "span"), .66, List.of("components", "major-claim"), .60, List.of("relations", "support"), .18);

	private static EvaluateAnnotationsCommand.Result result;

	@BeforeAll
	static void evaluate() throws IOException {
		RunOptions options = new RunOptions(Runtime.getRuntime().availableProcessors(), Optional.empty(), Progress.NONE);
		result = new EvaluateAnnotationsCommand(List.of(CORPUS), options).call();
		result.evaluation().layers().forEach((layer, scores) -> scores.labels().forEach((label, score) -> print(layer, label, score)));
	}

	private static void print(String layer, String label, Score score) {
		System.out.printf(Locale.ROOT, "%-20s %-16s %6.3f %6.3f %6.3f %6d%n", layer, label, score.precision(), score.recall(), score.f1(),
				score.support());
	}

	@Test
	void everyAnnotatedDocumentIsCompared() {
		assertEquals(List.of(), result.problems());
		assertEquals(24, result.documents());
	}

	@Test
	void noLayerHasDroppedBelowItsFloor() {
		Map<String, LayerScores> layers = result.evaluation().layers();
		assertAll(FLOORS.entrySet().stream().map(floor -> reaches(layers, floor.getKey(), floor.getValue())));
	}

	private static Executable reaches(Map<String, LayerScores> layers, List<String> label, double floor) {
		double f1 = layers.get(label.get(0)).labels().get(label.get(1)).f1();
		return () -> assertTrue(f1 >= floor, label + ": " + f1 + " is below " + floor);
	}
}
