package warrant.corpus.tables;

import java.util.List;

import warrant.text.Span;

/**
 * Words that carry codes of the codebook.
 *
 * @param layer component, recommendation, mention, stance or coding
 * @param codes ids
 */
public record CodedRow(Source source, String id, Span span, String words, String layer, List<String> codes) implements PassageRow {

	@Override
	public double score() {
		return 1;
	}

	@Override
	public List<String> reasons() {
		return List.of();
	}

	@Override
	public Party saidBy() {
		return Party.NOBODY;
	}
}
