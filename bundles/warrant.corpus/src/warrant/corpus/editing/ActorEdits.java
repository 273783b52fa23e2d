package warrant.corpus.editing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import warrant.annotation.Actor;
import warrant.annotation.ActorKind;
import warrant.annotation.ActorRegister;
import warrant.annotation.AnnotationFactory;
import warrant.annotation.Link;
import warrant.corpus.decisions.ActorNames;

/**
 * What an analyst decides about actors. Only the register changes: mentions in all documents follow from it, those of documents to come as
 * well. A merged actor keeps its entry and is linked to the one it became part of, so that taking them apart again loses nothing. Changes the
 * register it was given, in place.
 */
public final class ActorEdits {

	private final ActorRegister register;

	public ActorEdits(ActorRegister register) {
		this.register = register;
	}

	/** The actor of that id, or the one it was merged into. */
	public Optional<Actor> find(String id) {
		return new ActorNames(Optional.of(register)).byId(id);
	}

	/** The entry of an actor; made where so far only the machine knows it. @param id across the corpus */
	public Actor entry(String id, String name, ActorKind kind) {
		return find(id).or(() -> named(name)).orElseGet(() -> enter(register, id, name, kind));
	}

	static Actor enter(ActorRegister register, String id, String name, ActorKind kind) {
		Actor actor = AnnotationFactory.eINSTANCE.createActor();
		actor.setId(id);
		actor.setName(name);
		actor.setKind(kind);
		register.getActors().add(actor);
		return actor;
	}

	private Optional<Actor> named(String name) {
		return new ActorNames(Optional.of(register)).byName(name);
	}

	/**
	 * Another name; the one before stays an alias, by which texts go on to be understood.
	 *
	 * @throws IllegalArgumentException when it is blank, or another actor's
	 */
	public void rename(Actor actor, String wanted) {
		String name = plain(wanted);
		if (name.isEmpty())
			throw new IllegalArgumentException("an actor needs a name");
		Optional<Actor> other = named(name).filter(known -> known != actor);
		if (other.isPresent())
			throw new IllegalArgumentException("there is another actor called " + other.get().getName() + ": merge the two instead");
		String before = actor.getName();
		if (before.equals(name))
			return;
		actor.setName(name);
		actor.getAliases().remove(name);
		if (!actor.getAliases().contains(before))
			actor.getAliases().add(before);
	}

	public void retype(Actor actor, ActorKind kind) {
		actor.setKind(kind);
	}

	/** Other names; blank ones and repetitions are left out. */
	public void aliases(Actor actor, Collection<String> names) {
		Set<String> plain = new LinkedHashSet<>();
		names.stream().map(ActorEdits::plain).filter(name -> !name.isEmpty() && !name.equals(actor.getName())).forEach(plain::add);
		actor.getAliases().retainAll(plain);
		plain.removeAll(actor.getAliases());
		actor.getAliases().addAll(plain);
	}

	private static String plain(String name) {
		return name.strip().replaceAll("\\s+", " ");
	}

	/** From now on the parts are the one. @throws IllegalArgumentException when nothing is left to be merged */
	public void merge(Collection<Actor> parts, Actor into) {
		Actor one = find(into.getId()).orElse(into);
		List<Actor> others = new ArrayList<>();
		for (Actor part : parts)
			find(part.getId()).filter(actor -> actor != one && !others.contains(actor)).ifPresent(others::add);
		if (others.isEmpty())
			throw new IllegalArgumentException("choose two different actors to merge");
		for (Actor part : others) {
			register.getLinks().removeIf(link -> isBetween(link, part, one));
			link(part, one, true);
		}
	}

	/** Two that were taken for one are not: nobody is asked again, and words that name the one never mean the other. */
	public void keepApart(Actor one, Actor other) {
		register.getLinks().removeIf(link -> isBetween(link, one, other));
		link(one, other, false);
	}

	private static boolean isBetween(Link link, Actor one, Actor other) {
		return Set.of(link.getFirst(), link.getSecond()).equals(Set.of(one.getId(), other.getId()));
	}

	/** Those that became part of an actor, in the order in which they did. */
	public List<Actor> parts(Actor whole) {
		return register.getLinks().stream().filter(link -> link.isTogether() && link.getSecond().equals(whole.getId()))
				.flatMap(link -> register.getActors().stream().filter(actor -> actor.getId().equals(link.getFirst()))).toList();
	}

	/** Makes a merged actor one of its own again. */
	public void takeApart(Actor part) {
		register.getLinks().removeIf(link -> link.isTogether() && link.getFirst().equals(part.getId()));
	}

	/**
	 * Some of the words that were taken for an actor mean another one.
	 *
	 * @param name of the other; one that is known already may be meant
	 * @param words as they stand in the texts
	 * @throws IllegalArgumentException when there is no name, or no words
	 */
	public Actor splitOff(Actor whole, String name, ActorKind kind, Collection<String> words) {
		if (plain(name).isEmpty() || words.isEmpty())
			throw new IllegalArgumentException("say which words mean whom");
		whole.getAliases().removeIf(alias -> words.stream().anyMatch(alias::equalsIgnoreCase));
		Actor part = named(plain(name)).filter(known -> known != whole).orElseGet(() -> fresh(whole, plain(name), kind));
		List<String> aliases = new ArrayList<>(part.getAliases());
		aliases.addAll(words);
		aliases(part, aliases);
		register.getLinks().removeIf(link -> isBetween(link, part, whole));
		link(whole, part, false);
		return part;
	}

	private Actor fresh(Actor whole, String name, ActorKind kind) {
		if (name.equals(whole.getName()))
			throw new IllegalArgumentException("the other actor needs another name than " + name);
		Actor actor = AnnotationFactory.eINSTANCE.createActor();
		actor.setId(UUID.randomUUID().toString());
		actor.setName(name);
		actor.setKind(kind);
		register.getActors().add(actor);
		return actor;
	}

	private void link(Actor first, Actor second, boolean together) {
		Link link = AnnotationFactory.eINSTANCE.createLink();
		link.setId(UUID.randomUUID().toString());
		link.setFirst(first.getId());
		link.setSecond(second.getId());
		link.setTogether(together);
		register.getLinks().add(link);
	}
}
