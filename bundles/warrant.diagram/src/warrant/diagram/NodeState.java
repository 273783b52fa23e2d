package warrant.diagram;

import java.util.Locale;

/** What the evaluation found for one node: strength of the argument, 0 to 1 or NaN where it was not computed, and its standing. */
public record NodeState(double strength, Standing standing) {

	/** What is drawn where nothing was evaluated: no bar, no number, no sign. */
	public static final NodeState UNKNOWN = new NodeState(Double.NaN, Standing.IN);

	public boolean hasStrength() {
		return !Double.isNaN(strength);
	}

	/** Two decimals without the leading zero, as {@code .78}; {@code 1.0} for full strength. */
	public String figure() {
		String text = String.format(Locale.ROOT, "%.2f", strength);
		return text.startsWith("0") ? text.substring(1) : "1.0";
	}
}
