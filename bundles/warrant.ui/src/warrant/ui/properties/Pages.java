package warrant.ui.properties;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import warrant.annotation.Actor;
import warrant.annotation.ActorKind;
import warrant.corpus.DocumentSummary;
import warrant.corpus.Problem;
import warrant.corpus.editing.ActorEdits;
import warrant.corpus.tables.ActorPage;
import warrant.corpus.tables.ActorSummary;
import warrant.ui.actors.ActorChanges;
import warrant.ui.parts.Fields;
import warrant.ui.parts.Opening;
import warrant.ui.session.ProjectSession;

/** The properties of documents and actors. */
final class Pages {

	private final PropertyRows rows;

	Pages(PropertyRows rows) {
		this.rows = rows;
	}

	void document(ProjectSession session, DocumentSummary document) {
		rows.title("Document", document.metadata().title().orElse(document.name()));
		DocumentDescription description = new DocumentDescription(session);
		for (DocumentDescription.Said said : description.of(document))
			rows.field(said.label(), said.value(), Optional.of(said.origin()), value -> description.say(List.of(document), Map.of(said.key(), value)));
		rows.fact("Words", String.format(Locale.ROOT, "%,d", document.words()));
		rows.fact("Found", document.claims() + " claims, " + document.recommendations() + " recommendations");
		for (Problem problem : document.problems())
			rows.fact("Problem", problem.message());
		rows.link("File", document.name(), () -> Opening.document(session, document.name()));
	}

	void actor(ProjectSession session, ActorSummary actor) {
		Optional<Actor> entry = new ActorEdits(session.actors()).find(actor.id());
		String name = entry.map(Actor::getName).orElse(actor.name());
		rows.title("Actor", name);
		rows.field("Name", name, value -> change(session, changes -> changes::rename, actor, value));
		String[] kinds = Arrays.stream(ActorKind.values()).map(ActorKind::getLiteral).toArray(String[]::new);
		String kind = entry.map(known -> known.getKind().getLiteral()).orElse(actor.kind().name().toLowerCase(Locale.ROOT));
		rows.choice("Kind", kinds, kind, value -> new ActorChanges(session).retype(actor, ActorKind.get(value)));
		rows.field("Also called", entry.map(known -> String.join(", ", known.getAliases())).orElse(""),
				value -> change(session, changes -> (who, names) -> changes.aliases(who, List.of(names.split(","))), actor, value));
		rows.fact("Mentioned", times(actor.mentions()) + " in " + actor.documents() + (actor.documents() == 1 ? " document" : " documents"));
		ActorPage page = ActorPage.of(actor.id(), session.rows().all());
		rows.fact("In these words", String.join(", ", page.called().stream().limit(8).map(ActorPage.Called::words).toList()));
		rows.fact("Says", page.said().isEmpty() ? "" : page.said().size() + " claims and recommendations");
		rows.fact("Is asked", page.asked().isEmpty() ? "" : page.asked().size() + " recommendations");
		rows.fact("Stands", page.stances().isEmpty() ? "" : page.stances().stream().filter(row -> row.polarity() == warrant.annotation.Polarity.FOR).count()
				+ " times for, " + page.stances().stream().filter(row -> row.polarity() != warrant.annotation.Polarity.FOR).count() + " times against");
		entry.ifPresent(known -> known.getMemos().forEach(memo -> rows.fact("Memo", memo.getText())));
	}

	private static String times(int n) {
		return n == 1 ? "once" : n + " times";
	}

	private interface Way {
		BiConsumer<ActorSummary, String> of(ActorChanges changes);
	}

	private static void change(ProjectSession session, Way way, ActorSummary actor, String value) {
		Fields.orSayWhyNot(() -> way.of(new ActorChanges(session)).accept(actor, value));
	}
}
