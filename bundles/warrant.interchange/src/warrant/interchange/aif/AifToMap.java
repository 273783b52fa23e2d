package warrant.interchange.aif;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import warrant.argument.ArgumentFactory;
import warrant.argument.ArgumentMap;
import warrant.argument.ArgumentMaps;
import warrant.argument.Node;
import warrant.argument.Proposition;
import warrant.interchange.Loss;
import warrant.interchange.internal.Ids;
import warrant.interchange.internal.PropositionTypes;

/**
 * Makes a map of what stands in an AIF file. A node takes its {@code uuid} where it has one, else a UUID named after its number, type and text,
 * the three things that stay together in AIFdb. Used once.
 */
final class AifToMap {

	private final AifLinks links;
	private final AifGraph graph;
	private final ArgumentMap map;
	private final Map<AifGraph.Node, Node> made = new LinkedHashMap<>();
	private final Set<String> uuids = new HashSet<>();
	private final List<Loss> losses = new ArrayList<>();

	AifToMap(AifGraph graph, String title) {
		this.graph = graph;
		this.links = new AifLinks(graph);
		this.losses.addAll(links.losses());
		this.map = ArgumentMaps.create(Ids.of("aif", title, Integer.toString(graph.hashCode())), title);
	}

	ArgumentMap map() {
		for (AifGraph.Node node : links.nodes()) {
			if (isProposition(node))
				addProposition(node);
			else if (!List.of("RA", "CA", "MA", "PA", "L", "YA", "TA").contains(type(node)))
				lose(node, "'" + node.type() + "' is no type of AIF: '" + node.text() + "'");
		}
		AifRelations relations = new AifRelations(links, map, made, losses);
		relations.connect(this::uuid);
		new AifLocutions(graph, links, map, losses).attach(made);
		relations.listLostEdges();
		PropositionTypes.guess(map, Set.of());
		return map;
	}

	List<Loss> losses() {
		return losses;
	}

	static String type(AifGraph.Node node) {
		return node.type().strip().toUpperCase(Locale.ROOT);
	}

	/** Some tools leave the type of what is said empty. */
	private static boolean isProposition(AifGraph.Node node) {
		return type(node).equals("I") || type(node).isEmpty() && !node.text().isBlank();
	}

	private void addProposition(AifGraph.Node node) {
		Proposition proposition = ArgumentFactory.eINSTANCE.createProposition();
		proposition.setId(uuid(node));
		proposition.setText(node.text());
		map.getPropositions().add(proposition);
		made.put(node, proposition);
		if (type(node).isEmpty())
			lose(node, "has no type and is taken for a proposition");
	}

	/** Never the same twice in a map, whatever the file says. */
	private String uuid(AifGraph.Node node) {
		String uuid = node.uuid().isBlank() ? Ids.of("aif", node.id(), type(node), node.text()) : node.uuid();
		for (int again = 2; !uuids.add(uuid); again++)
			uuid = Ids.of("aif", node.id(), type(node), node.text(), Integer.toString(again));
		return uuid;
	}

	private void lose(AifGraph.Node node, String reason) {
		losses.add(new Loss(node.id(), node.type(), reason));
	}
}
