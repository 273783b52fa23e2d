package warrant.corpus.tables;

import java.util.List;

import warrant.text.Span;

/**
 * Who should do what, as tables show it. Parts that are not known are empty.
 *
 * @param saidBy who recommends it
 * @param attributed somebody other than the author recommends it, and is known
 */
public record RecommendationRow(Source source, String id, Span span, String words, double score, boolean reported, Party saidBy,
		boolean attributed, Party addressee, String action, String modality, boolean negated, String condition, String instrument,
		String deadline, List<String> reasons) implements PassageRow {

	/** The words that make it a recommendation, "not" where the action is not to be done. */
	public String should() {
		return negated && !modality.contains("not") ? modality + " not" : modality;
	}
}
