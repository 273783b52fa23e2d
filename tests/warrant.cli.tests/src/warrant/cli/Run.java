package warrant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** One call of the command line: its exit code and what it printed. */
record Run(int exitCode, String out, String err) {

	/** Words may be paths too. */
	static Run of(Object... words) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		return on(out, false, words);
	}

	/** A call that was cancelled before it began to read. */
	static Run cancelled(Object... words) {
		return on(new ByteArrayOutputStream(), true, words);
	}

	/** A call whose output goes to {@code out}, which is shown where it remembers it. */
	static Run on(OutputStream out, boolean cancelled, Object... words) {
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		Terminal terminal = new Terminal(out, err, false);
		if (cancelled)
			terminal.cancel();
		int exitCode = WarrantCommand.run(Arrays.stream(words).map(Object::toString).toArray(String[]::new), terminal);
		terminal.flush();
		String printed = out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
		return new Run(exitCode, printed, err.toString(StandardCharsets.UTF_8));
	}

	/** Checks the exit code; no run shows a stack trace. */
	Run gives(int expected) {
		assertEquals(expected, exitCode, out + err);
		assertFalse(err.contains("\tat ") || err.contains("Exception in"), err);
		return this;
	}

	List<String> errors() {
		return err.lines().toList();
	}

	JsonNode json() throws IOException {
		return new ObjectMapper().readTree(out);
	}

	/** The objects of JSON Lines. */
	List<JsonNode> objects() throws IOException {
		ObjectMapper mapper = new ObjectMapper();
		List<JsonNode> objects = new ArrayList<>();
		for (String line : out.lines().toList())
			objects.add(mapper.readTree(line));
		return objects;
	}

	/** The fields of an object, in their order. */
	static List<String> fields(JsonNode object) {
		List<String> names = new ArrayList<>();
		object.fieldNames().forEachRemaining(names::add);
		return names;
	}

	/** The files below a folder as paths with {@code /}, sorted. */
	static List<String> files(Path folder) throws IOException {
		try (var all = Files.walk(folder)) {
			return all.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString().replace('\\', '/')).sorted().toList();
		}
	}
}
