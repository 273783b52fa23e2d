package warrant.diagram.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The links of a map by what they lead from and to. */
final class LinkIndex {
	private final Map<String, List<Link>> byTarget = new HashMap<>();
	private final Map<String, List<Link>> bySource = new HashMap<>();
	private final Map<String, Link> byId = new HashMap<>();
	private final Map<String, Integer> positions = new HashMap<>();

	LinkIndex(List<Link> links) {
		for (Link link : links) {
			positions.put(link.id(), positions.size());
			byId.put(link.id(), link);
			byTarget.computeIfAbsent(link.target(), id -> new ArrayList<>(2)).add(link);
			link.sources().forEach(source -> bySource.computeIfAbsent(source, id -> new ArrayList<>(2)).add(link));
		}
	}

	Map<String, Link> byId() {
		return byId;
	}

	/** Where a link stands in the list. */
	int position(Link link) {
		return positions.get(link.id());
	}

	/** The links that end at a node, in the order of the list. */
	List<Link> into(String target) {
		return byTarget.getOrDefault(target, List.of());
	}

	/** Adds the links that begin or end at a node. */
	void at(String id, Set<Link> links) {
		links.addAll(into(id));
		links.addAll(bySource.getOrDefault(id, List.of()));
	}

	/** What the links of changed nodes end at: all lines that arrive there share its edges with them. */
	Set<String> targets(Set<String> changed) {
		Set<String> targets = new LinkedHashSet<>(changed);
		for (String id : changed) {
			bySource.getOrDefault(id, List.of()).forEach(link -> targets.add(link.target()));
			if (byId.containsKey(id)) {
				targets.add(byId.get(id).target());
			}
		}
		return targets;
	}

	/** The links that end at links, in the order of the list. */
	List<Link> ontoLinks() {
		Set<Link> onto = new HashSet<>();
		byTarget.forEach((target, links) -> {
			if (byId.containsKey(target)) {
				onto.addAll(links);
			}
		});
		return onto.stream().sorted((a, b) -> Integer.compare(position(a), position(b))).toList();
	}
}
