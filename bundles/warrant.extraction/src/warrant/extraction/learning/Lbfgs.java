package warrant.extraction.learning;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Limited-memory BFGS with backtracking (Nocedal and Wright, Numerical Optimization, 2nd ed., algorithm 7.4), for smooth convex functions.
 */
public final class Lbfgs {

	/** The function to minimise. */
	public interface Objective {
		/** The value at {@code x}; writes the gradient. */
		double at(double[] x, double[] gradient);
	}

	private record Step(double[] s, double[] y, double rho) {
	}

	private static final int MEMORY = 8;
	private static final double TOLERANCE = 1e-5;

	private final Objective objective;
	private final int iterations;
	private final Deque<Step> steps = new ArrayDeque<>();

	/** @param iterations at most, at least 1 */
	public Lbfgs(Objective objective, int iterations) {
		this.objective = objective;
		this.iterations = iterations;
	}

	/** The minimum, starting from {@code start}. */
	public double[] minimise(double[] start) {
		double[] x = start.clone();
		double[] gradient = new double[x.length];
		double value = objective.at(x, gradient);
		for (int i = 0; i < iterations; i++) {
			double[] direction = direction(gradient);
			double slope = dot(direction, gradient);
			if (slope >= 0)
				break;
			double[] nextGradient = new double[x.length];
			double[] next = new double[x.length];
			double size = i == 0 ? Math.min(1, 1 / Math.sqrt(dot(gradient, gradient))) : 1;
			double nextValue = move(x, direction, size, next, nextGradient);
			while (nextValue > value + 1e-4 * size * slope && size > 1e-12) {
				size /= 2;
				nextValue = move(x, direction, size, next, nextGradient);
			}
			remember(x, next, gradient, nextGradient);
			boolean settled = Math.abs(value - nextValue) <= TOLERANCE * Math.max(1, Math.abs(nextValue)) * 0.1;
			x = next;
			gradient = nextGradient;
			value = nextValue;
			if (settled)
				break;
		}
		return x;
	}

	private double move(double[] x, double[] direction, double size, double[] next, double[] gradient) {
		for (int i = 0; i < x.length; i++)
			next[i] = x[i] + size * direction[i];
		return objective.at(next, gradient);
	}

	private double[] direction(double[] gradient) {
		double[] q = gradient.clone();
		double[] alphas = new double[steps.size()];
		int i = 0;
		for (Step step : steps) {
			alphas[i] = step.rho() * dot(step.s(), q);
			add(q, step.y(), -alphas[i++]);
		}
		if (!steps.isEmpty()) {
			Step last = steps.peekFirst();
			scale(q, 1 / (last.rho() * dot(last.y(), last.y())));
		}
		for (Iterator<Step> oldest = steps.descendingIterator(); oldest.hasNext();) {
			Step step = oldest.next();
			add(q, step.s(), alphas[--i] - step.rho() * dot(step.y(), q));
		}
		scale(q, -1);
		return q;
	}

	private void remember(double[] x, double[] next, double[] gradient, double[] nextGradient) {
		double[] s = next.clone();
		add(s, x, -1);
		double[] y = nextGradient.clone();
		add(y, gradient, -1);
		double curvature = dot(s, y);
		if (curvature <= 1e-12)
			return;
		steps.addFirst(new Step(s, y, 1 / curvature));
		if (steps.size() > MEMORY)
			steps.removeLast();
	}

	private static double dot(double[] a, double[] b) {
		double sum = 0;
		for (int i = 0; i < a.length; i++)
			sum += a[i] * b[i];
		return sum;
	}

	private static void add(double[] a, double[] b, double factor) {
		for (int i = 0; i < a.length; i++)
			a[i] += factor * b[i];
	}

	private static void scale(double[] a, double factor) {
		for (int i = 0; i < a.length; i++)
			a[i] *= factor;
	}
}
