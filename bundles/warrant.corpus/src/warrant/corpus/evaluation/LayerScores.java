package warrant.corpus.evaluation;

import java.util.Map;

/**
 * How well one layer was found.
 *
 * @param labels in the order they should be shown
 * @param macroF1 mean over the labels that there were any of
 */
public record LayerScores(Map<String, Score> labels, double macroF1, double microF1) {
}
