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
	private final Map<String, Actor> actors = new LinkedHashMap<>();
	private final Map<String, String> renamed = new HashMap<>();

	DecidedActors(List<Actor> suggested, List<MentionAnnotation> decided, ActorNames names) {
		this.names = names;
		Covered covered = new Covered(decided.stream().map(Decisions::spanOf).toList());
		for (Actor actor : suggested)
			keep(actor, actor.mentions().stream().filter(mention -> !covered.covers(mention)).toList(), decided);
		for (MentionAnnotation mention : decided)
			if (mention.getStatus() != Status.REJECTED)
				names.byId(mention.getActor()).ifPresent(actor -> add(actor.getId(), List.of(Decisions.spanOf(mention))));
	}

	/** A suggested actor that the register knows by name takes the register's id; one whose mentions were all decided on becomes who is meant there. */
	private void keep(Actor actor, List<Span> left, List<MentionAnnotation> decided) {
		var known = names.byName(actor.name());
		if (known.isPresent()) {
			renamed.put(actor.id(), known.get().getId());
			add(known.get().getId(), left);
		} else if (!left.isEmpty()) {
			actors.put(actor.id(), new Actor(actor.id(), actor.name(), actor.kind(), left));
		} else {
			decided.stream().filter(mention -> mention.getStatus() != Status.REJECTED)
					.filter(mention -> actor.mentions().stream().anyMatch(Decisions.spanOf(mention)::matchesHalf)).findFirst()
					.ifPresent(mention -> renamed.put(actor.id(), mention.getActor()));
		}
	}

	private void add(String id, List<Span> mentions) {
		var actor = names.byId(id).orElseThrow();
		TreeSet<Span> all = new TreeSet<>(mentions);
		if (actors.containsKey(id))
			all.addAll(actors.get(id).mentions());
		if (!all.isEmpty())
			actors.put(id, new Actor(id, actor.getName(), ActorNames.kindOf(actor), new ArrayList<>(all)));
	}

	/** The id that stands for a suggested actor's now. */
	String idOf(String suggested) {
		return renamed.getOrDefault(suggested, suggested);
	}

	boolean knows(String id) {
		return actors.containsKey(id);
	}

	List<Actor> sorted() {
		return actors.values().stream().sorted(Comparator.comparing(actor -> actor.mentions().getFirst())).toList();
	}
}
