package warrant.corpus.identity;

import java.util.Locale;

import warrant.extraction.Actor;

/** The id of an actor across the corpus: the register's UUID where a person decided on it, else one made from name and kind. */
public final class ActorIds {

	private static final int UUID_LENGTH = 36;

	private ActorIds() {
	}

	public static String of(Actor actor) {
		return isUuid(actor.id()) ? actor.id() : of(actor.name(), actor.kind().label());
	}

	/** The id of an actor that only its name is known of. */
	public static String of(String name, String kind) {
		return Ids.of("actor", kind, name.toLowerCase(Locale.ROOT));
	}

	/** Whether an id is a UUID: those of suggestions ({@code a1}, {@code c7}) hold within one document only. */
	public static boolean isUuid(String id) {
		return id.length() == UUID_LENGTH && id.charAt(8) == '-';
	}
}
