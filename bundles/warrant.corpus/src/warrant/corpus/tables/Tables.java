package warrant.corpus.tables;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import warrant.corpus.AnalysedDocument;
import warrant.corpus.decisions.ActorNames;
import warrant.interchange.CsvTable;
import warrant.text.Metadata;

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
		DocumentRows rows = DocumentRows.of(analysed.document(), analysed.extraction(), Optional.empty(), new ActorNames(Optional.empty()));
		for (ClaimRow row : rows.claims())
			components.row(cells(row.source(), row.id(), row.type().label(), row.kind().label(), row.span().start(), row.span().end(),
					score(row.score()), row.saidBy().name(), row.words(), String.join("; ", row.reasons())));
		for (RecommendationRow row : rows.recommendations())
			recommendations.row(cells(row.source(), row.id(), row.span().start(), row.span().end(), score(row.score()), row.reported(),
					row.saidBy().name(), row.addressee().name(), row.action(), row.modality(), row.negated(), row.condition(),
					row.instrument(), row.deadline(), row.words(), String.join("; ", row.reasons())));
		tally.add(rows);
	}

	private static Object[] cells(Source source, Object... cells) {
		Metadata metadata = source.metadata();
		List<Object> row = new ArrayList<>(List.of(source.document(), source.title(), metadata.author().orElse(""),
				metadata.outlet().orElse(""), metadata.date().orElse(""), metadata.question().orElse("")));
		row.addAll(List.of(cells));
		return row.toArray();
	}

	private static double score(double score) {
		return Math.round(score * 10_000) / 10_000.0;
	}

	/** Writes the actors, most mentioned first; without this, {@link #close()} leaves the tables of an earlier run as they were. */
	public void finish() throws IOException {
		for (ActorSummary actor : tally.summaries())
			if (actor.mentions() > 0)
				actors.row(actor.id(), actor.name(), actor.kind().label(), actor.documents(), actor.mentions(), actor.attributed(),
						actor.issued(), actor.received());
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
