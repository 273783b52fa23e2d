package warrant.corpus.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import warrant.argument.Evidence;
import warrant.argument.Proposition;
import warrant.argument.PropositionType;
import warrant.argument.evaluation.Assessment;
import warrant.argument.evaluation.NodeAssessment;
import warrant.corpus.AnalysedDocument;
import warrant.diagram.BoxKind;
import warrant.diagram.NodeState;
import warrant.report.ClaimRow;
import warrant.report.Source;
import warrant.text.Span;

/** The propositions of a map in words: theses and recommendations first, then the strongest. */
final class ClaimRows {

	private static final Source UNKNOWN = new Source("", "", "", "", "");

	private final Assessment assessment;
	private final Map<String, NodeState> states;
	private final Sources sources;
	private final Passages passages;

	ClaimRows(Assessment assessment, Map<String, NodeState> states, Sources sources, Passages passages) {
		this.assessment = assessment;
		this.states = states;
		this.sources = sources;
		this.passages = passages;
	}

	List<ClaimRow> of(List<Proposition> propositions, int most) {
		List<Proposition> sorted = new ArrayList<>(propositions);
		sorted.sort(Comparator.comparingInt((Proposition proposition) -> rank(proposition.getType()))
				.thenComparingDouble(proposition -> -state(proposition).strength()));
		return sorted.stream().limit(most).map(this::row).toList();
	}

	private static int rank(PropositionType type) {
		return switch (type) {
			case MAJOR_CLAIM -> 0;
			case RECOMMENDATION -> 1;
			case CLAIM -> 2;
			case PREMISE -> 3;
		};
	}

	private NodeState state(Proposition proposition) {
		return states.getOrDefault(proposition.getId(), NodeState.UNKNOWN);
	}

	private ClaimRow row(Proposition proposition) {
		Optional<Evidence> first = proposition.getEvidence().stream().findFirst();
		Optional<AnalysedDocument> document = first.flatMap(evidence -> sources.document(evidence.getDocument()));
		Source source = document.map(d -> Sources.of(d.document())).orElse(UNKNOWN);
		String passage = document.map(d -> passages.mark(d.document(), source, new Span(first.get().getStart(), first.get().getEnd()),
				kind(proposition.getType()), proposition.getId())).orElse("");
		long documents = proposition.getEvidence().stream().map(Evidence::getDocument).distinct().count();
		return new ClaimRow(proposition.getId(), kind(proposition.getType()), proposition.getText(),
				first.map(evidence -> RecommendationRows.line(evidence.getQuote())).orElse(""), sayer(first), source,
				(int) Math.max(0, documents - 1), state(proposition), reason(proposition), passage);
	}

	private static String sayer(Optional<Evidence> evidence) {
		return evidence.map(Evidence::getSource).map(who -> who.getName()).orElse("");
	}

	private String reason(Proposition proposition) {
		return assessment.node(proposition.getId()).map(NodeAssessment::reason).orElse("");
	}

	static BoxKind kind(PropositionType type) {
		return switch (type) {
			case MAJOR_CLAIM -> BoxKind.MAJOR_CLAIM;
			case RECOMMENDATION -> BoxKind.RECOMMENDATION;
			case CLAIM -> BoxKind.CLAIM;
			case PREMISE -> BoxKind.PREMISE;
		};
	}
}
