package warrant.ui.map;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;

import warrant.argument.Conflict;
import warrant.argument.Evidence;
import warrant.argument.Inference;
import warrant.argument.Node;
import warrant.argument.Preference;
import warrant.argument.Proposition;
import warrant.argument.PropositionType;
import warrant.argument.Relation;
import warrant.corpus.editing.MapEdits;
import warrant.corpus.editing.MapPlaces;
import warrant.diagram.EdgeKind;
import warrant.diagram.Point;
import warrant.text.Span;
import warrant.ui.parts.Opening;
import warrant.ui.session.Passage;
import warrant.ui.session.PassageKind;

/** What can be done to an open map: each one step that can be undone. What can't be done is said in words. */
public final class MapActions {

	private final OpenMap open;
	private final Consumer<String> say;

	/** @param say shows why something can't be done */
	MapActions(OpenMap open, Consumer<String> say) {
		this.open = open;
		this.say = say;
	}

	/** @return whether it was done */
	private boolean edit(String label, Consumer<MapEdits> change) {
		try {
			open.edit(label, change);
			return true;
		} catch (IllegalArgumentException refused) {
			say.accept(refused.getMessage());
			return false;
		}
	}

	/** A proposition in the analyst's own words. @return its id */
	public Optional<String> add(String text, PropositionType type, Point corner) {
		String[] id = new String[1];
		edit("Add proposition", edits -> {
			Proposition added = edits.add(text, type);
			edits.places().put(Map.of(added, corner));
			id[0] = added.getId();
		});
		Optional.ofNullable(id[0]).ifPresent(added -> open.select(Set.of(added)));
		return Optional.ofNullable(id[0]);
	}

	public void text(Proposition proposition, String text) {
		if (!text.equals(proposition.getText()))
			edit("Edit text", edits -> proposition.setText(text));
	}

	public void type(List<Proposition> propositions, PropositionType type) {
		edit("Change type", edits -> propositions.forEach(p -> p.setType(type)));
	}

	/** Connects what is selected with a proposition or, for an undercut, a relation; one on which a support is dropped is linked. */
	public void connect(EdgeKind kind, List<Proposition> from, String target) {
		Optional<Node> node = open.node(target);
		if (node.isEmpty())
			return;
		String[] made = new String[1];
		boolean done = edit(label(kind, node.get()), edits -> made[0] = connected(edits, kind, from, node.get()).getId());
		if (done)
			open.select(Set.of(made[0]));
	}

	private static String label(EdgeKind kind, Node target) {
		return kind == EdgeKind.SUPPORT && target instanceof Inference ? "Link premises" : "Connect: " + kind.verb();
	}

	private static Node connected(MapEdits edits, EdgeKind kind, List<Proposition> from, Node target) {
		return switch (kind) {
			case SUPPORT -> switch (target) {
				case Inference inference -> {
					edits.link(from, inference);
					yield inference;
				}
				case Proposition conclusion -> edits.support(from, conclusion);
				default -> throw new IllegalArgumentException("Only a proposition or another support can be supported.");
			};
			case ATTACK, UNDERCUT -> edits.attack(from, target);
			case REPHRASE -> {
				if (from.size() == 1 && target instanceof Proposition other)
					yield edits.rephrase(from.getFirst(), other);
				throw new IllegalArgumentException("One proposition says the same as one other.");
			}
		};
	}

	/** Several inferences to one conclusion become one with linked premises. */
	public void link(List<Inference> inferences) {
		edit("Link premises", edits -> {
			Inference first = inferences.getFirst();
			if (inferences.size() < 2 || inferences.stream().anyMatch(i -> i.getConclusion() != first.getConclusion()))
				throw new IllegalArgumentException("Select two or more arrows to the same conclusion, or premises of it, to link them.");
			inferences.subList(1, inferences.size()).forEach(other -> edits.link(List.copyOf(other.getPremises()), first));
			edits.delete(inferences.subList(1, inferences.size()));
		});
	}

