package warrant.interchange.aif;

import static warrant.interchange.aif.AifToMap.type;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import warrant.argument.ArgumentFactory;
import warrant.argument.ArgumentMap;
import warrant.argument.Conflict;
import warrant.argument.Inference;
import warrant.argument.Node;
import warrant.argument.Preference;
import warrant.argument.Proposition;
import warrant.argument.Relation;
import warrant.argument.Rephrase;
import warrant.interchange.Loss;

/**
 * RA-, CA-, MA- and PA-nodes become inferences, conflicts, rephrases and preferences. AIF lets one such node lead to several others, a map does
 * not: each further target gets a relation of its own. What lacks an end is left out, and then what attacked it.
 */
final class AifRelations {

	/** The ends of a relation that a map can hold. */
	private record Ends(List<AifGraph.Node> sources, List<AifGraph.Node> targets) {
	}

	private static final ArgumentFactory FACTORY = ArgumentFactory.eINSTANCE;

	private final AifLinks links;
	private final ArgumentMap map;
	private final Map<AifGraph.Node, Node> made;
	private final List<Loss> losses;
	private final Map<AifGraph.Node, List<Relation>> relations = new LinkedHashMap<>();
	private final Map<AifGraph.Node, Ends> ends = new LinkedHashMap<>();
	private final Set<String> used = new HashSet<>();

	AifRelations(AifLinks links, ArgumentMap map, Map<AifGraph.Node, Node> made, List<Loss> losses) {
		this.links = links;
		this.map = map;
		this.made = made;
		this.losses = losses;
	}

	void connect(Function<AifGraph.Node, String> uuid) {
		settle();
		for (Map.Entry<AifGraph.Node, Ends> entry : whole().entrySet())
			create(entry.getKey(), entry.getValue(), uuid);
		for (Map.Entry<AifGraph.Node, List<Relation>> entry : relations.entrySet())
			aim(entry.getKey(), entry.getValue());
		for (AifGraph.Node node : links.nodes()) {
			if (type(node).equals("PA"))
				prefer(node);
		}
	}

	private void settle() {
		for (AifGraph.Node node : links.nodes()) {
			if (!List.of("RA", "CA", "MA").contains(type(node)))
				continue;
			boolean attack = type(node).equals("CA");
			List<AifGraph.Node> sources = links.before(node).stream().filter(this::isProposition).toList();
			List<AifGraph.Node> targets = new ArrayList<>(links.after(node).stream()
					.filter(to -> isProposition(to) || attack && List.of("RA", "CA").contains(type(to))).toList());
			ends.put(node, new Ends(sources, targets));
		}
	}

	private boolean isProposition(AifGraph.Node node) {
		return made.get(node) instanceof Proposition;
	}

	/** Those with both ends. Leaving one out may take the target of another away, so it is looked at again until nothing changes. */
	private Map<AifGraph.Node, Ends> whole() {
		Map<AifGraph.Node, List<AifGraph.Node>> attackers = new LinkedHashMap<>();
		List<AifGraph.Node> open = new ArrayList<>(ends.keySet());
		ends.forEach((node, of) -> of.targets().forEach(to -> attackers.computeIfAbsent(to, t -> new ArrayList<>()).add(node)));
		while (!open.isEmpty()) {
			AifGraph.Node node = open.removeLast();
			Ends of = ends.get(node);
			if (of == null || !of.sources().isEmpty() && !of.targets().isEmpty())
				continue;
			ends.remove(node);
			losses.add(new Loss(node.id(), node.type(), "has no " + (of.sources().isEmpty() ? "proposition that leads to it" : "target")));
			for (AifGraph.Node attacker : attackers.getOrDefault(node, List.of())) {
				if (ends.containsKey(attacker)) {
					ends.get(attacker).targets().remove(node);
					open.add(attacker);
				}
			}
		}
		return ends;
	}

