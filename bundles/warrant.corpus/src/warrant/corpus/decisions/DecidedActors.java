package warrant.corpus.decisions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import warrant.annotation.MentionAnnotation;
import warrant.annotation.Status;
import warrant.extraction.Actor;
import warrant.text.Span;

/** The actors of a document after the decisions on mentions; knows what became of a suggested actor's id. */
final class DecidedActors {

	private final ActorNames names;
	private final String text;
	private final Map<String, Actor> actors = new LinkedHashMap<>();
	private final Map<String, String> renamed = new HashMap<>();

	/** @param text of the document: some words may have been split off from the actor they were taken for */
	DecidedActors(List<Actor> suggested, List<MentionAnnotation> decided, ActorNames names, String text) {
		this.names = names;
		this.text = text;
		Covered covered = new Covered(decided.stream().map(Decisions::spanOf).toList());
		for (Actor actor : suggested)
			keep(actor, actor.mentions().stream().filter(mention -> !covered.covers(mention)).toList(), decided);
		for (MentionAnnotation mention : decided)
			if (mention.getStatus() != Status.REJECTED)
				names.byId(mention.getActor()).ifPresent(actor -> add(meant(actor.getId(), mention), List.of(Decisions.spanOf(mention))));
	}

	/** A suggested actor that the register knows by name takes the register's id; one whose mentions were all decided on becomes who is meant there. */
	private void keep(Actor actor, List<Span> left, List<MentionAnnotation> decided) {
		var known = names.byName(actor.name());
		if (known.isPresent()) {
			renamed.put(actor.id(), known.get().getId());
			left.forEach(mention -> add(meant(known.get().getId(), mention), List.of(mention)));
		} else if (!left.isEmpty()) {
			actors.put(actor.id(), new Actor(actor.id(), actor.name(), actor.kind(), left));
		} else {
			decided.stream().filter(mention -> mention.getStatus() != Status.REJECTED)
					.filter(mention -> actor.mentions().stream().anyMatch(Decisions.spanOf(mention)::matchesHalf)).findFirst()
					.ifPresent(mention -> renamed.put(actor.id(), mention.getActor()));
		}
	}

	private String meant(String id, Span mention) {
		return names.splitOff(id, mention.of(text)).map(warrant.annotation.Actor::getId).orElse(id);
	}

	/** What was given to somebody else by hand stays there. */
	private String meant(String id, MentionAnnotation mention) {
		return mention.getStatus() == Status.ACCEPTED ? meant(id, Decisions.spanOf(mention)) : id;
	}

	private void add(String asked, List<Span> mentions) {
		var actor = names.byId(asked).orElseThrow();
		String id = actor.getId();
		TreeSet<Span> all = new TreeSet<>(mentions);
		if (actors.containsKey(id))
			all.addAll(actors.get(id).mentions());
		if (!all.isEmpty())
			actors.put(id, new Actor(id, actor.getName(), ActorNames.kindOf(actor), new ArrayList<>(all)));
	}

	/** The id that stands now for a suggested actor's, or for one of the register's that was merged. */
	String idOf(String actor) {
		String now = renamed.getOrDefault(actor, actor);
		return names.byId(now).map(warrant.annotation.Actor::getId).orElse(now);
	}

	/** The same, where the words say more: one who is mentioned in them may have been split off. */
	String idOf(String actor, Span words) {
		String whole = idOf(actor);
		return names.splitOff(whole).stream().filter(part -> actors.containsKey(part)
				&& actors.get(part).mentions().stream().anyMatch(words::contains)).findFirst().orElse(whole);
	}

	boolean knows(String id) {
		return actors.containsKey(id);
	}

	List<Actor> sorted() {
		return actors.values().stream().sorted(Comparator.comparing(actor -> actor.mentions().getFirst())).toList();
	}
}
