package warrant.argument.evaluation;

import java.util.ArrayList;
import java.util.List;

import warrant.argument.ArgumentMap;

/** Evaluates maps. Stateless: nothing is cached; the same map gives the same assessment, but for what the time limit cuts off. */
public final class Assessor {

	private final Limits limits;

	public Assessor() {
		this(Limits.DEFAULT);
	}

	/** @param limits for complete, preferred and stable labellings; everything else is always computed */
	public Assessor(Limits limits) {
		this.limits = limits;
	}

	/** The map must not change meanwhile; a job takes the {@link ArgumentGraph} instead. */
	public Assessment assess(ArgumentMap map) {
		return assess(ArgumentGraph.of(map));
	}

	public Assessment assess(ArgumentGraph graph) {
		Labeller labeller = new Labeller(graph, limits);
		Labelling grounded = labeller.grounded();
		Labeller.All all = labeller.all();
		return new Assessment(graph, nodes(graph, grounded), grounded, all.complete(), all.preferred(), all.stable(),
				new StructuralChecks(graph, grounded).findings());
	}

	private static List<NodeAssessment> nodes(ArgumentGraph graph, Labelling grounded) {
		List<int[]> order = Dependences.inOrder(graph);
		Strengths dfQuad = new StrengthSolver(graph, new DfQuad()).solve(order);
		Strengths energy = new StrengthSolver(graph, new QuadraticEnergy()).solve(order);
		Reasons reasons = new Reasons(graph, grounded);
		StrengthReasons strengthReasons = new StrengthReasons(graph, dfQuad);
		List<NodeAssessment> nodes = new ArrayList<>();
		for (int n = 0; n < graph.size(); n++)
			nodes.add(new NodeAssessment(graph.id(n), graph.kind(n), grounded.of(n), reasons.of(n), dfQuad.of(n), energy.of(n), strengthReasons.of(n)));
		return List.copyOf(nodes);
	}
}
