package warrant.corpus.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import warrant.argument.ArgumentMap;
import warrant.argument.Conflict;
import warrant.argument.Evidence;
import warrant.argument.Inference;
import warrant.argument.Participant;
import warrant.argument.Proposition;
import warrant.argument.PropositionType;
import warrant.corpus.AnalysedDocument;
import warrant.diagram.NodeState;
import warrant.extraction.Component;
import warrant.extraction.ComponentType;
import warrant.report.Position;
import warrant.report.Position.Point;
import warrant.text.Span;

/** What each document comes down to: its author's thesis, what he asks for, on which grounds, and what is said against it. */
final class Positions {

	private static final int MOST_POINTS = 3;

	private final ArgumentMap map;
	private final Map<String, NodeState> states;

	Positions(ArgumentMap map, Map<String, NodeState> states) {
		this.map = map;
		this.states = states;
	}

	/** @return one for each document that says anything, in their order */
	List<Position> of(List<AnalysedDocument> documents) {
		List<Position> positions = new ArrayList<>();
		for (AnalysedDocument document : documents) {
			List<Proposition> own = map.getPropositions().stream().filter(p -> isOwn(p, document)).sorted(strongestFirst()).toList();
			if (!own.isEmpty())
				positions.add(position(document, own));
		}
		return positions;
	}

	/** Whether the document's author says it himself: what he tells of others is not his position. */
	private static boolean isOwn(Proposition proposition, AnalysedDocument document) {
		String author = document.document().metadata().author().orElse("");
		return proposition.getEvidence().stream().filter(evidence -> evidence.getDocument().equals(document.id()))
				.anyMatch(evidence -> evidence.getSource() == null || evidence.getSource().getName().equals(author));
	}

	private Position position(AnalysedDocument document, List<Proposition> own) {
		Optional<Proposition> thesis = own.stream().filter(p -> isThesis(p, document)).findFirst()
				.or(() -> ofType(own, PropositionType.RECOMMENDATION).findFirst()).or(() -> Optional.of(own.getFirst()));
		List<Proposition> asks = ofType(own, PropositionType.RECOMMENDATION).filter(p -> p != thesis.get()).limit(MOST_POINTS).toList();
		List<Proposition> grounds = premises(thesis.get())
				.sorted(Comparator.comparing((Proposition p) -> p.getType() == PropositionType.RECOMMENDATION).thenComparing(strongestFirst()))
				.limit(MOST_POINTS).toList();
		List<Proposition> said = Stream.of(List.of(thesis.get()), asks, grounds).flatMap(List::stream).toList();
		List<Proposition> against = attackers(said).filter(p -> !own.contains(p)).limit(MOST_POINTS).toList();
		return new Position(Sources.of(document.document()), thesis.map(p -> point(addressee(p), p)), state(thesis.get()),
				asks.stream().map(p -> point(addressee(p), p)).toList(), grounds.stream().map(p -> point("", p)).toList(),
				against.stream().map(p -> point(sayer(p), p)).toList());
	}

	/** Whether it is the document's major claim, which the map shows as a recommendation where it recommends. */
	private static boolean isThesis(Proposition proposition, AnalysedDocument document) {
		Set<Span> theses = document.extraction().components().stream().filter(c -> c.type() == ComponentType.MAJOR_CLAIM).map(Component::span)
				.collect(Collectors.toSet());
		return proposition.getEvidence().stream().filter(evidence -> evidence.getDocument().equals(document.id()))
				.anyMatch(evidence -> theses.contains(new Span(evidence.getStart(), evidence.getEnd())));
	}

	private static Stream<Proposition> ofType(List<Proposition> propositions, PropositionType type) {
		return propositions.stream().filter(p -> p.getType() == type);
	}

	private Stream<Proposition> premises(Proposition conclusion) {
		return map.getRelations().stream().filter(Inference.class::isInstance).map(Inference.class::cast)
				.filter(step -> step.getConclusion() == conclusion).flatMap(step -> step.getPremises().stream()).distinct();
	}

	/** What attacks one of these, or a step that leads to one. */
	private Stream<Proposition> attackers(List<Proposition> attacked) {
		return map.getRelations().stream().filter(Conflict.class::isInstance).map(Conflict.class::cast)
				.filter(conflict -> attacked.contains(conflict.getTarget())
						|| conflict.getTarget() instanceof Inference step && attacked.contains(step.getConclusion()))
				.flatMap(conflict -> conflict.getSources().stream()).distinct();
	}

	private Comparator<Proposition> strongestFirst() {
		return Comparator.comparingDouble(p -> state(p).hasStrength() ? -state(p).strength() : 0);
	}

	private NodeState state(Proposition proposition) {
		return states.getOrDefault(proposition.getId(), NodeState.UNKNOWN);
	}

	private static Point point(String who, Proposition proposition) {
		return new Point(who, proposition.getText(), proposition.getId());
	}

	private static String addressee(Proposition proposition) {
		return Optional.ofNullable(proposition.getAddressee()).map(Participant::getName).orElse("");
	}

	private static String sayer(Proposition proposition) {
		return proposition.getEvidence().stream().findFirst().map(Evidence::getSource).map(Participant::getName).orElse("");
	}
}
