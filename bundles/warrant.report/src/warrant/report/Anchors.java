package warrant.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import warrant.diagram.Scene;
import warrant.diagram.SvgWriter;

/** The ids of one section on the page, made of numbers alone: what the documents say never becomes an id. */
final class Anchors {
	private final String prefix;
	private final Map<String, String> passages = new HashMap<>();
	private final Map<String, String> claims = new HashMap<>();
	private final Map<String, String> passageOfNode = new HashMap<>();
	private final Set<String> drawn = new HashSet<>();

	/** @param section as it is shown: only what is on the page gets an anchor */
	Anchors(String prefix, QuestionSection section) {
		this.prefix = prefix;
		for (Passage passage : section.passages().items()) {
			passages.putIfAbsent(passage.id(), prefix + "-p" + passages.size());
			passage.highlights().forEach(h -> passageOfNode.putIfAbsent(h.node(), passages.get(passage.id())));
		}
		for (ClaimRow claim : section.claims().items()) {
			claims.putIfAbsent(claim.node(), prefix + "-c" + claims.size());
			passage(claim.passage()).ifPresent(p -> passageOfNode.put(claim.node(), p));
		}
		section.map().map(Scene::boxes).ifPresent(boxes -> boxes.forEach(b -> drawn.add(b.id())));
	}

	String section() {
		return prefix;
	}

	/** Put before the ids inside of the map. */
	String mapPrefix() {
		return prefix + "-m-";
	}

	Optional<String> passage(String id) {
		return Optional.ofNullable(passages.get(id));
	}

	Optional<String> claim(String node) {
		return Optional.ofNullable(claims.get(node));
	}

	/** Where a box on the map leads: its passage or, where that is not on the page, its claim. */
	Optional<String> target(String node) {
		return Optional.ofNullable(passageOfNode.getOrDefault(node, claims.get(node)));
	}

	/** The box on the map. */
	Optional<String> box(String node) {
		return drawn.contains(node) ? Optional.of(SvgWriter.anchor(mapPrefix(), node)) : Optional.empty();
	}
}
