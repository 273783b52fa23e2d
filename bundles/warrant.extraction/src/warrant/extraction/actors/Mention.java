package warrant.extraction.actors;

import warrant.extraction.ActorKind;
import warrant.text.Span;

/**
 * One place where somebody is named or described as an actor.
 *
 * @param text the words, plain
 * @param sort how it names its actor
 * @param key canonical name where the gazetteer gives one, else the words; for descriptions the head noun in the singular
 * @param sentence index of the sentence
 */
record Mention(Span span, String text, ActorKind kind, Sort sort, String key, int sentence) {

	/** How a mention names its actor, strongest first: where two overlap, the stronger stays. */
	enum Sort {
		/** Known to the gazetteer: the key says who it is. */
		KNOWN,
		/** A name, a person's with or without title. */
		NAME,
		/** "the court", "the Turkish government", "parliament". */
		DESCRIPTION,
		/** A description that doesn't act here: a mention only where it means somebody named. */
		REFERENCE,
		/** "landlords", "reindeer herders". */
		GROUP
	}
}
