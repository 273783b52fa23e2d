package warrant.index;

import java.util.List;

import warrant.text.Metadata;
import warrant.text.Span;

/**
 * One row that matches.
 *
 * @param id of the annotation, or of the document where documents were searched
 * @param type and {@code kind}: of the annotation, empty for documents
 * @param span the annotation, or for documents the passage that is quoted
 * @param confidence the annotation's own score, 1 for documents
 * @param actors who takes part, with their present names
 * @param score relevance; comparable within one result only
 */
public record SearchHit(Layer layer, String document, String documentId, String title, Metadata metadata, String id, String type,
		String kind, Span span, Quote quote, double confidence, List<ActorName> actors, double score) {

	public SearchHit {
		actors = List.copyOf(actors);
	}
}
