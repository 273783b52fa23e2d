package warrant.corpus.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import warrant.argument.ArgumentFactory;
import warrant.argument.ArgumentMap;
import warrant.argument.Conflict;
import warrant.argument.Evidence;
import warrant.argument.Inference;
import warrant.argument.Node;
import warrant.argument.Participant;
import warrant.argument.Proposition;
import warrant.argument.PropositionType;
import warrant.corpus.AnalysedDocument;
import warrant.diagram.NodeState;
import warrant.diagram.Standing;
import warrant.extraction.Component;
import warrant.extraction.ComponentType;
import warrant.extraction.Extraction;
import warrant.extraction.PropositionKind;
import warrant.report.Position;
import warrant.text.Document;
import warrant.text.Metadata;
import warrant.text.Span;

class PositionsTest {

	private static final ArgumentFactory FACTORY = ArgumentFactory.eINSTANCE;

	private final ArgumentMap map = FACTORY.createArgumentMap();
	private final Participant ana = participant("Ana Nobody");
	private final Participant ben = participant("Ben Noone");

	@Test
	void aPositionIsThesisAsksAndGroundsOfTheAuthorAndWhatOthersSayAgainstThem() {
		Proposition wires = say("d1", ana, PropositionType.RECOMMENDATION, "The state should build wires");
		Proposition wait = say("d1", ana, PropositionType.RECOMMENDATION, "Ministers should not wait");
		Proposition full = say("d1", ana, PropositionType.CLAIM, "The grid is full");
		Proposition told = say("d1", ben, PropositionType.RECOMMENDATION, "Berlin should pay");
		Proposition batteries = say("d2", ben, PropositionType.CLAIM, "Batteries make room");
		Proposition objection = say("d1", ana, PropositionType.CLAIM, "Critics call it dear");
		support(wires, full);
		attack(batteries, full);
		attack(objection, wires);
		Map<String, NodeState> states = Map.of(wires.getId(), new NodeState(.9, Standing.IN), wait.getId(), new NodeState(.5, Standing.IN), told.getId(),
				new NodeState(1, Standing.IN));

		Position position = new Positions(map, states).of(List.of(document("d1", "Ana Nobody"), document("d3", "Silent"))).getFirst();

		assertEquals("The state should build wires", position.thesis().orElseThrow().words());
		assertEquals(.9, position.state().strength());
		assertEquals(List.of("Ministers should not wait"), words(position.asks()));
		assertEquals(List.of("The grid is full"), words(position.grounds()));
		assertEquals(List.of(new Position.Point("Ben Noone", "Batteries make room", batteries.getId())), position.against());
	}

	@Test
	void theMajorClaimIsTheThesisHoweverStrongTheOthersAre() {
		Proposition weak = say("d1", ana, PropositionType.RECOMMENDATION, "The state should build wires");
		Proposition strong = say("d1", ana, PropositionType.RECOMMENDATION, "Ministers should not wait");
		weak.getEvidence().getFirst().setStart(3);
		weak.getEvidence().getFirst().setEnd(9);
		Component major = new Component("c1", ComponentType.MAJOR_CLAIM, PropositionKind.POLICY, new Span(3, 9), 1, Optional.empty(), List.of(), "");
		AnalysedDocument document = new AnalysedDocument("d1", document("d1", "Ana Nobody").document(),
				new Extraction(List.of(), List.of(major), List.of(), List.of(), List.of(), List.of()));
		Map<String, NodeState> states = Map.of(strong.getId(), new NodeState(.9, Standing.IN), weak.getId(), new NodeState(.1, Standing.OUT));

		Position position = new Positions(map, states).of(List.of(document)).getFirst();

		assertEquals("The state should build wires", position.thesis().orElseThrow().words());
	}

	@Test
	void aDocumentThatSaysNothingHasNoPosition() {
		assertEquals(List.of(), new Positions(map, Map.of()).of(List.of(document("d1", "Ana Nobody"))));
	}

	private static List<String> words(List<Position.Point> points) {
		return points.stream().map(Position.Point::words).toList();
	}

	private static AnalysedDocument document(String id, String author) {
		Document document = new Document(id + ".txt", "", List.of(), new Metadata(Map.of("author", author)), "en", "", "");
		return new AnalysedDocument(id, document, Extraction.nothing(""));
	}

	private Participant participant(String name) {
		Participant participant = FACTORY.createParticipant();
		participant.setName(name);
		map.getParticipants().add(participant);
		return participant;
	}

	private Proposition say(String document, Participant who, PropositionType type, String text) {
		Proposition proposition = FACTORY.createProposition();
		proposition.setId("p" + map.getPropositions().size());
		proposition.setText(text);
		proposition.setType(type);
		Evidence evidence = FACTORY.createEvidence();
		evidence.setDocument(document);
		evidence.setSource(who);
		proposition.getEvidence().add(evidence);
		map.getPropositions().add(proposition);
		return proposition;
	}

	private void support(Proposition conclusion, Proposition premise) {
		Inference step = FACTORY.createInference();
		step.setConclusion(conclusion);
		step.getPremises().add(premise);
		map.getRelations().add(step);
	}

	private void attack(Proposition source, Node target) {
		Conflict conflict = FACTORY.createConflict();
		conflict.setTarget(target);
		conflict.getSources().add(source);
		map.getRelations().add(conflict);
	}
}
