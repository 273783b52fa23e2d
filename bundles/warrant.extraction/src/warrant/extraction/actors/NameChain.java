package warrant.extraction.actors;

import java.util.List;

/**
 * The chain of a conditional random field over {@link NameOutcomes} (Lafferty, McCallum and Pereira 2001): what an outcome is worth after
 * another, the best outcomes of a sentence (Viterbi), and the loss of the right ones with its gradient (forward-backward).
 */
final class NameChain {

	static final int CLASSES = NameOutcomes.ALL.size();
	private static final double NEVER = -1e18;

	private final double[] transitions;

	/** @param transitions {@code [before * CLASSES + next]}; copied */
	NameChain(double[] transitions) {
		this.transitions = transitions.clone();
		for (int step = 0; step < transitions.length; step++)
			if (!NameOutcomes.mayFollow(step / CLASSES, step % CLASSES))
				this.transitions[step] = NEVER;
	}

	/** The best outcomes for scores {@code [word][class]}; there is at least one word. */
	int[] best(double[][] scores) {
		int[][] from = new int[scores.length][CLASSES];
		double[] best = first(scores);
		for (int i = 1; i < scores.length; i++) {
			double[] next = new double[CLASSES];
			for (int c = 0; c < CLASSES; c++) {
				next[c] = Double.NEGATIVE_INFINITY;
				for (int before = 0; before < CLASSES; before++) {
					double score = best[before] + step(before, c);
					if (score > next[c]) {
						next[c] = score;
						from[i][c] = before;
					}
				}
				next[c] += scores[i][c];
			}
			best = next;
		}
		int[] outcomes = new int[scores.length];
		for (int c = 1; c < CLASSES; c++)
			outcomes[scores.length - 1] = best[c] > best[outcomes[scores.length - 1]] ? c : outcomes[scores.length - 1];
		for (int i = scores.length - 1; i > 0; i--)
			outcomes[i - 1] = from[i][outcomes[i]];
		return outcomes;
	}

	/**
	 * Negative log likelihood of the gold outcomes.
	 *
	 * @param gradient by score, {@code [word][class]}, is set
	 * @param transitionGradient is added to
	 */
	double loss(double[][] scores, int[] gold, double[][] gradient, double[] transitionGradient) {
		int last = scores.length - 1;
		double[][] forward = forward(scores);
		double[][] backward = backward(scores);
		double total = logSum(forward[last]);
		double right = 0;
		for (int i = 0; i <= last; i++) {
			int before = i == 0 ? 0 : gold[i - 1];
			right += scores[i][gold[i]] + transitions[before * CLASSES + gold[i]];
			transitionGradient[before * CLASSES + gold[i]]--;
			for (int c = 0; c < CLASSES; c++)
				gradient[i][c] = Math.exp(forward[i][c] + backward[i][c] - total) - (c == gold[i] ? 1 : 0);
			for (int from = 0; from < CLASSES; from++)
				for (int c = 0; c < CLASSES && (i > 0 || from == 0); c++)
					transitionGradient[from * CLASSES + c] += Math.exp((i == 0 ? 0 : forward[i - 1][from]) + step(from, c) + scores[i][c] + backward[i][c] - total);
		}
		return total - right;
	}

	/** The probability of each name, span and type together: the share of all paths that go through it and end with it. */
	double[] certainty(double[][] scores, List<Name> names) {
		double[] certainty = new double[names.size()];
		if (names.isEmpty())
			return certainty;
		double[][] forward = forward(scores);
		double[][] backward = backward(scores);
		double total = logSum(forward[scores.length - 1]);
		for (int n = 0; n < certainty.length; n++) {
			Name name = names.get(n);
			int start = 2 * name.type().ordinal() + 1;
			double path = (name.start() == 0 ? step(0, start) : reach(forward[name.start() - 1], start)) + scores[name.start()][start];
			int last = start;
			for (int i = name.start() + 1; i < name.end(); i++, last = start + 1)
				path += step(last, start + 1) + scores[i][start + 1];
			certainty[n] = Math.exp(path + (name.end() == scores.length ? 0 : leave(last, start + 1, scores[name.end()], backward[name.end()])) - total);
		}
		return certainty;
	}

	private double reach(double[] forward, int next) {
		double[] paths = new double[CLASSES];
		for (int before = 0; before < CLASSES; before++)
			paths[before] = forward[before] + step(before, next);
		return logSum(paths);
	}

	private double leave(int last, int continuation, double[] scores, double[] backward) {
		double[] paths = new double[CLASSES];
		for (int next = 0; next < CLASSES; next++)
			paths[next] = next == continuation ? NEVER : step(last, next) + scores[next] + backward[next];
		return logSum(paths);
	}

	private double[] first(double[][] scores) {
		double[] first = new double[CLASSES];
		for (int c = 0; c < CLASSES; c++)
			first[c] = step(0, c) + scores[0][c];
		return first;
	}

	private double[][] forward(double[][] scores) {
		double[][] forward = new double[scores.length][];
		forward[0] = first(scores);
		double[] paths = new double[CLASSES];
		for (int i = 1; i < scores.length; i++) {
			forward[i] = new double[CLASSES];
			for (int c = 0; c < CLASSES; c++) {
				for (int before = 0; before < CLASSES; before++)
					paths[before] = forward[i - 1][before] + step(before, c);
				forward[i][c] = logSum(paths) + scores[i][c];
			}
		}
		return forward;
	}

	private double[][] backward(double[][] scores) {
		double[][] backward = new double[scores.length][CLASSES];
		double[] paths = new double[CLASSES];
		for (int i = scores.length - 2; i >= 0; i--)
			for (int c = 0; c < CLASSES; c++) {
				for (int next = 0; next < CLASSES; next++)
					paths[next] = step(c, next) + scores[i + 1][next] + backward[i + 1][next];
				backward[i][c] = logSum(paths);
			}
		return backward;
	}

	private double step(int before, int next) {
		return transitions[before * CLASSES + next];
	}

	private static double logSum(double[] values) {
		double top = values[0];
		for (double value : values)
			top = Math.max(top, value);
		if (top <= NEVER / 2)
			return top;
		double sum = 0;
		for (double value : values)
			sum += Math.exp(value - top);
		return top + Math.log(sum);
	}
}
