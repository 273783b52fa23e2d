package warrant.corpus.tables;

import java.util.List;

import warrant.extraction.ActorKind;
import warrant.text.Span;

/** An actor in one document. @param id across the corpus */
public record ActorRow(Source source, String id, String name, ActorKind kind, List<Mention> mentions) {

	/** Words that mean the actor. */
	public record Mention(Span span, String words) {
	}
}
