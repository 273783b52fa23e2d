package warrant.corpus.tables;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import warrant.corpus.ActorIds;
import warrant.corpus.AnalysedDocument;
import warrant.extraction.Actor;
import warrant.extraction.Component;
import warrant.extraction.Recommendation;

/** Counts what every actor of the corpus says and is asked. */
final class ActorTally {

	private static final class Row {
		private final String id;
		private final String name;
		private final String kind;
		private int documents;
		private int mentions;
		private int attributed;
		private int issued;
		private int received;

		Row(Actor actor) {
			id = ActorIds.of(actor);
			name = actor.name();
			kind = actor.kind().label();
		}
	}

	private final Map<String, Row> rows = new HashMap<>();

	void add(AnalysedDocument analysed, Map<String, Actor> byId) {
		for (Actor actor : analysed.extraction().actors()) {
			Row row = of(actor);
			row.documents++;
			row.mentions += actor.mentions().size();
		}
		for (Component component : analysed.extraction().components())
			component.attribution().map(a -> byId.get(a.actor())).ifPresent(actor -> of(actor).attributed++);
		for (Recommendation frame : analysed.extraction().recommendations()) {
			frame.issuer().map(a -> byId.get(a.actor())).ifPresent(actor -> of(actor).issued++);
			frame.addressee().flatMap(a -> a.actor()).map(byId::get).ifPresent(actor -> of(actor).received++);
		}
	}

	private Row of(Actor actor) {
		return rows.computeIfAbsent(ActorIds.of(actor), id -> new Row(actor));
	}

	List<Object[]> rows() {
		return rows.values().stream()
				.sorted(Comparator.comparingInt((Row row) -> -row.mentions).thenComparing(row -> row.name).thenComparing(row -> row.id))
				.map(row -> new Object[] { row.id, row.name, row.kind, row.documents, row.mentions, row.attributed, row.issued, row.received })
				.toList();
	}
}
