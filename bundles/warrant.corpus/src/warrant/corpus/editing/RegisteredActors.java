package warrant.corpus.editing;

import java.util.Optional;

import warrant.annotation.Actor;
import warrant.annotation.ActorKind;
import warrant.annotation.ActorRegister;
import warrant.corpus.decisions.ActorNames;
import warrant.corpus.identity.ActorIds;

/** Finds actors in the register, and enters those a decision speaks of for the first time. */
final class RegisteredActors {

	private final ActorRegister register;

	RegisteredActors(ActorRegister register) {
		this.register = register;
	}

	/** The actor a suggestion means. */
	Actor of(warrant.extraction.Actor suggested) {
		return find(suggested.name(), ActorIds.of(suggested)).orElseGet(
				() -> ActorEdits.enter(register, ActorIds.of(suggested), suggested.name(), ActorKind.valueOf(suggested.kind().name())));
	}

	/** The actor a suggestion means by these words: some may have been split off. */
	Actor of(warrant.extraction.Actor suggested, String words) {
		Actor actor = of(suggested);
		return new ActorNames(Optional.of(register)).splitOff(actor.getId(), words).orElse(actor);
	}

	/** The actor of that name or alias; a new organization where there is none. */
	Actor named(String words) {
		String name = words.strip().replaceAll("\\s+", " ");
		return find(name, "").orElseGet(() -> ActorEdits.enter(register, ActorIds.of(name, ActorKind.ORGANIZATION.getLiteral()), name, ActorKind.ORGANIZATION));
	}

	private Optional<Actor> find(String name, String id) {
		return register.getActors().stream()
				.filter(actor -> actor.getId().equals(id) || actor.getName().equalsIgnoreCase(name)
						|| actor.getAliases().stream().anyMatch(name::equalsIgnoreCase))
				.findFirst();
	}
}