	/** The inferences to be linked when arrows, or premises of one conclusion, are selected. */
	List<Inference> linkable() {
		List<Inference> arrows = open.selectedNodes().stream().filter(Inference.class::isInstance).map(Inference.class::cast).toList();
		if (!arrows.isEmpty())
			return arrows;
		Set<Proposition> premises = new HashSet<>(open.selectedPropositions());
		return open.map().getRelations().stream().filter(Inference.class::isInstance).map(Inference.class::cast)
				.filter(i -> premises.containsAll(i.getPremises())).toList();
	}

	public void unlink(Inference inference) {
		edit("Unlink premises", edits -> edits.unlink(inference));
	}

	public void turn(Relation relation) {
		String[] turned = new String[1];
		if (edit("Turn into its opposite", edits -> turned[0] = edits.turn(relation).getId()))
			open.select(Set.of(turned[0]));
	}

	public void delete(List<Node> nodes) {
		if (!nodes.isEmpty())
			edit("Delete", edits -> edits.delete(nodes));
	}

	public void weigh(List<? extends Node> nodes, OptionalDouble weight) {
		edit("Weigh", edits -> edits.weigh(nodes, weight));
	}

	/** Adds to the weights of all, in one step. */
	void weighMore(List<Node> nodes, double more) {
		edit("Weigh", edits -> nodes.forEach(node -> edits.weigh(List.of(node), OptionalDouble.of(Math.round((MapEdits.weight(node) + more) * 100) / 100.0))));
	}

	public void prefer(Conflict conflict, Preference side) {
		edit("Prefer a side", edits -> edits.prefer(conflict, side));
	}

	public void scheme(Inference inference, String scheme) {
		edit("Choose scheme", edits -> edits.scheme(inference, scheme));
	}

	public void memo(Node node, String memo) {
		edit("Edit memo", edits -> node.setMemo(memo.isBlank() ? null : memo));
	}

	public void tag(List<? extends Node> nodes, String words) {
		edit("Tag", edits -> edits.tag(nodes, words));
	}

	public void colour(List<? extends Node> nodes, String colour) {
		edit("Colour", edits -> edits.colour(nodes, colour));
	}

	public void group(String title, List<Node> nodes) {
		edit("Group", edits -> edits.group(title, nodes));
	}

	public void ungroup(List<Node> nodes) {
		edit("Ungroup", edits -> edits.ungroup(nodes));
	}

	/** Folds what is open, unfolds what is folded. */
	public void fold(List<Proposition> propositions) {
		edit("Fold or unfold", edits -> {
			MapPlaces places = edits.places();
			propositions.forEach(p -> places.fold(p, !places.isFolded(p), open.corner(p.getId()).orElse(new Point(0, 0))));
		});
	}

	/** Moves what is selected. */
	public void move(double dx, double dy) {
		Map<Node, Point> to = new HashMap<>();
		open.selectedPropositions().forEach(p -> open.corner(p.getId()).ifPresent(at -> to.put(p, at.plus(dx, dy))));
		if (!to.isEmpty())
			edit("Move", edits -> edits.places().put(to));
	}

	/** Lays out everything the analyst has not placed; what is selected is given back to layout first. */
	public void arrange() {
		List<Node> released = open.selectedNodes();
		Layout.of(open.map(), released, open.states(), places -> open.arrange("Arrange", places, edits -> edits.places().release(released)));
	}

	/** Opens the document where a proposition is said. */
	public void show(Evidence evidence) {
		passage(evidence).ifPresentOrElse(Opening::passage,
				() -> say.accept("The document of this passage is not in the project: " + evidence.getTitle()));
	}

	/** The passage of an evidence, if its document is in the project. */
	Optional<Passage> passage(Evidence evidence) {
		return open.session().summaries().stream().filter(summary -> summary.id().equals(evidence.getDocument()))
				.findFirst().or(() -> open.session().summary(String.valueOf(evidence.getName())))
				.map(summary -> new Passage(open.session(), summary.name(), new Span(evidence.getStart(), evidence.getEnd()), PassageKind.TEXT,
						Optional.ofNullable(evidence.getAnnotation()).orElse(""), evidence.getQuote()));
	}
}
