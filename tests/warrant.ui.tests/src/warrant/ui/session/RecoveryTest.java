package warrant.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A second workbench, started as this one was, is killed as by a power cut and started again. */
class RecoveryTest {

	private static final int MINUTES = 5;

	private Path folder;

	@BeforeEach
	void makeFolder() throws IOException {
		folder = Files.createTempDirectory("recovery");
	}

	@AfterEach
	void deleteFolder() throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path file : all.sorted(Comparator.reverseOrder()).toList())
				Files.delete(file);
		}
	}

	@Test
	void everythingEditedIsThereAfterTheWorkbenchWasKilled() throws Exception {
		Process first = start("first");
		List<String> said = new ArrayList<>();
		try (var lines = first.inputReader()) {
			for (String line = lines.readLine(); line != null && !line.contains(KilledWorkbench.EDITED); line = lines.readLine())
				said.add(line);
			assertTrue(first.isAlive(), () -> String.join("\n", said));
			first.destroyForcibly().waitFor();
		}
		Process second = start("second");
		String outcome = second.inputReader().lines().collect(Collectors.joining("\n"));
		assertTrue(second.waitFor(MINUTES, TimeUnit.MINUTES));
		assertEquals(0, second.exitValue(), outcome);
		assertTrue(outcome.contains("Tests run: 1, Failures: 0, Errors: 0"), outcome);
	}

	/** The same command with a workspace, a configuration and a list of tests of its own. */
	private Process start(String life) throws IOException {
		ProcessHandle.Info own = ProcessHandle.current().info();
		Assumptions.assumeTrue(own.arguments().isPresent() && List.of(own.arguments().get()).contains("-testproperties"), "not started by Tycho");
		List<String> command = new ArrayList<>(List.of(own.command().orElseThrow(), "-D" + KilledWorkbench.LIFE + "=" + life));
		command.addAll(List.of(own.arguments().get()));
		change(command, "-testproperties", tests(Path.of(after(command, "-testproperties"))));
		change(command, "-configuration", configuration(Path.of(after(command, "-configuration").replaceFirst("^file:", ""))));
		change(command, "-data", folder.resolve("workspace"));
		return new ProcessBuilder(command).redirectErrorStream(true).start();
	}

	private Path tests(Path before) throws IOException {
		List<String> lines = Files.readAllLines(before).stream().filter(line -> !line.startsWith("__provider.tc.") && !line.startsWith("reportsdirectory"))
				.collect(Collectors.toCollection(ArrayList::new));
		lines.add("__provider.tc.0=" + KilledWorkbench.class.getName());
		lines.add("reportsdirectory=" + folder.resolve("reports"));
		return Files.write(folder.resolve("tests.properties"), lines);
	}

	private Path configuration(Path before) throws IOException {
		Path own = Files.createDirectories(folder.resolve("configuration"));
		if (Files.notExists(own.resolve("config.ini")))
			Files.copy(before.resolve("config.ini"), own.resolve("config.ini"));
		return own;
	}

	private static String after(List<String> command, String option) {
		return command.get(command.indexOf(option) + 1);
	}

	private static void change(List<String> command, String option, Path value) {
		command.set(command.indexOf(option) + 1, value.toString());
	}
}
