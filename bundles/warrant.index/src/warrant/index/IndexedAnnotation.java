package warrant.index;

import java.util.List;

import warrant.text.Span;

/**
 * A component, a recommendation or a mention of an actor: one row of its own in the index.
 *
 * @param id as the caller knows it, given back in the hit
 * @param layer anything but {@link Layer#DOCUMENT}
 * @param type {@code major-claim}, {@code claim}, {@code premise}; the modality of a recommendation; the kind of an actor
 * @param kind a second label ({@code value}, {@code policy}, {@code fact} ...), empty where there is none
 * @param span in the document's text
 * @param score the extractor's confidence, 0 to 1, given back in the hit; it does not rank
 */
public record IndexedAnnotation(String id, Layer layer, String type, String kind, Span span, double score, List<ActorRole> actors) {

	public IndexedAnnotation {
		if (layer == Layer.DOCUMENT)
			throw new IllegalArgumentException("annotation " + id + " can't be a document");
		actors = List.copyOf(actors);
	}
}
