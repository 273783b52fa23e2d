package warrant.argument.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

import warrant.argument.ArgumentMap;
import warrant.argument.Conflict;
import warrant.argument.Inference;
import warrant.argument.Node;
import warrant.argument.Proposition;
import warrant.argument.PropositionType;
import warrant.argument.Relation;

/** Reads a map into the lists and arrays of an {@link ArgumentGraph}. */
final class GraphParts {

	private static final int[] EMPTY = {};

	final List<String> ids = new ArrayList<>();
	final Map<String, Integer> index = new HashMap<>();
	final List<NodeKind> kinds = new ArrayList<>();
	final List<String> texts = new ArrayList<>();
	final List<Double> weights = new ArrayList<>();
	final BitSet evidenced = new BitSet();
	final BitSet theses = new BitSet();
	final List<int[]> sources = new ArrayList<>();
	final List<Integer> targets = new ArrayList<>();
	final int[][] inferencesTo;
	final int[][] attacksOn;
	final int[][] removedOn;

	private final Map<Node, Integer> numbers = new IdentityHashMap<>();

	GraphParts(ArgumentMap map) {
		map.getPropositions().forEach(this::proposition);
		List<Relation> relations = map.getRelations().stream().filter(this::isWhole).toList();
		// Numbered first: a conflict may attack a relation that comes later.
		relations.forEach(r -> number(r, r instanceof Inference ? NodeKind.INFERENCE : NodeKind.CONFLICT));
		relations.forEach(this::ends);
		BitSet removed = new Preferences(relations, numbers).removed();
		inferencesTo = incoming(n -> kinds.get(n) == NodeKind.INFERENCE);
		attacksOn = incoming(n -> kinds.get(n) == NodeKind.CONFLICT && !removed.get(n));
		removedOn = incoming(removed::get);
	}

	/** The same but for one weight. */
	GraphParts(GraphParts other, int node, double weight) {
		ids.addAll(other.ids);
		index.putAll(other.index);
		kinds.addAll(other.kinds);
		texts.addAll(other.texts);
		weights.addAll(other.weights);
		weights.set(node, weight);
		evidenced.or(other.evidenced);
		theses.or(other.theses);
		sources.addAll(other.sources);
		targets.addAll(other.targets);
		inferencesTo = other.inferencesTo;
		attacksOn = other.attacksOn;
		removedOn = other.removedOn;
	}

	/** Propositions are numbered by now, so that a source from elsewhere shows. */
	private boolean isWhole(Relation relation) {
		return switch (relation) {
		case Inference i -> i.getConclusion() != null && !i.getPremises().isEmpty() && numbers.keySet().containsAll(i.getPremises());
		case Conflict c -> c.getTarget() != null && !c.getSources().isEmpty() && numbers.keySet().containsAll(c.getSources());
		default -> false;
		};
	}

	private void proposition(Proposition proposition) {
		int number = number(proposition, NodeKind.PROPOSITION);
		texts.set(number, proposition.getText() == null ? "" : proposition.getText());
		evidenced.set(number, !proposition.getEvidence().isEmpty());
		theses.set(number, proposition.getType() == PropositionType.MAJOR_CLAIM || proposition.getType() == PropositionType.RECOMMENDATION);
		sources.add(EMPTY);
		targets.add(ArgumentGraph.NONE);
	}

	private int number(Node node, NodeKind kind) {
		int number = ids.size();
		numbers.put(node, number);
		ids.add(node.getId() == null ? "" : node.getId());
		index.put(ids.get(number), number);
		kinds.add(kind);
		texts.add("");
		weights.add(node.isSetWeight() ? Double.valueOf(node.getWeight()) : null);
		return number;
	}

	private void ends(Relation relation) {
		List<Proposition> from = relation instanceof Inference i ? i.getPremises() : ((Conflict) relation).getSources();
		Node to = relation instanceof Inference i ? i.getConclusion() : ((Conflict) relation).getTarget();
		sources.add(from.stream().mapToInt(numbers::get).distinct().toArray());
		targets.add(numbers.getOrDefault(to, ArgumentGraph.NONE));
	}

	/** For each node the chosen relations that point to it, in order. */
	private int[][] incoming(IntPredicate chosen) {
		int[][] incoming = new int[ids.size()][];
		Arrays.fill(incoming, EMPTY);
		int[] count = new int[ids.size()];
		for (int n = 0; n < ids.size(); n++) {
			int target = targets.get(n);
			if (target == ArgumentGraph.NONE || !chosen.test(n))
				continue;
			if (incoming[target].length == count[target])
				incoming[target] = Arrays.copyOf(incoming[target], 2 * count[target] + 1);
			incoming[target][count[target]++] = n;
		}
		for (int n = 0; n < incoming.length; n++)
			incoming[n] = count[n] == 0 ? EMPTY : Arrays.copyOf(incoming[n], count[n]);
		return incoming;
	}
}
