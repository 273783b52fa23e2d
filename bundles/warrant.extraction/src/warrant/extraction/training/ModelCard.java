package warrant.extraction.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The page that goes with a model: what it was trained on, by whose licence, how it was split, what it reaches and what it can't do.
 *
 * @param split how the held-out part was chosen, where nothing was adapted
 * @param limits in one paragraph
 */
record ModelCard(Task task, List<Path> data, long seed, Map<String, Evaluation> heldOut, String split, String limits) {

	static final String FIVE_FOLDS = "Five folds of whole documents (of whole claims where the data are pairs); each scored by a model that saw"
			+ " none of it. The shipped model is trained on all of the data.";

	/** Writes {@code MODEL.card.md} beside the model and gives its path. */
	Path write(Path model) throws IOException {
		StringBuilder page = new StringBuilder("# " + model.getFileName() + "\n\nTask: " + task.label() + ". Seed: " + seed + ". SHA-256 of the model: `"
				+ sha256(model) + "`.\n\n## Data\n\n");
		for (Path file : data)
			page.append("- `").append(name(file)).append("`, SHA-256 `").append(sha256(file)).append("`\n").append(DataLicences.of(file));
		page.append("\n## Held-out scores\n\n").append(isAdapted() ? Gain.FOLDS : split).append('\n');
		heldOut.forEach((name, evaluation) -> page.append(table(name, evaluation)));
		String from = isAdapted() ? "--from PROJECT" : String.join(" ", data.stream().map(ModelCard::name).toList());
		page.append("\nReproduce: `warrant train ").append(task.label()).append(' ').append(from).append(" -o ").append(model.getFileName())
				.append(" --seed ").append(seed).append("`\n\n## Limits\n\n").append(limits).append('\n');
		Path card = model.resolveSibling(model.getFileName() + ".card.md");
		Files.writeString(card, page.toString());
		return card;
	}

	/** To a project's decisions, which no file named on the command line holds. */
	private boolean isAdapted() {
		return heldOut.keySet().stream().anyMatch(name -> name.endsWith(Gain.BEFORE));
	}

	private static String table(String name, Evaluation evaluation) {
		StringBuilder table = new StringBuilder("\n### " + name + "\n\n| label | precision | recall | F1 | support |\n|---|---|---|---|---|\n");
		evaluation.labels().forEach((label, s) -> table.append(String.format(Locale.ROOT, "| %s | %.1f | %.1f | %.1f | %d |%n", label,
				100 * s.precision(), 100 * s.recall(), 100 * s.f1(), s.support())));
		return table.append(String.format(Locale.ROOT, "%nMacro-F1 %.1f, micro-F1 %.1f.%n", 100 * evaluation.macroF1(), 100 * evaluation.microF1()))
				.append(Reliability.of(evaluation.predictions()).table()).toString();
	}

	/** Folder and file: the rest of the path is nobody's business. */
	private static String name(Path file) {
		Path absolute = file.toAbsolutePath().normalize();
		int count = absolute.getNameCount();
		return absolute.subpath(Math.max(0, count - 2), count).toString().replace('\\', '/');
	}

	static String sha256(Path file) throws IOException {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}

	/** What the data's own README says about source, licence and use, indented as a part of the list. */
	private static final class DataLicences {

		static String of(Path file) throws IOException {
			Path readme = file.toAbsolutePath().resolveSibling("README.md");
			if (!Files.isRegularFile(readme))
				return "";
			StringBuilder lines = new StringBuilder();
			for (String line : Files.readString(readme, StandardCharsets.UTF_8).split("\n"))
				if (line.startsWith("# ") || line.startsWith("- Source") || line.startsWith("- Licence") || line.startsWith("- Use"))
					lines.append("  - ").append(line.replaceFirst("^(# |- )", "")).append('\n');
			return lines.toString();
		}
	}
}
