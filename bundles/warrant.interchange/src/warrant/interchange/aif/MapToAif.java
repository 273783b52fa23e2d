package warrant.interchange.aif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import warrant.argument.ArgumentMap;
import warrant.argument.Conflict;
import warrant.argument.Evidence;
import warrant.argument.Inference;
import warrant.argument.Node;
import warrant.argument.Participant;
import warrant.argument.Preference;
import warrant.argument.Proposition;
import warrant.argument.Relation;
import warrant.argument.Rephrase;
import warrant.interchange.Loss;
import warrant.interchange.internal.FeatureLosses;

/**
 * Makes the nodes and edges of AIF of one map. Numbers count from 1: propositions, then relations, then locutions, each in order of the map,
 * so that the same map gives the same graph. Used once.
 */
final class MapToAif {

	private final ArgumentMap map;
	private final List<AifGraph.Node> nodes = new ArrayList<>();
	private final List<AifGraph.Edge> edges = new ArrayList<>();
	private final List<AifGraph.Locution> locutions = new ArrayList<>();
	private final Map<Node, String> numbers = new LinkedHashMap<>();
	private final Map<Participant, AifGraph.Participant> people = new LinkedHashMap<>();
	private final List<Loss> losses = new ArrayList<>();

	MapToAif(ArgumentMap map) {
		this.map = map;
	}

	AifGraph graph() {
		map.getParticipants().forEach(this::addPerson);
		for (Proposition proposition : map.getPropositions())
			numbers.put(proposition, addNode(proposition.getId(), "I", text(proposition.getText()), ""));
		for (Relation relation : map.getRelations())
			numbers.put(relation, addRelation(relation));
		map.getRelations().forEach(this::connect);
		for (Proposition proposition : map.getPropositions()) {
			for (Evidence evidence : proposition.getEvidence())
				addLocution(proposition, evidence);
		}
		return new AifGraph(nodes, edges, locutions, List.copyOf(people.values()));
	}

	/** What {@link #graph()} had to leave out beyond what the model's features tell. */
	List<Loss> losses() {
		return losses;
	}

	private void addPerson(Participant participant) {
		String name = text(participant.getName()).strip();
		int space = "person".equals(participant.getKind()) ? name.lastIndexOf(' ') : -1;
		String firstname = space < 0 ? name : name.substring(0, space);
		people.put(participant, new AifGraph.Participant(Integer.toString(people.size() + 1), text(participant.getId()), firstname,
				space < 0 ? "" : name.substring(space + 1)));
	}

	private String addRelation(Relation relation) {
		if (relation instanceof Inference inference) {
			String scheme = text(inference.getScheme()).isBlank() ? Schemes.INFERENCE : inference.getScheme();
			return addNode(relation.getId(), "RA", scheme, scheme);
		}
		if (relation instanceof Rephrase)
			return addNode(relation.getId(), "MA", Schemes.REPHRASE, Schemes.REPHRASE);
		return addNode(relation.getId(), "CA", Schemes.CONFLICT, Schemes.CONFLICT);
	}

	private void connect(Relation relation) {
		String number = numbers.get(relation);
		switch (relation) {
		case Inference inference -> {
			inference.getPremises().forEach(premise -> addEdge(numbers.get(premise), number));
			addEdge(number, numbers.get(inference.getConclusion()));
		}
		case Conflict conflict -> {
			conflict.getSources().forEach(source -> addEdge(numbers.get(source), number));
			addEdge(number, numbers.get(conflict.getTarget()));
			addPreference(conflict);
		}
		case Rephrase rephrase -> {
			addEdge(numbers.get(rephrase.getSource()), number);
			addEdge(number, numbers.get(rephrase.getTarget()));
		}
		default -> losses.add(new Loss(FeatureLosses.id(relation), relation.eClass().getName(), "AIF JSON has no such relation"));
		}
	}

	/** A PA-node: what is preferred leads to it, it leads to what is not. */
	private void addPreference(Conflict conflict) {
		if (conflict.getPreference() == Preference.NONE)
			return;
		String preference = addNode("", "PA", Schemes.PREFERENCE, Schemes.PREFERENCE);
		boolean attackers = conflict.getPreference() == Preference.SOURCE;
		for (Proposition source : conflict.getSources())
			addEdge(attackers ? numbers.get(source) : preference, attackers ? preference : numbers.get(source));
		String target = numbers.get(conflict.getTarget());
		addEdge(attackers ? preference : target, attackers ? target : preference);
	}

	/** An L-node in AIFdb's way, {@code Name: words}, that asserts the proposition through a YA-node. */
	private void addLocution(Proposition proposition, Evidence evidence) {
		String quote = text(evidence.getQuote());
		if (quote.isBlank()) {
			quote = text(proposition.getText());
			losses.add(new Loss(FeatureLosses.id(proposition), "Evidence", "has no quote: its locution repeats the proposition"));
		}
		AifGraph.Participant person = people.get(evidence.getSource());
		String locution = addNode("", "L", person == null ? quote : person.name() + ": " + quote, "");
		String asserting = addNode("", "YA", Schemes.ASSERTING, Schemes.ASSERTING);
		addEdge(locution, asserting);
		addEdge(asserting, numbers.get(proposition));
		if (person != null)
			locutions.add(new AifGraph.Locution(locution, person.id(), text(evidence.getName()), "", ""));
		else if (evidence.getName() != null)
			losses.add(new Loss(FeatureLosses.id(proposition), "Evidence",
					"AIF JSON names the document only where somebody speaks: name '" + evidence.getName() + "'"));
	}

	private String addNode(String uuid, String type, String text, String scheme) {
		String number = Integer.toString(nodes.size() + 1);
		nodes.add(new AifGraph.Node(number, text(uuid), type, text, scheme));
		return number;
	}

	private void addEdge(String from, String to) {
		if (from != null && to != null)
			edges.add(new AifGraph.Edge(Integer.toString(edges.size() + 1), from, to));
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}
}
