package warrant.corpus.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import warrant.argument.ArgumentMap;
import warrant.argument.Evidence;
import warrant.argument.Proposition;
import warrant.corpus.AnalysedDocument;
import warrant.corpus.identity.ActorIds;
import warrant.diagram.BoxKind;
import warrant.extraction.Actor;
import warrant.extraction.Recommendation;
import warrant.report.RecommendationRow;
import warrant.report.Source;
import warrant.text.Span;

/** Who recommends what to whom in the documents of a section, the surest first. */
final class RecommendationRows {

	private final Passages passages;
	private final Map<String, String> nodeByPlace = new HashMap<>();

	RecommendationRows(ArgumentMap map, Passages passages) {
		this.passages = passages;
		for (Proposition proposition : map.getPropositions())
			for (Evidence evidence : proposition.getEvidence())
				nodeByPlace.put(evidence.getDocument() + evidence.getStart() + "-" + evidence.getEnd(), proposition.getId());
	}

	List<RecommendationRow> of(List<AnalysedDocument> documents) {
		List<RecommendationRow> rows = new ArrayList<>();
		for (AnalysedDocument analysed : documents) {
			Map<String, Actor> actors = new HashMap<>();
			analysed.extraction().actors().forEach(actor -> actors.put(actor.id(), actor));
			for (Recommendation frame : analysed.extraction().recommendations())
				rows.add(row(analysed, frame, actors));
		}
		rows.sort(Comparator.comparing(RecommendationRow::reported)
				.thenComparingDouble(row -> Double.isNaN(row.confidence()) ? -1 : -row.confidence()));
		return rows;
	}

	private RecommendationRow row(AnalysedDocument analysed, Recommendation frame, Map<String, Actor> actors) {
		String text = analysed.document().text();
		Source source = Sources.of(analysed.document());
		String issuer = frame.issuer().map(who -> actors.get(who.actor())).map(Actor::name).or(() -> analysed.document().metadata().author())
				.orElse("the author");
		String addressee = frame.addressee().map(
				who -> who.actor().map(actors::get).map(Actor::name).orElseGet(() -> line(who.span().of(text)))).orElse("");
		double confidence = ActorIds.isUuid(frame.id()) ? Double.NaN : frame.score();
		return new RecommendationRow(issuer, addressee, line(frame.span().of(text)), line(frame.action().of(text)), frame.modality(),
				frame.negated(), frame.reported(), confidence, source, passage(analysed, frame, source));
	}

	private String passage(AnalysedDocument analysed, Recommendation frame, Source source) {
		Span said = frame.component()
				.flatMap(id -> analysed.extraction().components().stream().filter(c -> c.id().equals(id)).findFirst()).map(c -> c.span())
				.orElse(frame.span());
		String node = Optional.ofNullable(nodeByPlace.get(analysed.id() + said.start() + "-" + said.end())).orElse("");
		return passages.mark(analysed.document(), source, said, BoxKind.RECOMMENDATION, node);
	}

	static String line(String words) {
		return words.replaceAll("\\s+", " ").strip();
	}
}
