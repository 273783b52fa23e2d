package warrant.corpus.decisions;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import warrant.annotation.Actor;
import warrant.annotation.ActorRegister;
import warrant.extraction.ActorKind;

/** Finds the actors of a register by id and by any of their names. */
public final class ActorNames {

	private final Map<String, Actor> byId = new HashMap<>();
	private final Map<String, Actor> byName = new HashMap<>();

	public ActorNames(Optional<ActorRegister> register) {
		for (Actor actor : register.map(ActorRegister::getActors).orElse(org.eclipse.emf.common.util.ECollections.emptyEList())) {
			byId.put(actor.getId(), actor);
			byName.putIfAbsent(actor.getName(), actor);
			actor.getAliases().forEach(alias -> byName.putIfAbsent(alias, actor));
		}
	}

	Optional<Actor> byId(String id) {
		return Optional.ofNullable(byId.get(id));
	}

	Optional<Actor> byName(String name) {
		return Optional.ofNullable(byName.get(name));
	}

	static ActorKind kindOf(Actor actor) {
		return ActorKind.valueOf(actor.getKind().name());
	}
}
