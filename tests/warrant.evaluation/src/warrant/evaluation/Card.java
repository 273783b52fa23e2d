package warrant.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import warrant.extraction.training.Task;

/**
 * What a model's card says of its training.
 *
 * @param model the model's file name
 * @param data SHA-256 of each file of data, by its path below the folder of labelled data
 * @param heldOut macro-F1 in per cent, by part of the model
 */
record Card(String model, Task task, long seed, Map<Path, String> data, Map<String, Double> heldOut) {

	private static final Path SHIPPED = Path.of(System.getProperty("warrant.root"),
			"bundles/warrant.extraction/src/warrant/extraction/models");
	private static final Pattern TRAINING = Pattern.compile("Task: (\\w+)\\. Seed: (\\d+)\\.");
	private static final Pattern DATA = Pattern.compile("(?m)^- `([^`]+)`, SHA-256 `(\\p{XDigit}{64})`");
	private static final Pattern HELD_OUT = Pattern.compile("(?ms)^## Held-out scores$(.*?)^## ");
	private static final Pattern PART = Pattern.compile("(?ms)^### (\\S+)$.*?^Macro-F1 ([\\d.]+),");

	/** The card of a shipped model that {@code warrant train} wrote. */
	static Card of(String model) throws IOException {
		String text = Files.readString(SHIPPED.resolve(model + ".card.md"));
		Matcher training = found(TRAINING, text, model);
		Map<Path, String> data = new LinkedHashMap<>();
		for (Matcher file = DATA.matcher(text); file.find();)
			data.put(Path.of(file.group(1)), file.group(2));
		Map<String, Double> heldOut = new LinkedHashMap<>();
		for (Matcher part = PART.matcher(found(HELD_OUT, text, model).group(1)); part.find();)
			heldOut.put(part.group(1), Double.valueOf(part.group(2)));
		return new Card(model, Task.valueOf(training.group(1).toUpperCase()), Long.parseLong(training.group(2)), data, heldOut);
	}

	private static Matcher found(Pattern pattern, String text, String model) {
		Matcher matcher = pattern.matcher(text);
		if (!matcher.find())
			throw new IllegalArgumentException(model + ": its card has no " + pattern);
		return matcher;
	}
}
