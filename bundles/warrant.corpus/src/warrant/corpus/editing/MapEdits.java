package warrant.corpus.editing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import warrant.argument.ArgumentFactory;
import warrant.argument.ArgumentMap;
import warrant.argument.ArgumentPackage;
import warrant.argument.Conflict;
import warrant.argument.Group;
import warrant.argument.Inference;
import warrant.argument.Node;
import warrant.argument.Preference;
import warrant.argument.Proposition;
import warrant.argument.PropositionType;
import warrant.argument.Relation;
import warrant.argument.Rephrase;

/**
 * What an analyst does to an argument map: everything that is not drawing. Where nodes stand is {@link MapPlaces}'s. A change that would
 * contradict itself, such as a claim that supports itself, is refused with an {@link IllegalArgumentException} that says why.
 */
public final class MapEdits {

	private static final ArgumentFactory FACTORY = ArgumentFactory.eINSTANCE;

	private final ArgumentMap map;

	public MapEdits(ArgumentMap map) {
		this.map = map;
	}

	public MapPlaces places() {
		return MapPlaces.of(map);
	}

	/** A proposition of the analyst's own words: implicit until a passage says it. */
	public Proposition add(String text, PropositionType type) {
		Proposition proposition = FACTORY.createProposition();
		proposition.setId(newId());
		proposition.setText(text);
		proposition.setType(type);
		map.getPropositions().add(proposition);
		return proposition;
	}

	/** Takes in a proposition that is in no map yet. */
	public Proposition add(Proposition made) {
		map.getPropositions().add(made);
		return made;
	}

	/** The premises together support the conclusion: linked where there are several. An inference that says so already is given back. */
	public Inference support(Collection<Proposition> premises, Proposition conclusion) {
		List<Proposition> from = sources(premises, conclusion, "support");
		Optional<Inference> known = relations(Inference.class)
				.filter(i -> i.getConclusion() == conclusion && Set.copyOf(i.getPremises()).equals(Set.copyOf(from))).findFirst();
		if (known.isPresent())
			return known.get();
		Inference inference = FACTORY.createInference();
		inference.getPremises().addAll(from);
		inference.setConclusion(conclusion);
		return added(inference);
	}

	/** Rebuts a proposition, undercuts an inference, or attacks an attack. A conflict that says so already is given back. */
	public Conflict attack(Collection<Proposition> attackers, Node target) {
		List<Proposition> from = sources(attackers, target, "attack");
		if (target instanceof Relation relation && ends(relation).anyMatch(from::contains) && relation instanceof Rephrase)
			throw new IllegalArgumentException("That two say the same is not attacked by one of them: delete the relation instead.");
		Optional<Conflict> known = relations(Conflict.class)
				.filter(c -> c.getTarget() == target && Set.copyOf(c.getSources()).equals(Set.copyOf(from))).findFirst();
		if (known.isPresent())
			return known.get();
		Conflict conflict = FACTORY.createConflict();
		conflict.getSources().addAll(from);
		conflict.setTarget(target);
		return added(conflict);
	}

	/** One says what the other says, in other words. */
	public Rephrase rephrase(Proposition source, Proposition target) {
		sources(List.of(source), target, "rephrase");
		Rephrase rephrase = FACTORY.createRephrase();
		rephrase.setSource(source);
		rephrase.setTarget(target);
		return added(rephrase);
	}

	/** Makes propositions further premises of an inference: linked with those it has. */
	public void link(Collection<Proposition> premises, Inference inference) {
		sources(premises, inference.getConclusion(), "support");
		premises.stream().filter(p -> !inference.getPremises().contains(p)).forEach(inference.getPremises()::add);
	}

	/** Gives each premise of an inference an inference of its own. */
	public void unlink(Inference inference) {
		List<Proposition> others = List.copyOf(inference.getPremises()).subList(1, inference.getPremises().size());
		inference.getPremises().removeAll(others);
		for (Proposition premise : others)
			support(List.of(premise), inference.getConclusion()).setScheme(inference.getScheme());
	}

	private static List<Proposition> sources(Collection<Proposition> from, Node target, String verb) {
		if (from.isEmpty() || target == null)
			throw new IllegalArgumentException("Select what should " + verb + " first.");
		if (from.contains(target))
			throw new IllegalArgumentException("A proposition can't " + verb + " itself.");
		return List.copyOf(new LinkedHashSet<>(from));
	}

	private <T extends Relation> T added(T relation) {
		relation.setId(newId());
		map.getRelations().add(relation);
		return relation;
	}

	/** The base strength an analyst gives a node, 0 to 1; empty: what it is worth by itself. */
	public void weigh(Collection<? extends Node> nodes, OptionalDouble weight) {
		for (Node node : nodes)
			if (weight.isPresent())
				node.setWeight(Math.clamp(weight.getAsDouble(), 0, 1));
			else
				node.unsetWeight();
	}

