package warrant.corpus.decisions;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import warrant.annotation.Actor;
import warrant.annotation.ActorRegister;
import warrant.annotation.Link;
import warrant.extraction.ActorKind;

/**
 * Finds the actors of a register by id and by any of their names. Merged actors stay in the register, so that their ids are understood for
 * ever: whoever asks for one gets the actor it was merged into.
 */
public final class ActorNames {

	private final Map<String, Actor> byId = new HashMap<>();
	private final Map<String, Actor> byName = new HashMap<>();
	/** Id of an actor that was merged, to the one it became part of. */
	private final Map<String, String> merged = new HashMap<>();
	/** Id of an actor, to those that were split off. */
	private final Map<String, Set<String>> apart = new HashMap<>();

	public ActorNames(Optional<ActorRegister> register) {
		register.ifPresent(this::take);
	}

	private void take(ActorRegister register) {
		register.getActors().forEach(actor -> byId.put(actor.getId(), actor));
		for (Link link : register.getLinks())
			if (link.isTogether())
				merged.put(link.getFirst(), link.getSecond());
			else
				apart.computeIfAbsent(link.getFirst(), id -> new HashSet<>()).add(link.getSecond());
		for (Actor actor : register.getActors()) {
			byName.putIfAbsent(actor.getName(), actor);
			actor.getAliases().forEach(alias -> byName.putIfAbsent(alias, actor));
		}
	}

	/** Whether the register says nothing. */
	public boolean isEmpty() {
		return byId.isEmpty();
	}

	public Optional<Actor> byId(String id) {
		Set<String> seen = new HashSet<>();
		String now = id;
		while (merged.containsKey(now) && seen.add(now) && byId.containsKey(merged.get(now)))
			now = merged.get(now);
		return Optional.ofNullable(byId.get(now));
	}

	public Optional<Actor> byName(String name) {
		return Optional.ofNullable(byName.get(name)).flatMap(actor -> byId(actor.getId()));
	}

	/** Ids of the actors that were split off from one. */
	List<String> splitOff(String id) {
		return apart.getOrDefault(id, Set.of()).stream().sorted().toList();
	}

	/** Who is meant by these words after all, where they were split off from the actor the machine takes them for. */
	public Optional<Actor> splitOff(String id, String words) {
		return splitOff(id).stream().map(this::byId).flatMap(Optional::stream).filter(actor -> isCalled(actor, words)).findFirst();
	}

	private static boolean isCalled(Actor actor, String words) {
		String name = words.strip().replaceAll("\\s+", " ");
		return actor.getName().equalsIgnoreCase(name) || List.copyOf(actor.getAliases()).stream().anyMatch(name::equalsIgnoreCase);
	}

	static ActorKind kindOf(Actor actor) {
		return ActorKind.valueOf(actor.getKind().name());
	}
}
