package warrant.extraction.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import warrant.extraction.Actor;
import warrant.extraction.ActorKind;

/** Mentions that mean one thing, while they are being gathered. */
final class Cluster {

	private String name;
	private ActorKind kind;
	private final boolean known;
	private final List<Mention> mentions = new ArrayList<>();
	private final TreeSet<Integer> starts = new TreeSet<>();

	Cluster(String name, ActorKind kind, boolean known) {
		this.name = name;
		this.kind = kind;
		this.known = known;
	}

	String name() {
		return name;
	}

	ActorKind kind() {
		return kind;
	}

	/** Whether the gazetteer gave the name; else the longest name in the text is taken. */
	boolean isKnown() {
		return known;
	}

	List<Mention> mentions() {
		return mentions;
	}

	void add(Mention mention) {
		mentions.add(mention);
		starts.add(mention.span().start());
		if (!known && mention.sort() == Mention.Sort.NAME && mention.key().length() > name.length())
			name = mention.key();
	}

	/** Where it is mentioned last before; -1 where it isn't. */
	int lastBefore(int start) {
		Integer before = starts.lower(start);
		return before == null ? -1 : before;
	}

	/** Takes the kind that most of the names have; the first of those that are as frequent. */
	void vote() {
		if (known)
			return;
		Map<ActorKind, Integer> votes = new LinkedHashMap<>();
		for (Mention mention : mentions)
			if (mention.sort() == Mention.Sort.NAME)
				votes.merge(mention.kind(), 1, Integer::sum);
		int most = 0;
		for (Map.Entry<ActorKind, Integer> vote : votes.entrySet())
			if (vote.getValue() > most) {
				most = vote.getValue();
				kind = vote.getKey();
			}
	}

	int start() {
		return starts.first();
	}

	Actor toActor(String id) {
		String shown = Character.toUpperCase(name.charAt(0)) + name.substring(1);
		boolean camel = name.length() > 1 && Character.isUpperCase(name.charAt(1));
		return new Actor(id, camel ? name : shown, kind,
				mentions.stream().sorted(Comparator.comparing(Mention::span)).map(Mention::span).toList());
	}
}
