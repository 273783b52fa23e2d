package warrant.corpus.tables;

import java.util.List;
import java.util.Optional;

import warrant.annotation.DocumentAnnotations;
import warrant.corpus.decisions.ActorNames;
import warrant.extraction.Extraction;
import warrant.text.Document;

/** What one document says and what was done with it, as rows of tables. Every list is sorted by start, actors by their first mention. */
public record DocumentRows(Source source, List<ClaimRow> claims, List<RecommendationRow> recommendations, List<ActorRow> actors,
		List<CodedRow> coded, List<StanceRow> stances, List<MemoRow> memos) {

	/**
	 * @param said suggestions with the decisions over them
	 * @param decided empty while nobody has decided anything
	 * @param names where the byline's actor is looked up
	 */
	public static DocumentRows of(Document document, Extraction said, Optional<DocumentAnnotations> decided, ActorNames names) {
		SaidRows rows = new SaidRows(document, said, names);
		DecidedRows by = new DecidedRows(rows.source(), decided, names);
		return new DocumentRows(rows.source(), rows.claims(), rows.recommendations(), rows.actors(), by.coded(), by.stances(), by.memos());
	}
}
