package warrant.diagram;

import java.util.Locale;

/** The roles of colour on a map. A role says the type only; strength and standing are drawn otherwise. */
public enum Tone implements Paint {
	/** Behind everything. */
	GROUND,
	/** Inside boxes. */
	PANEL,
	/** Rules and the empty part of bars: decoration, never the only carrier of a meaning. */
	RULE,
	/** Text to be read. */
	INK,
	/** Text that is secondary. */
	SOFT,
	CLAIM, PREMISE, RECOMMENDATION, ACTOR, SUPPORT, ATTACK, UNDERCUT, REPHRASE,
	/** Light fills of boxes. */
	CLAIM_TINT, RECOMMENDATION_TINT,
	/** Half of a tint: what was only suggested. */
	CLAIM_HALF_TINT, RECOMMENDATION_HALF_TINT;

	/** The CSS variable that carries this role, as {@code --w-claim-tint}. */
	public String variable() {
		return "--w-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	boolean isText() {
		return this == INK || this == SOFT;
	}

	boolean isLine() {
		return compareTo(CLAIM) >= 0 && compareTo(REPHRASE) <= 0;
	}
}
