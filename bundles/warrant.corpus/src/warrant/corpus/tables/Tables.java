package warrant.corpus.tables;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import warrant.corpus.AnalysedDocument;
import warrant.extraction.Actor;
import warrant.extraction.Attribution;
import warrant.extraction.Component;
import warrant.extraction.Recommendation;
import warrant.interchange.CsvTable;
import warrant.text.Document;
import warrant.text.Metadata;
import warrant.text.Span;

/** {@code components.csv}, {@code recommendations.csv} and {@code actors.csv}: written as the documents come, all of them. */
public final class Tables implements Closeable {

	private static final List<String> SOURCE = List.of("document", "title", "author", "outlet", "date", "question");

	private final CsvTable components;
	private final CsvTable recommendations;
	private final CsvTable actors;
	private final ActorTally tally = new ActorTally();
	private boolean finished;

	public Tables(Path folder) throws IOException {
		components = CsvTable.open(folder.resolve("components.csv"),
				with("id", "type", "kind", "start", "end", "score", "attribution", "text", "reasons"));
		recommendations = CsvTable.open(folder.resolve("recommendations.csv"), with("id", "start", "end", "score", "reported", "issuer",
				"addressee", "action", "modality", "negated", "condition", "instrument", "deadline", "text", "reasons"));
		actors = CsvTable.open(folder.resolve("actors.csv"), List.of("id", "name", "kind", "documents", "mentions", "components_attributed",
				"recommendations_issued", "recommendations_received"));
	}

	private static List<String> with(String... columns) {
		List<String> all = new ArrayList<>(SOURCE);
		all.addAll(List.of(columns));
		return all;
	}

	/** Adds the rows of a document. */
	public void add(AnalysedDocument analysed) throws IOException {
		Map<String, Actor> byId = new HashMap<>();
		analysed.extraction().actors().forEach(actor -> byId.put(actor.id(), actor));
		Names names = new Names(analysed.document(), byId);
		for (Component component : analysed.extraction().components())
			components.row(component(component, names));
		for (Recommendation recommendation : analysed.extraction().recommendations())
			recommendations.row(recommendation(recommendation, names));
		tally.add(analysed, byId);
	}

	/** What a row needs of its document. */
	private record Names(Document document, Map<String, Actor> actors) {

		String words(Span span) {
			return span.of(document.text()).replaceAll("\\s+", " ");
		}

		String words(Optional<Span> span) {
			return span.map(this::words).orElse("");
		}

		/** The actor's name; the author's where nobody else says it. */
		String sayer(Optional<Attribution> attribution) {
			return attribution.map(a -> actors.get(a.actor())).map(Actor::name).or(() -> document.metadata().author()).orElse("");
		}

		List<Object> source() {
			Metadata metadata = document.metadata();
			return new ArrayList<>(List.of(document.name(), document.title(), metadata.author().orElse(""), metadata.outlet().orElse(""),
					metadata.date().orElse(""), metadata.question().orElse("")));
		}
	}

	private static Object[] component(Component c, Names names) {
		List<Object> row = names.source();
		row.addAll(List.of(c.id(), c.type().label(), c.kind().label(), c.span().start(), c.span().end(), score(c.score()),
				names.sayer(c.attribution()), names.words(c.span()), String.join("; ", c.reasons())));
		return row.toArray();
	}

	private static Object[] recommendation(Recommendation r, Names names) {
		List<Object> row = names.source();
		String addressee = r.addressee()
				.map(who -> who.actor().map(names.actors()::get).map(Actor::name).orElseGet(() -> names.words(who.span()))).orElse("");
		row.addAll(List.of(r.id(), r.span().start(), r.span().end(), score(r.score()), r.reported(), names.sayer(r.issuer()), addressee,
				names.words(r.action()), r.modality(), r.negated(), names.words(r.condition()), names.words(r.instrument()),
				names.words(r.deadline()), names.words(r.span()), String.join("; ", r.reasons())));
		return row.toArray();
	}

	private static double score(double score) {
		return Math.round(score * 10_000) / 10_000.0;
	}

	/** Writes the actors, most mentioned first; without this, {@link #close()} leaves the tables of an earlier run as they were. */
	public void finish() throws IOException {
		for (Object[] row : tally.rows())
			actors.row(row);
		finished = true;
	}

	@Override
	public void close() throws IOException {
		try (components; recommendations; actors) {
			if (!finished)
				List.of(components, recommendations, actors).forEach(CsvTable::discard);
		}
	}
}
