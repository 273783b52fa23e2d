package warrant.corpus.tables;

import java.util.List;

import warrant.extraction.ComponentType;
import warrant.extraction.PropositionKind;
import warrant.text.Span;

/** A claim or premise as tables show it. @param attributed somebody other than the author says it */
public record ClaimRow(Source source, String id, Span span, String words, ComponentType type, PropositionKind kind, double score,
		Party saidBy, boolean attributed, List<String> reasons) implements PassageRow {
}
