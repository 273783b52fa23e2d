package warrant.diagram.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import warrant.diagram.BoxKind;

/** Finds the boxes that may stand in stacks. */
final class Stacks {
	/** Up to this many premises stand side by side. */
	private static final int SIDE_BY_SIDE = 3;
	private static final int TALLEST = 12;

	private final Map<String, BoxDraft> boxes;
	private final List<Link> links;

	Stacks(Map<String, BoxDraft> boxes, List<Link> links) {
		this.boxes = boxes;
		this.links = links;
	}

	List<Stack> find() {
		Set<String> targets = links.stream().map(Link::target).collect(Collectors.toSet());
		Map<String, Long> uses = links.stream().flatMap(l -> l.sources().stream()).collect(Collectors.groupingBy(s -> s, Collectors.counting()));
		Map<String, List<Link>> groups = new LinkedHashMap<>();
		for (Link link : links) {
			String source = link.sources().getFirst();
			boolean leaf = !link.junction() && !targets.contains(source) && uses.get(source) == 1 && boxes.containsKey(link.target());
			if (leaf && link.note().isEmpty() && boxes.get(source).content.kind() != BoxKind.MAJOR_CLAIM) {
				groups.computeIfAbsent(link.kind() + " " + link.target(), k -> new ArrayList<>()).add(link);
			}
		}
		return groups.values().stream().filter(g -> g.size() > SIDE_BY_SIDE).map(this::columns).flatMap(Collection::stream).toList();
	}

	/** The strongest first; as many columns as keep the group about as wide as it is tall. */
	private List<Stack> columns(List<Link> group) {
		List<Link> sorted = group.stream().sorted(Comparator.comparingDouble(l -> -strength(l))).toList();
		int rows = Math.clamp(Math.round(Math.sqrt(sorted.size() * 1.7)), 2, TALLEST);
		int columns = (sorted.size() + rows - 1) / rows;
		List<Stack> stacks = new ArrayList<>();
		for (int c = 0; c < columns; c++) {
			List<Link> column = sorted.subList(sorted.size() * c / columns, sorted.size() * (c + 1) / columns);
			List<BoxDraft> drafts = column.stream().map(l -> boxes.get(l.sources().getFirst())).toList();
			stacks.add(new Stack("stack " + column.getFirst().id(), column, drafts));
		}
		return stacks;
	}

	private double strength(Link link) {
		double strength = boxes.get(link.sources().getFirst()).content.state().strength();
		return Double.isNaN(strength) ? 0 : strength;
	}
}