	private void create(AifGraph.Node node, Ends of, Function<AifGraph.Node, String> uuid) {
		boolean rephrase = type(node).equals("MA");
		int count = of.targets().size() * (rephrase ? of.sources().size() : 1);
		List<Relation> all = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			Relation relation = rephrase ? FACTORY.createRephrase() : type(node).equals("RA") ? FACTORY.createInference() : FACTORY.createConflict();
			relation.setId(uuid.apply(node));
			map.getRelations().add(relation);
			all.add(relation);
		}
		relations.put(node, all);
		made.put(node, all.get(0));
		if (count > 1)
			losses.add(new Loss(node.id(), node.type(), "leads to several nodes and becomes " + count + " relations"));
	}

	private void aim(AifGraph.Node node, List<Relation> all) {
		Ends of = ends.get(node);
		List<Proposition> sources = of.sources().stream().map(s -> (Proposition) made.get(s)).toList();
		String scheme = node.scheme().isBlank() ? node.text() : node.scheme();
		for (int i = 0; i < all.size(); i++) {
			Node target = made.get(of.targets().get(i % of.targets().size()));
			switch (all.get(i)) {
			case Inference inference -> {
				inference.getPremises().addAll(sources);
				inference.setConclusion((Proposition) target);
				inference.setScheme(Schemes.isPlain(scheme) ? null : scheme);
			}
			case Conflict conflict -> {
				conflict.getSources().addAll(sources);
				conflict.setTarget(target);
			}
			case Rephrase rephrase -> {
				rephrase.setSource(sources.get(i / of.targets().size()));
				rephrase.setTarget((Proposition) target);
			}
			default -> throw new IllegalStateException(all.get(i).toString());
			}
		}
		if (!(all.get(0) instanceof Inference) && !Schemes.isPlain(scheme))
			losses.add(new Loss(node.id(), node.type(), "only inferences have a scheme in a map: '" + scheme + "'"));
		of.sources().forEach(from -> used.add(pair(from, node)));
		of.targets().forEach(to -> used.add(pair(node, to)));
	}

	/** A preference is a side of a conflict between what leads to the PA-node and what it leads to. */
	private void prefer(AifGraph.Node node) {
		Set<Node> better = ofMap(links.before(node));
		Set<Node> worse = ofMap(links.after(node));
		boolean found = false;
		for (Relation relation : map.getRelations()) {
			if (!(relation instanceof Conflict conflict))
				continue;
			boolean attackers = better.containsAll(conflict.getSources()) && worse.contains(conflict.getTarget());
			boolean target = worse.containsAll(conflict.getSources()) && better.contains(conflict.getTarget());
			if (attackers || target)
				conflict.setPreference(attackers ? Preference.SOURCE : Preference.TARGET);
			found |= attackers || target;
		}
		if (!found)
			losses.add(new Loss(node.id(), node.type(), "a preference without a conflict between its two sides"));
		links.before(node).forEach(from -> used.add(pair(from, node)));
		links.after(node).forEach(to -> used.add(pair(node, to)));
	}

	private Set<Node> ofMap(Set<AifGraph.Node> nodes) {
		Set<Node> found = new HashSet<>();
		nodes.stream().filter(made::containsKey).forEach(node -> found.add(made.get(node)));
		return found;
	}

	/** Edges between nodes that were taken over, of a sort that a map does not have: from proposition to proposition, from inference to inference. */
	void listLostEdges() {
		for (AifGraph.Edge edge : links.edges()) {
			AifGraph.Node from = links.node(edge.from());
			AifGraph.Node to = links.node(edge.to());
			if (made.containsKey(from) && made.containsKey(to) && !used.contains(pair(from, to)))
				losses.add(new Loss(edge.id(), "edge", "a map has no edge from " + described(from) + " to " + described(to)));
		}
	}

	private static String described(AifGraph.Node node) {
		return (type(node).isEmpty() ? "node" : type(node) + "-node") + " " + node.id();
	}

	private static String pair(AifGraph.Node from, AifGraph.Node to) {
		return from.id() + "\u0000" + to.id();
	}
}
