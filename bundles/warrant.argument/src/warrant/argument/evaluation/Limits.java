package warrant.argument.evaluation;

import java.time.Duration;

/**
 * How far the search for labellings goes.
 *
 * @param labellings most that are listed for one semantics, at least 1
 * @param time for all semantics together
 */
public record Limits(int labellings, Duration time) {

	/** DESIGN's limits: what a person still waits for. */
	public static final Limits DEFAULT = new Limits(10_000, Duration.ofSeconds(2));

	/** @throws IllegalArgumentException when no labelling or a negative time is allowed */
	public Limits {
		if (labellings < 1 || time.isNegative())
			throw new IllegalArgumentException("no limits: " + labellings + " labellings, " + time);
	}
}
