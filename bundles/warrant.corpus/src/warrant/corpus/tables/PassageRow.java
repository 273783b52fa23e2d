package warrant.corpus.tables;

import java.util.List;

import warrant.corpus.identity.ActorIds;
import warrant.text.Span;

/** A row that stands for words of a document. */
public sealed interface PassageRow permits ClaimRow, RecommendationRow, CodedRow {

	Source source();

	/** Of the annotation or suggestion, in its document. */
	String id();

	Span span();

	/** What stands under the span, on one line. */
	String words();

	/** Confidence of the extractor, 0 to 1; 1 where a person decided. */
	double score();

	/** Why the machine suggests it, in words, strongest first. */
	List<String> reasons();

	/** Who says it: the author where nobody else does. */
	Party saidBy();

	/** Whether a person decided on it, and not the machine alone. */
	default boolean decided() {
		return ActorIds.isUuid(id());
	}
}
