package warrant.extraction.actors;

import java.util.ArrayDeque;
import java.util.Iterator;

/** L-BFGS with a backtracking line search (Nocedal and Wright 2006, "Numerical Optimization", algorithms 7.4 and 3.1). Deterministic. */
final class LimitedMemoryBfgs {

	/** A smooth convex function. */
	interface Objective {
		/** The value at {@code x}; fills {@code gradient}. */
		double at(double[] x, double[] gradient);
	}

	private record Step(double[] moved, double[] turned, double curvature) {
	}

	private static final int MEMORY = 8;
	private static final double ENOUGH = 1e-5;

	private final Objective objective;
	private final int iterations;
	private final ArrayDeque<Step> steps = new ArrayDeque<>();

	LimitedMemoryBfgs(Objective objective, int iterations) {
		this.objective = objective;
		this.iterations = iterations;
	}

	/** Where the function is least, from {@code start}, or as near as the iterations allow. */
	double[] minimise(double[] start) {
		double[] x = start.clone();
		double[] gradient = new double[x.length];
		double value = objective.at(x, gradient);
		for (int i = 0; i < iterations; i++) {
			double[] direction = direction(gradient);
			double slope = dot(direction, gradient);
			double rate = i == 0 ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
			double[] next = new double[x.length];
			double[] nextGradient = new double[x.length];
			double nextValue = value;
			for (int tries = 0; tries < 25; tries++, rate /= 2) {
				for (int d = 0; d < x.length; d++)
					next[d] = x[d] + rate * direction[d];
				nextValue = objective.at(next, nextGradient);
				if (nextValue <= value + 1e-4 * rate * slope)
					break;
			}
			if (!(nextValue < value))
				return x;
			remember(x, next, gradient, nextGradient);
			boolean enough = value - nextValue < ENOUGH * Math.abs(value);
			x = next;
			gradient = nextGradient;
			value = nextValue;
			if (enough)
				break;
		}
		return x;
	}

	private void remember(double[] x, double[] next, double[] gradient, double[] nextGradient) {
		double[] moved = new double[x.length];
		double[] turned = new double[x.length];
		for (int d = 0; d < x.length; d++) {
			moved[d] = next[d] - x[d];
			turned[d] = nextGradient[d] - gradient[d];
		}
		double curvature = dot(moved, turned);
		if (curvature > 1e-10)
			steps.addLast(new Step(moved, turned, curvature));
		if (steps.size() > MEMORY)
			steps.removeFirst();
	}

	private double[] direction(double[] gradient) {
		double[] q = gradient.clone();
		double[] shares = new double[steps.size()];
		int k = shares.length;
		for (Iterator<Step> newest = steps.descendingIterator(); newest.hasNext();) {
			Step step = newest.next();
			shares[--k] = dot(step.moved, q) / step.curvature;
			add(q, step.turned, -shares[k]);
		}
		if (!steps.isEmpty()) {
			Step last = steps.getLast();
			scale(q, last.curvature / dot(last.turned, last.turned));
		}
		for (Step step : steps) {
			add(q, step.moved, shares[k] - dot(step.turned, q) / step.curvature);
			k++;
		}
		scale(q, -1);
		return q;
	}

	private static void add(double[] to, double[] vector, double factor) {
		for (int d = 0; d < to.length; d++)
			to[d] += factor * vector[d];
	}

	private static void scale(double[] vector, double factor) {
		for (int d = 0; d < vector.length; d++)
			vector[d] *= factor;
	}

	private static double dot(double[] a, double[] b) {
		double sum = 0;
		for (int d = 0; d < a.length; d++)
			sum += a[d] * b[d];
		return sum;
	}
}
