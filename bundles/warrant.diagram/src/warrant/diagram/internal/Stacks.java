package warrant.diagram.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import warrant.diagram.BoxKind;
import warrant.diagram.EdgeKind;

/** Finds the branches of a map that may hang in stacks: trees of single-premise links that nothing else touches. */
final class Stacks {
	/** Up to this many single premises stand side by side where there is room. */
	private static final int SIDE_BY_SIDE = 3;
	private static final double COLUMN = 250;
	private static final int DEEPEST = 40;

	private final Map<String, BoxDraft> boxes;
	private final int largest;
	private final Map<String, List<Link>> into;
	private final Map<String, Long> uses;
	private final Map<String, Link> from = new HashMap<>();

	/** @param largest boxes a branch may hold; 1: single premises alone, and only where there are many of them */
	Stacks(Map<String, BoxDraft> boxes, List<Link> links, int largest) {
		this.boxes = boxes;
		this.largest = largest;
		this.into = links.stream().collect(Collectors.groupingBy(Link::target));
		this.uses = links.stream().flatMap(l -> l.sources().stream()).collect(Collectors.groupingBy(s -> s, Collectors.counting()));
		links.forEach(l -> l.sources().forEach(s -> from.put(s, l)));
	}

	List<Stack> find() {
		Map<String, Optional<Branch>> whole = new HashMap<>();
		boxes.keySet().forEach(id -> into.getOrDefault(id, List.of()).forEach(l -> whole.put(l.id(), branch(l, 0))));
		List<Stack> stacks = new ArrayList<>();
		for (String target : boxes.keySet()) {
			Map<EdgeKind, List<Branch>> groups = new LinkedHashMap<>();
			for (Link link : into.getOrDefault(target, List.of())) {
				whole.get(link.id()).filter(b -> b.size() <= largest).ifPresent(b -> groups.computeIfAbsent(link.kind(), k -> new ArrayList<>()).add(b));
			}
			if (!hangs(target, whole)) {
				groups.values().stream().filter(g -> largest > 1 || g.size() > SIDE_BY_SIDE).forEach(g -> stacks.addAll(columns(g)));
			}
		}
		return stacks;
	}

	/** Whether the box itself is part of a branch that hangs: then what leads to it hangs with it. */
	private boolean hangs(String id, Map<String, Optional<Branch>> whole) {
		String at = id;
		for (int depth = 0; depth <= DEEPEST; depth++) {
			Link out = from.get(at);
			Optional<Branch> branch = out == null ? Optional.empty() : whole.getOrDefault(out.id(), Optional.empty());
			if (branch.isEmpty()) {
				return false;
			}
			if (branch.get().size() <= largest) {
				return true;
			}
			at = out.target();
		}
		return false;
	}

	/** The branch that ends in a link, or empty where something else touches it. */
	private Optional<Branch> branch(Link link, int depth) {
		String source = link.sources().getFirst();
		boolean drawable = link.kind() == EdgeKind.SUPPORT || link.kind() == EdgeKind.ATTACK;
		if (link.junction() || !drawable || !link.note().isEmpty() || uses.get(source) > 1 || depth > DEEPEST
			|| boxes.get(source).content.kind() == BoxKind.MAJOR_CLAIM) {
			return Optional.empty();
		}
		List<Branch> children = new ArrayList<>();
		for (Link child : into.getOrDefault(source, List.of())) {
			Optional<Branch> branch = branch(child, depth + 1);
			if (branch.isEmpty()) {
				return Optional.empty();
			}
			children.add(branch.get());
		}
		children.sort(Comparator.comparing((Branch b) -> b.link().kind()).thenComparing(Stacks::weakness));
		return Optional.of(new Branch(link, boxes.get(source), children));
	}

	/** The strongest first; as many columns as keep the group about as wide as it is tall. */
	private static List<Stack> columns(List<Branch> group) {
		double height = group.stream().mapToDouble(b -> b.height() + Branch.GAP).sum();
		double perColumn = height / Math.ceil(Math.sqrt(height / (COLUMN * 1.4)));
		List<Stack> stacks = new ArrayList<>();
		List<Branch> column = new ArrayList<>();
		double filled = 0;
		for (Branch branch : group.stream().sorted(Comparator.comparing(Stacks::weakness)).toList()) {
			if (!column.isEmpty() && filled + branch.height() / 2 > perColumn) {
				stacks.add(new Stack("stack " + column.getFirst().link().id(), List.copyOf(column)));
				column.clear();
				filled = 0;
			}
			column.add(branch);
			filled += branch.height() + Branch.GAP;
		}
		stacks.add(new Stack("stack " + column.getFirst().link().id(), List.copyOf(column)));
		return stacks;
	}

	private static double weakness(Branch branch) {
		double strength = branch.box().content.state().strength();
		return Double.isNaN(strength) ? 1 : 1 - strength;
	}
}
