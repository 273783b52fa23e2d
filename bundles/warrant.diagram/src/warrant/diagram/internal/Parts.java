package warrant.diagram.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The connected parts of a map: ids of propositions and links that hang together. */
final class Parts {
	private final Map<String, String> leader = new HashMap<>();

	/** The parts as lists of proposition and link ids, in order of their first proposition. */
	static Collection<List<String>> of(Collection<String> propositions, List<Link> links) {
		Parts parts = new Parts();
		for (Link link : links) {
			parts.join(link.id(), link.target());
			link.sources().forEach(s -> parts.join(link.id(), s));
		}
		Map<String, List<String>> byLeader = new LinkedHashMap<>();
		propositions.forEach(p -> byLeader.computeIfAbsent(parts.find(p), k -> new ArrayList<>()).add(p));
		links.forEach(l -> byLeader.get(parts.find(l.id())).add(l.id()));
		return byLeader.values();
	}

	private void join(String a, String b) {
		leader.put(find(a), find(b));
	}

	private String find(String id) {
		String at = id;
		while (leader.containsKey(at) && !leader.get(at).equals(at)) {
			String next = leader.get(at);
			leader.put(at, leader.getOrDefault(next, next));
			at = next;
		}
		return at;
	}
}