	public void prefer(Conflict conflict, Preference side) {
		conflict.setPreference(side);
	}

	/** @param scheme name of one of {@code Schemes.all()}; empty: none */
	public void scheme(Inference inference, String scheme) {
		inference.setScheme(scheme.isBlank() ? null : scheme);
	}

	/** Turns supports into attacks and attacks on propositions into supports, keeping their ends. */
	public Relation turn(Relation relation) {
		Relation turned = switch (relation) {
			case Inference i -> attack(List.copyOf(i.getPremises()), i.getConclusion());
			case Conflict c when c.getTarget() instanceof Proposition p -> support(List.copyOf(c.getSources()), p);
			default -> throw new IllegalArgumentException("Only what ends on a proposition can be turned into its opposite.");
		};
		delete(Set.of(relation));
		return turned;
	}

	/** @param colour {@code #rrggbb}; empty: the colour of its type */
	public void colour(Collection<? extends Node> nodes, String colour) {
		if (!colour.isEmpty() && !colour.matches("#[0-9a-fA-F]{6}"))
			throw new IllegalArgumentException("no colour: " + colour);
		nodes.forEach(node -> node.setColour(colour.isEmpty() ? null : colour));
	}

	/** Replaces the tags. @param words separated by commas; blank: none */
	public void tag(Collection<? extends Node> nodes, String words) {
		List<String> tags = Stream.of(words.split(",")).map(String::strip).filter(tag -> !tag.isEmpty()).distinct().toList();
		for (Node node : nodes) {
			node.getTags().clear();
			node.getTags().addAll(tags);
		}
	}

	public Group group(String title, Collection<? extends Node> nodes) {
		if (nodes.isEmpty())
			throw new IllegalArgumentException("Select what belongs together first.");
		Group group = FACTORY.createGroup();
		group.setId(newId());
		group.setTitle(title);
		group.getNodes().addAll(nodes);
		map.getGroups().add(group);
		return group;
	}

	/** Takes nodes out of every group; a group that holds nothing any more goes with them. */
	public void ungroup(Collection<? extends Node> nodes) {
		map.getGroups().forEach(group -> group.getNodes().removeAll(nodes));
		map.getGroups().removeIf(group -> group.getNodes().isEmpty());
	}

	/** Removes nodes with all that can't be without them: relations that lose an end, attacks on those, stances, places. */
	public void delete(Collection<? extends Node> nodes) {
		Set<Node> gone = new HashSet<>(nodes);
		boolean more = true;
		while (more) {
			more = false;
			for (Relation relation : map.getRelations())
				more |= !gone.contains(relation) && loses(relation, gone) && gone.add(relation);
		}
		map.getRelations().stream().filter(r -> !gone.contains(r)).forEach(r -> sourceList(r).removeAll(gone));
		map.getStances().removeIf(stance -> gone.contains(stance.getProposition()));
		if (map.getDrawing() != null)
			map.getDrawing().getPlaces().removeIf(place -> gone.contains(place.getNode()));
		ungroup(gone);
		map.getRelations().removeAll(gone);
		map.getPropositions().removeAll(gone);
	}

	/** A relation of which one of several sources goes stays with the others. */
	private static boolean loses(Relation relation, Set<Node> gone) {
		return gone.contains(target(relation)) || gone.containsAll(sourceList(relation));
	}

	private static List<Proposition> sourceList(Relation relation) {
		return switch (relation) {
			case Inference i -> i.getPremises();
			case Conflict c -> c.getSources();
			case Rephrase r -> r.getSource() == null ? List.of() : new ArrayList<>(List.of(r.getSource()));
			default -> List.of();
		};
	}

	/** What a relation leads from, in its order. */
	public static List<Proposition> sources(Relation relation) {
		return List.copyOf(sourceList(relation));
	}

	/** What a relation leads to; null where it is unset. */
	public static Node target(Relation relation) {
		return switch (relation) {
			case Inference i -> i.getConclusion();
			case Conflict c -> c.getTarget();
			case Rephrase r -> r.getTarget();
			default -> null;
		};
	}

	private static Stream<Node> ends(Relation relation) {
		return Stream.concat(sourceList(relation).stream(), Stream.of(target(relation))).filter(Objects::nonNull).map(Node.class::cast);
	}

	private <T extends Relation> Stream<T> relations(Class<T> kind) {
		return map.getRelations().stream().filter(kind::isInstance).map(kind::cast);
	}

	/** Whether a node has a base strength of the analyst's. */
	public static boolean isWeighed(Node node) {
		return node.eIsSet(ArgumentPackage.Literals.NODE__WEIGHT);
	}

	/** The base strength a node has: the analyst's weight, else what it is worth by itself. */
	public static double weight(Node node) {
		return isWeighed(node) ? node.getWeight() : node instanceof Relation ? 1 : 0.5;
	}

	private static String newId() {
		return UUID.randomUUID().toString();
	}
}
