package warrant.evaluation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import warrant.corpus.Progress;
import warrant.corpus.RunOptions;
import warrant.corpus.TrainCommand;
import warrant.extraction.training.Evaluation;

/**
 * Trains the shipped models anew and holds their cards to it: the data are those the card names, and held-out scores come out as it says. Takes minutes
 * a model and the labelled data, {@code ./build verify -Dwarrant.data=DIR}; without them it is skipped with a line.
 */
class LabelledDataTest {

	private static final RunOptions OPTIONS = new RunOptions(1, Optional.empty(), Progress.NONE);
	/** In points of macro-F1: another processor rounds the encoder's numbers differently. */
	private static final double NOISE = .6;

	private static Path labelled;
	@TempDir
	private Path folder;

	@BeforeAll
	static void findData() {
		labelled = Path.of(System.getProperty("warrant.data", ""));
		boolean there = !labelled.toString().isEmpty() && Files.isDirectory(labelled);
		if (!there)
			System.out.println("Labelled data are not here: cards are not checked. Give their folder with -Dwarrant.data=DIR.");
		assumeTrue(there, "no labelled data");
	}

	@Test
	void componentsReachWhatTheirCardSays() throws IOException {
		trainedAnewItReachesWhatItsCardSays(Card.of("components.model"));
	}

	@Test
	void relationsReachWhatTheirCardSays() throws IOException {
		trainedAnewItReachesWhatItsCardSays(Card.of("relations.model"));
	}

	@Test
	void stanceReachesWhatItsCardSays() throws IOException {
		trainedAnewItReachesWhatItsCardSays(Card.of("stance.model"));
	}

	private void trainedAnewItReachesWhatItsCardSays(Card card) throws IOException {
		assertFalse(card.data().isEmpty(), "no data");
		for (Map.Entry<Path, String> file : card.data().entrySet())
			assertEquals(file.getValue(), sha256(labelled.resolve(file.getKey())), file.getKey() + " is not what the card names");
		List<Path> data = card.data().keySet().stream().map(labelled::resolve).toList();
		Map<String, Evaluation> heldOut = new TrainCommand(card.task(), data, Optional.empty(), OPTIONS)
				.call(folder.resolve(card.model()), card.seed(), scores -> scores.forEach(LabelledDataTest::print)).heldOut();
		assertEquals(card.heldOut().keySet(), heldOut.keySet());
		assertAll(heldOut.entrySet().stream()
				.map(part -> () -> assertEquals(card.heldOut().get(part.getKey()), part.getValue().macroF1() * 100, NOISE, part.getKey())));
	}

	private static void print(String part, Evaluation scores) {
		scores.labels().forEach((label, score) -> System.out.printf(Locale.ROOT, "%-40s %-14s %6.3f %6.3f %6.3f %6d%n", part, label,
				score.precision(), score.recall(), score.f1(), score.support()));
	}

	private static String sha256(Path file) throws IOException {
		try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
			in.transferTo(OutputStream.nullOutputStream());
			return HexFormat.of().formatHex(in.getMessageDigest().digest());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
