package warrant.argument.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import warrant.argument.ArgumentMap;
import warrant.argument.ArgumentMaps;
import warrant.argument.Conflict;
import warrant.argument.Inference;
import warrant.argument.MapDraft;
import warrant.argument.Node;
import warrant.argument.Preference;
import warrant.argument.Proposition;
import warrant.argument.PropositionType;
import warrant.argument.RandomMaps;
import warrant.argument.Relation;

/**
 * Strengths of random maps without cycles, with linked premises, undercuts, attacks on attacks, weights and preferences, worked out a second
 * time: from the map itself, by recursion, with the papers' formulas written down as they stand there.
 */
class RandomStrengthTest {

	@Test
	void strengthsAreTheFormulasWorkedOutNodeByNode() {
		Random random = new Random(RandomMaps.seed());
		int undercuts = 0;
		for (int round = 0; round < 300; round++) {
			ArgumentMap map = map(random);
			undercuts += ArgumentMaps.conflicts(map).stream().filter(conflict -> conflict.getTarget() instanceof Relation).count();
			Assessment assessment = new Assessor(new Limits(1, Duration.ZERO)).assess(map);
			for (boolean energy : new boolean[] { false, true }) {
				Reference reference = new Reference(map, energy);
				map.getPropositions().forEach(node -> assertSame(reference, node, assessment));
				map.getRelations().forEach(node -> assertSame(reference, node, assessment));
			}
		}
		assertTrue(undercuts > 300, "undercuts: " + undercuts);
	}

	private static void assertSame(Reference reference, Node node, Assessment assessment) {
		NodeAssessment known = assessment.node(node.getId()).orElseThrow();
		assertEquals(reference.strength(node), (reference.energy ? known.quadraticEnergy() : known.dfQuad()).orElseThrow(), 1e-9);
	}

	/** Relations lead from later propositions to earlier ones, or to relations whose end is earlier: nothing depends on itself. */
	private static ArgumentMap map(Random random) {
		MapDraft draft = new MapDraft(ArgumentMaps.create("random"));
		ArgumentMap map = draft.map();
		List<Integer> ranks = new ArrayList<>();
		for (int i = 0; i < 9; i++)
			weigh(draft.proposition("p" + i, PropositionType.CLAIM), random);
		for (int i = 0; i < 14; i++) {
			boolean ontoRelation = !ranks.isEmpty() && random.nextInt(3) == 0;
			int relation = ontoRelation ? random.nextInt(ranks.size()) : -1;
			int rank = ontoRelation ? ranks.get(relation) : random.nextInt(8);
			Proposition[] sources = random.ints(1 + random.nextInt(2), rank + 1, 9).distinct().mapToObj(map.getPropositions()::get).toArray(Proposition[]::new);
			Node target = ontoRelation ? map.getRelations().get(relation) : map.getPropositions().get(rank);
			Relation made = ontoRelation || random.nextBoolean() ? conflict(draft, target, sources, random) : draft.inference((Proposition) target, sources);
			weigh(made, random);
			ranks.add(rank);
		}
		return map;
	}

	private static Conflict conflict(MapDraft draft, Node target, Proposition[] sources, Random random) {
		Conflict conflict = draft.conflict(target, sources);
		conflict.setPreference(random.nextInt(5) == 0 ? Preference.TARGET : Preference.NONE);
		return conflict;
	}

	private static void weigh(Node node, Random random) {
		if (random.nextInt(3) == 0)
			node.setWeight(random.nextDouble());
	}

	private record Reference(ArgumentMap map, boolean energy) {

		double strength(Node node) {
			double base = switch (node) {
				case Proposition p -> p.isSetWeight() ? p.getWeight() : 0.5;
				case Inference i -> handedOn(i, i.getPremises());
				case Conflict c -> handedOn(c, c.getSources());
				default -> throw new IllegalArgumentException(node.toString());
			};
			List<Double> attackers = ArgumentMaps.conflicts(map).stream().filter(c -> c.getTarget() == node && c.getPreference() != Preference.TARGET)
					.map(this::strength).toList();
			List<Double> supporters = ArgumentMaps.inferences(map).stream().filter(i -> i.getConclusion() == node).map(this::strength).toList();
			return energy ? potyka(base, attackers, supporters) : rago(base, attackers, supporters);
		}

		private double handedOn(Relation relation, List<Proposition> sources) {
			double weakest = sources.stream().mapToDouble(this::strength).min().orElseThrow();
			return relation.isSetWeight() ? relation.getWeight() * weakest : weakest;
		}

		/** KR 2016, definitions 1 and 3: F of the attackers, F of the supporters, then C. */
		private static double rago(double v0, List<Double> attackers, List<Double> supporters) {
			double va = f(attackers);
			double vs = f(supporters);
			return va >= vs ? v0 - v0 * Math.abs(vs - va) : v0 + (1 - v0) * Math.abs(vs - va);
		}

		private static double f(List<Double> values) {
			double f = 0;
			for (double v : values)
				f = f + v - f * v;
			return f;
		}

		/** KR 2018, definition 2. */
		private static double potyka(double w, List<Double> attackers, List<Double> supporters) {
			double e = supporters.stream().mapToDouble(s -> s).sum() - attackers.stream().mapToDouble(a -> a).sum();
			return w - w * h(-e) + (1 - w) * h(e);
		}

		private static double h(double x) {
			return x <= 0 ? 0 : x * x / (1 + x * x);
		}
	}
}
