package warrant.extraction;

import java.util.List;

import warrant.text.Span;

/**
 * One real thing that acts, with all its mentions in one document.
 *
 * @param id holds within the document
 * @param name canonical name ("European Union"), the same in every document where the thing is known to the gazetteer
 * @param mentions sorted by start, at least one
 */
public record Actor(String id, String name, ActorKind kind, List<Span> mentions) {

	public Actor {
		mentions = List.copyOf(mentions);
	}
}
