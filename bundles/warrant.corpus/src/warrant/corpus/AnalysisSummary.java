package warrant.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What {@code analyse} found and wrote, for one screen.
 *
 * @param counts things found by name ("words", "claim", "recommendations" ...), in the order to be shown
 * @param addressees who should act, most asked first, with the number of recommendations
 * @param questions maps by title, with the propositions in each
 * @param findings structural findings by kind
 * @param reused documents whose suggestions were there from an earlier run
 * @param leftOut propositions that the overview's picture does not show
 */
public record AnalysisSummary(int documents, int reused, Map<String, Integer> counts, Map<String, Integer> addressees,
		Map<String, Integer> questions, Map<String, Integer> findings, int leftOut, Path out, List<Problem> problems) {
}
