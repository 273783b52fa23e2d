package warrant.diagram;

import java.util.List;

/** How a line is drawn: role, width in pixels, lengths of dashes and gaps in turn (none: solid), round ends or flat. */
public record Stroke(Paint paint, double width, List<Double> dashes, boolean round) {

	public Stroke {
		dashes = List.copyOf(dashes);
	}

	public static Stroke solid(Paint paint, double width) {
		return new Stroke(paint, width, List.of(), false);
	}

	public static Stroke dashed(Paint paint, double width, Double... dashes) {
		return new Stroke(paint, width, List.of(dashes), false);
	}

	/** Round dots, {@code gap} pixels from centre to centre. */
	public static Stroke dotted(Paint paint, double width, double gap) {
		return new Stroke(paint, width, List.of(0.01, gap), true);
	}
}
