package warrant.index;

import java.util.List;

/**
 * One actor of the register.
 *
 * @param id stable, the same in every document
 * @param aliases other names that find the actor
 */
public record IndexedActor(String id, String name, String kind, List<String> aliases) {

	public IndexedActor {
		aliases = List.copyOf(aliases);
	}
}
