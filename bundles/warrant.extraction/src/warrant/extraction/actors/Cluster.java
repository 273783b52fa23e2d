package warrant.extraction.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import warrant.extraction.Actor;
import warrant.extraction.ActorKind;

/** Mentions that mean one thing, while they are being gathered. */
final class Cluster {

	private String name;
	private ActorKind kind;
	private final boolean known;
	private final List<Mention> mentions = new ArrayList<>();

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
		if (!known && mention.sort() == Mention.Sort.NAME && mention.key().length() > name.length())
			name = mention.key();
	}

	/** Takes the kind that most of the names have; the first of those that are as frequent. */
	void vote() {
		if (known)
			return;
		long most = 0;
		for (Mention mention : List.copyOf(mentions)) {
			long votes = mentions.stream().filter(m -> m.kind() == mention.kind() && m.sort() == mention.sort()).count();
			if (mention.sort() == Mention.Sort.NAME && votes > most) {
				most = votes;
				kind = mention.kind();
			}
		}
	}

	int start() {
		return mentions.stream().mapToInt(mention -> mention.span().start()).min().orElseThrow();
	}

	Actor toActor(String id) {
		String shown = Character.toUpperCase(name.charAt(0)) + name.substring(1);
		boolean camel = name.length() > 1 && Character.isUpperCase(name.charAt(1));
		return new Actor(id, camel ? name : shown, kind,
				mentions.stream().sorted(Comparator.comparing(Mention::span)).map(Mention::span).toList());
	}
}
