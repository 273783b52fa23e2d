package warrant.corpus.tables;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import warrant.extraction.ActorKind;

/** Counts what every actor of the corpus says and is asked. */
public final class ActorTally {

	private static final Comparator<ActorSummary> MOST_MENTIONED_FIRST = Comparator.comparingInt((ActorSummary actor) -> -actor.mentions())
			.thenComparing(ActorSummary::name).thenComparing(ActorSummary::id);

	private static final class Count {
		private final String id;
		private final String name;
		private final ActorKind kind;
		private int documents;
		private int mentions;
		private int attributed;
		private int authored;
		private int issued;
		private int received;

		Count(String id, String name, ActorKind kind) {
			this.id = id;
			this.name = name;
			this.kind = kind;
		}
	}

	private final Map<String, Count> counts = new HashMap<>();

	/** Adds what one document says. */
	public void add(DocumentRows rows) {
		for (ActorRow actor : rows.actors()) {
			Count count = counts.computeIfAbsent(actor.id(), id -> new Count(id, actor.name(), actor.kind()));
			count.documents++;
			count.mentions += actor.mentions().size();
		}
		for (ClaimRow row : rows.claims())
			if (row.attributed())
				of(row.saidBy()).attributed++;
			else
				of(row.saidBy()).authored++;
		for (RecommendationRow row : rows.recommendations()) {
			if (row.attributed())
				of(row.saidBy()).issued++;
			else
				of(row.saidBy()).authored++;
			of(row.addressee()).received++;
		}
	}

	/** Only an author can be counted before it is mentioned: a person. */
	private Count of(Party party) {
		return counts.computeIfAbsent(party.id(), id -> new Count(id, party.name(), ActorKind.PERSON));
	}

	/** Most mentioned first; authors whom nobody mentions come last. Words that name nobody are left out. */
	public List<ActorSummary> summaries() {
		return counts.values().stream().filter(count -> !count.id.isEmpty()).map(count -> new ActorSummary(count.id, count.name, count.kind,
				count.documents, count.mentions, count.attributed, count.authored, count.issued, count.received)).sorted(MOST_MENTIONED_FIRST)
				.toList();
	}
}
