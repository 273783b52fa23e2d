package warrant.argument.evaluation;

import java.time.Duration;

/**
 * How far the search for labellings goes.
 *
 * @param labellings most that are listed for one semantics, at least 1
 * @param time for all semantics together
 */
public record Limits(int labellings, Duration time) {

	public static final Limits DEFAULT = new Limits(10_000, Duration.ofSeconds(2));

	public Limits {
		if (labellings < 1 || time.isNegative())
			throw new IllegalArgumentException("no limits: " + labellings + " labellings, " + time);
	}
}
