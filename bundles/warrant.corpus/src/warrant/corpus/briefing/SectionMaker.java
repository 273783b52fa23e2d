package warrant.corpus.briefing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import warrant.argument.ArgumentMap;
import warrant.argument.evaluation.Assessment;
import warrant.corpus.AnalysedDocument;
import warrant.corpus.maps.MapStates;
import warrant.diagram.MapLayout;
import warrant.diagram.MapOptions;
import warrant.diagram.NodeState;
import warrant.diagram.Scene;
import warrant.report.ClaimRow;
import warrant.report.Listing;
import warrant.report.Passage;
import warrant.report.Position;
import warrant.report.QuestionSection;
import warrant.report.RecommendationRow;
import warrant.report.ReportLimits;

/** Makes the section of one question: as much of it as the report shows, and how much there is. */
public final class SectionMaker {

	/** More boxes than this can't be read on a page; the whole map is a click away. */
	private static final int MOST_NODES = 40;
	/** Side by side they can be compared; more are a list that nobody reads. */
	private static final int MOST_POSITIONS = 12;
	private static final double ASPECT_RATIO = 1.6;

	private final ReportLimits limits;

	public SectionMaker(ReportLimits limits) {
		this.limits = limits;
	}

	/**
	 * @param documents those to quote from; {@code total} says how many there are in all
	 * @param mapFile relative address of the whole map's picture, empty where there is none
	 */
	public QuestionSection section(ArgumentMap map, Assessment assessment, List<AnalysedDocument> documents, int total, String mapFile) {
		Map<String, NodeState> states = MapStates.of(assessment);
		Passages passages = new Passages();
		List<RecommendationRow> recommendations = new RecommendationRows(map, passages).of(documents);
		List<ClaimRow> claims = new ClaimRows(assessment, states, new Sources(documents), passages).of(map.getPropositions(), limits.rows());
		Scene scene = new MapLayout(new MapOptions(MOST_NODES, false, true, ASPECT_RATIO)).layout(map, states);
		List<Passage> quoted = passages.all();
		return new QuestionSection(map.getTitle(),
				new Listing<>(documents.stream().limit(limits.documents()).map(d -> Sources.of(d.document())).toList(), total),
				positions(new Positions(map, states).of(documents.stream().limit(MOST_POSITIONS).toList()), total),
				Listing.of(recommendations).first(limits.rows()), Optional.of(scene), mapFile,
				new Listing<>(claims, map.getPropositions().size()), Remarks.agreements(map), Remarks.disagreements(map),
				Remarks.findings(assessment.findings()), Listing.of(quoted).first(limits.passages()));
	}

	private static Listing<Position> positions(List<Position> first, int documents) {
		return new Listing<>(first, first.size() + Math.max(0, documents - MOST_POSITIONS));
	}

	/** A section that stands in the table of questions alone. */
	public QuestionSection inTableOnly(ArgumentMap map, int recommendations, int total) {
		return new QuestionSection(map.getTitle(), new Listing<>(List.of(), total), new Listing<>(List.of(), 0),
				new Listing<>(List.of(), recommendations), Optional.empty(), "",
				new Listing<>(List.of(), map.getPropositions().size()), List.of(), List.of(), List.of(), new Listing<>(List.of(), 0));
	}
}
