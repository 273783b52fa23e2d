package warrant.diagram;

import static warrant.argument.PropositionType.CLAIM;
import static warrant.argument.PropositionType.MAJOR_CLAIM;
import static warrant.argument.PropositionType.PREMISE;
import static warrant.argument.PropositionType.RECOMMENDATION;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import warrant.argument.Inference;
import warrant.argument.Proposition;
import warrant.argument.PropositionType;
import warrant.argument.Side;

/** Three maps as an analysis of op-eds gives them: one op-ed, one question, a whole corpus. */
final class SampleMaps {
	private static final List<String> TITLES = List.of("Wires first", "The bill nobody reads", "Subsidise, then build", "Ask the municipalities", "A bridge to nowhere");
	private static final List<String> SUBJECTS = List.of("The northern grid", "Every new turbine", "A carbon floor price", "Storage at home", "The spring budget",
		"Municipal consent", "The reactor at Ringhals", "Cross-border trade", "Heat pump mandates", "The transmission fee");
	private static final List<String> VERBS = List.of("raises the bill of households that cannot move", "cuts the queue for permits by half", "leaves industry without firm power",
		"pays for itself within nine winters", "shifts the cost to the south", "has been promised three times and never ordered", "is cheaper than the imports it replaces",
		"would need workers whom nobody trains");
	private static final List<String> TAILS = List.of("", "", ", as the regulator's own figures for last winter show", " unless the government orders the lines before it signs the next round of subsidies, which it has so far refused to do",
		", and the municipalities know it", " because every third application in the north still waits for a connection that nobody has ordered, financed or even drawn on a map, while the plants that would use it look for sites abroad");

	private SampleMaps() {
	}

	/** The map of the design sketch, with stances and an undecided node. */
	static SampleMap eight() {
		SampleMap m = new SampleMap("Grid before subsidies?");
		Proposition order = m.add(RECOMMENDATION, "Order the northern lines before the next subsidy round", "Wires first", 0.78);
		order.setAddressee(m.participant("Sweden (government)"));
		order.setModality("should");
		order.getEvidence().add(SampleMap.evidence("Ask the municipalities", "order the lines"));
		m.stance("Grid operator", order, Side.FOR);
		m.stance("Industry Federation", order, Side.AGAINST);
		Proposition still = m.add(CLAIM, "Subsidised turbines will stand still without wires", "Wires first", 0.71);
		Proposition stranded = m.add(CLAIM, "Lines without load are stranded assets", "Industry Federation", 0.31);
		Proposition permits = m.add(PREMISE, "Every third permit in the north waits for a connection", "Wires first", 0.6);
		Proposition curtailed = m.add(PREMISE, "Curtailment cost 1.2 billion last year", "The bill nobody reads", 0.6);
		Proposition load = m.add(PREMISE, "Load is waiting too: three plants in the queue", "Subsidise, then build", 0.55);
		Proposition cold = m.add(PREMISE, "Both lines were full on every cold day", "The bill nobody reads", 0.5);
		Proposition slow = m.add(CLAIM, "A line takes eleven years, a subsidy two", "Subsidise, then build", 0.5);
		m.state(slow, 0.5, Standing.UNDECIDED);
		m.support(order, still);
		m.support(still, permits);
		Inference linked = m.support(still, curtailed, cold);
		linked.setScheme("argument from sign");
		m.attack(m.attack(order, stranded), load);
		m.attack(order, slow);
		return m;
	}

	/** One question, four op-eds: 40 propositions in one connected part. */
	static SampleMap forty() {
		SampleMap m = new SampleMap("Should the state order grid lines before it subsidises more wind power?");
		grow(m, new Random(40), 40, 4);
		return m;
	}

	/** A corpus: 300 propositions in parts of many sizes, some alone, one recommendation with many premises. */
	static SampleMap threeHundred() {
		SampleMap m = new SampleMap("Northern energy: all questions");
		Random random = new Random(300);
		while (m.map.getPropositions().size() < 200) {
			grow(m, random, Math.min(200 - m.map.getPropositions().size(), 2 + random.nextInt(30)), 1 + random.nextInt(2));
		}
		Proposition hub = m.add(RECOMMENDATION, sentence(random), "Wires first", 0.9);
		for (int i = 0; i < 45; i++) {
			Proposition leaf = m.add(i % 3 == 0 ? CLAIM : PREMISE, sentence(random), source(random), random.nextDouble());
			if (i % 5 == 0) {
				m.attack(hub, leaf);
			} else {
				m.support(hub, leaf);
			}
		}
		while (m.map.getPropositions().size() < 300) {
			m.add(type(random), sentence(random), source(random), 0.5);
		}
		return m;
	}

	private static void grow(SampleMap m, Random random, int nodes, int theses) {
		List<Proposition> grown = new ArrayList<>();
		List<Inference> inferences = new ArrayList<>();
		for (int i = 0; i < nodes; i++) {
			if (i < theses) {
				Proposition thesis = m.add(i % 2 == 0 ? RECOMMENDATION : MAJOR_CLAIM, sentence(random), source(random), 0.5 + random.nextDouble() / 2);
				grown.add(thesis);
				if (i > 0) {
					m.attack(grown.get(i - 1), thesis);
				}
				continue;
			}
			Proposition target = grown.get((int) (Math.pow(random.nextDouble(), 1.6) * grown.size()));
			Proposition p = m.add(type(random), sentence(random), random.nextInt(12) == 0 ? "" : source(random), random.nextDouble());
			double kind = random.nextDouble();
			if (kind < 0.08 && !inferences.isEmpty()) {
				m.attack(inferences.get(random.nextInt(inferences.size())), p);
			} else if (kind < 0.3) {
				m.attack(target, p);
			} else if (kind < 0.4 && i > theses + 2 && grown.getLast() != target) {
				inferences.add(m.support(target, p, grown.getLast()));
			} else {
				inferences.add(m.support(target, p));
			}
			grown.add(p);
		}
	}

	private static PropositionType type(Random random) {
		return random.nextInt(3) == 0 ? CLAIM : PREMISE;
	}

	private static String source(Random random) {
		return TITLES.get(random.nextInt(TITLES.size()));
	}

	private static String sentence(Random random) {
		return SUBJECTS.get(random.nextInt(SUBJECTS.size())) + " " + VERBS.get(random.nextInt(VERBS.size())) + TAILS.get(random.nextInt(TAILS.size()));
	}
}
