package warrant.extraction.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reasons and the claims they are for or against: a TSV with a column {@code stance} and, for the claim, {@code claim} or {@code topic}, for the
 * reason, {@code perspective} or {@code argument}.
 */
record StanceData(List<Pair> pairs) {

	/**
	 * @param line number in the file, from 2
	 * @param group what may not be in two folds: the document, where one is named, else the claim
	 */
	record Pair(String file, int line, String group, String claim, String reason, String stance) {

		/** Whether the label means "for", whatever the data call it. */
		boolean isFor() {
			return stance.equals("support") || stance.equals("pro") || stance.equals("for");
		}

		/** The data's own word for the stance. */
		String label(boolean isFor) {
			return switch (stance) {
				case "pro", "con" -> isFor ? "pro" : "con";
				case "for", "against" -> isFor ? "for" : "against";
				default -> isFor ? "support" : "undermine";
			};
		}
	}

	static StanceData read(List<Path> files) throws IOException {
		List<Pair> pairs = new ArrayList<>();
		for (Path file : files) {
			int line = 1;
			for (Map<String, String> row : Tsv.read(file, "stance")) {
				line++;
				String claim = row.getOrDefault("claim", row.get("topic"));
				String reason = row.getOrDefault("perspective", row.get("argument"));
				if (claim == null || reason == null)
					throw new IOException(file + ": needs the columns claim or topic, and perspective or argument");
				pairs.add(new Pair(file.getFileName().toString(), line, row.getOrDefault("doc_id", claim), claim, reason, row.get("stance")));
			}
		}
		return new StanceData(pairs);
	}
}
