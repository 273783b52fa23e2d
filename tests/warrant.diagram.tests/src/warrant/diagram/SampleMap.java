package warrant.diagram;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import warrant.argument.ArgumentFactory;
import warrant.argument.ArgumentMap;
import warrant.argument.Conflict;
import warrant.argument.Evidence;
import warrant.argument.Inference;
import warrant.argument.Node;
import warrant.argument.Participant;
import warrant.argument.Placement;
import warrant.argument.Proposition;
import warrant.argument.PropositionType;
import warrant.argument.Relation;
import warrant.argument.Rephrase;
import warrant.argument.Side;
import warrant.argument.Stance;

/** Builds maps in few words; ids are p1, p2 ... and r1, r2 ... in order of creation. */
final class SampleMap {
	private static final ArgumentFactory FACTORY = ArgumentFactory.eINSTANCE;

	final ArgumentMap map = FACTORY.createArgumentMap();
	final Map<String, NodeState> states = new HashMap<>();

	SampleMap(String title) {
		map.setTitle(title);
	}

	Proposition add(PropositionType type, String text, String source, double strength) {
		Proposition p = FACTORY.createProposition();
		p.setId("p" + (map.getPropositions().size() + 1));
		p.setType(type);
		p.setText(text);
		if (!source.isEmpty()) {
			p.getEvidence().add(evidence(source, text));
		}
		map.getPropositions().add(p);
		state(p, strength, strength < 0.35 ? Standing.OUT : Standing.IN);
		return p;
	}

	void state(Node node, double strength, Standing standing) {
		states.put(node.getId(), new NodeState(strength, standing));
	}

	static Evidence evidence(String source, String quote) {
		Evidence e = FACTORY.createEvidence();
		e.setDocument(source);
		e.setName(source.toLowerCase().replace(' ', '-') + ".md");
		e.setTitle(source);
		e.setQuote(quote);
		e.setEnd(quote.length());
		return e;
	}

	Inference support(Proposition conclusion, Proposition... premises) {
		Inference i = FACTORY.createInference();
		i.setConclusion(conclusion);
		i.getPremises().addAll(List.of(premises));
		return relate(i);
	}

	Conflict attack(Node target, Proposition... sources) {
		Conflict c = FACTORY.createConflict();
		c.setTarget(target);
		c.getSources().addAll(List.of(sources));
		return relate(c);
	}

	Rephrase rephrase(Proposition source, Proposition target) {
		Rephrase r = FACTORY.createRephrase();
		r.setSource(source);
		r.setTarget(target);
		return relate(r);
	}

	private <R extends Relation> R relate(R relation) {
		relation.setId("r" + (map.getRelations().size() + 1));
		map.getRelations().add(relation);
		return relation;
	}

	Participant participant(String name) {
		Participant p = FACTORY.createParticipant();
		p.setId("a" + (map.getParticipants().size() + 1));
		p.setName(name);
		map.getParticipants().add(p);
		return p;
	}

	void stance(String name, Proposition proposition, Side side) {
		Stance s = FACTORY.createStance();
		s.setParticipant(participant(name));
		s.setProposition(proposition);
		s.setSide(side);
		map.getStances().add(s);
	}

	Placement place(Node node, double x, double y) {
		if (map.getDrawing() == null) {
			map.setDrawing(FACTORY.createDrawing());
		}
		Placement p = FACTORY.createPlacement();
		p.setNode(node);
		p.setX(x);
		p.setY(y);
		map.getDrawing().getPlaces().add(p);
		return p;
	}

	Scene scene(MapOptions options) {
		return new MapLayout(options).layout(map, states);
	}
}
