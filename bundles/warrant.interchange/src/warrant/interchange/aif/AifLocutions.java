package warrant.interchange.aif;

import static warrant.interchange.aif.AifToMap.type;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import warrant.argument.ArgumentFactory;
import warrant.argument.ArgumentMap;
import warrant.argument.Evidence;
import warrant.argument.Node;
import warrant.argument.Participant;
import warrant.argument.Proposition;
import warrant.interchange.Loss;
import warrant.interchange.internal.Ids;

/**
 * What is said becomes evidence: an L-node that leads through a YA-node to a proposition is a quote of whoever speaks. Turns of a dialogue
 * (TA-nodes), acts of speech on relations and what nobody's proposition comes of are losses.
 */
final class AifLocutions {

	/** {@code Bob : words}; AIFdb puts the speaker there, and gives names nowhere else in what it hands out. */
	private static final Pattern SPEAKER = Pattern.compile("([^:\\n]{1,80}?)\\s*:\\s+(.*)", Pattern.DOTALL);

	private final AifLinks links;
	private final ArgumentMap map;
	private final List<Loss> losses;
	private final Map<String, AifGraph.Locution> locutions = new HashMap<>();
	private final Map<String, AifGraph.Participant> known = new LinkedHashMap<>();
	private final Map<String, Participant> participants = new HashMap<>();
	private final boolean nobodyNamed;

	AifLocutions(AifGraph graph, AifLinks links, ArgumentMap map, List<Loss> losses) {
		this.links = links;
		this.map = map;
		this.losses = losses;
		boolean ours = graph.nodes().stream().anyMatch(node -> !node.uuid().isEmpty());
		this.nobodyNamed = graph.locutions().isEmpty() && graph.participants().isEmpty() && !ours;
		graph.participants().forEach(person -> known.putIfAbsent(person.id(), person));
		graph.locutions().forEach(this::add);
	}

	private void add(AifGraph.Locution locution) {
		AifGraph.Node node = links.node(locution.node());
		if (node == null || !type(node).equals("L"))
			losses.add(new Loss(locution.node(), "locution", "there is no L-node '" + locution.node() + "'"));
		else if (locutions.putIfAbsent(locution.node(), locution) != null)
			losses.add(new Loss(locution.node(), "locution", "a second locution of the same node, by '" + locution.person() + "'"));
		if (!locution.start().isEmpty() || !locution.end().isEmpty())
			losses.add(new Loss(locution.node(), "locution", "its time, from '" + locution.start() + "' to '" + locution.end() + "'"));
	}

	/** Adds evidence to the propositions that were made. */
	void attach(Map<AifGraph.Node, Node> made) {
		known.values().forEach(this::participant);
		Set<AifGraph.Node> saying = new HashSet<>();
		for (AifGraph.Node act : links.nodes()) {
			if (type(act).equals("YA"))
				attach(act, made, saying);
			else if (type(act).equals("TA"))
				losses.add(new Loss(act.id(), act.type(), "a map has no turns of a dialogue"));
		}
		for (AifGraph.Node node : links.nodes()) {
			if (type(node).equals("L") && !saying.contains(node))
				losses.add(new Loss(node.id(), node.type(), "says no proposition: '" + node.text() + "'"));
		}
	}

	private void attach(AifGraph.Node act, Map<AifGraph.Node, Node> made, Set<AifGraph.Node> saying) {
		String name = act.scheme().isBlank() ? act.text() : act.scheme();
		List<AifGraph.Node> said = links.before(act).stream().filter(node -> type(node).equals("L")).toList();
		List<AifGraph.Node> what = links.after(act).stream().filter(node -> made.get(node) instanceof Proposition).toList();
		if (said.isEmpty() || what.isEmpty() || !Schemes.asserts(name)) {
			losses.add(new Loss(act.id(), act.type(), "'" + name + "' asserts no proposition"));
			return;
		}
		if (Schemes.isMarked(name) || links.after(act).size() > what.size())
			losses.add(new Loss(act.id(), act.type(), "'" + name + "' is kept as who says what, and no more"));
		for (AifGraph.Node locution : said) {
			saying.add(locution);
			what.forEach(node -> ((Proposition) made.get(node)).getEvidence().add(evidence(locution)));
		}
	}

	private Evidence evidence(AifGraph.Node node) {
		Evidence evidence = ArgumentFactory.eINSTANCE.createEvidence();
		AifGraph.Locution locution = locutions.get(node.id());
		Matcher prefix = SPEAKER.matcher(node.text());
		String speaker = prefix.matches() ? prefix.group(1).strip() : "";
		evidence.setQuote(node.text());
		if (locution != null) {
			Participant participant = speaker(locution.person(), speaker);
			evidence.setSource(participant);
			evidence.setName(locution.source().isBlank() ? null : locution.source());
			evidence.setQuote(withoutName(node.text(), participant.getName()));
		} else if (nobodyNamed && !speaker.isEmpty()) {
			evidence.setSource(speaker("", speaker));
			evidence.setQuote(prefix.group(2));
		}
		return evidence;
	}

	private static String withoutName(String text, String name) {
		if (!text.startsWith(name))
			return text;
		String rest = text.substring(name.length()).stripLeading();
		return rest.startsWith(":") ? rest.substring(1).stripLeading() : text;
	}

	/** AIFdb gives the number of a person without the name: then it is taken from the words. */
	private Participant speaker(String id, String name) {
		AifGraph.Participant person = known.get(id);
		if (person == null)
			person = new AifGraph.Participant(id.isEmpty() ? name : id, "", name.isEmpty() ? "Participant " + id : name, "");
		return participant(person);
	}

	private Participant participant(AifGraph.Participant person) {
		return participants.computeIfAbsent(person.id(), id -> {
			Participant participant = ArgumentFactory.eINSTANCE.createParticipant();
			boolean taken = map.getParticipants().stream().anyMatch(other -> other.getId().equals(person.uuid()));
			participant.setId(person.uuid().isBlank() || taken ? Ids.of("aif participant", id, person.name()) : person.uuid());
			participant.setName(person.name());
			map.getParticipants().add(participant);
			return participant;
		});
	}
}
