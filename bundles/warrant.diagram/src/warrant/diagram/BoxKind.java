package warrant.diagram;

import java.util.Locale;

/** What a box stands for. */
public enum BoxKind {
	CLAIM, MAJOR_CLAIM, PREMISE, RECOMMENDATION;

	/** As in CSS classes: {@code major-claim}. */
	public String cssClass() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** As a reader sees it: "major claim". */
	public String words() {
		return name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	public Tone tone() {
		return switch (this) {
			case CLAIM, MAJOR_CLAIM -> Tone.CLAIM;
			case PREMISE -> Tone.PREMISE;
			case RECOMMENDATION -> Tone.RECOMMENDATION;
		};
	}
}
