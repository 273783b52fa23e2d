package warrant.diagram;

import java.util.Locale;

/** What an edge says; the style of its line says no more than that. */
public enum EdgeKind {
	SUPPORT("supports", Stroke.solid(Tone.SUPPORT, 1.8)),
	ATTACK("attacks", Stroke.dashed(Tone.ATTACK, 1.8, 6.0, 4.0)),
	UNDERCUT("undercuts", Stroke.dashed(Tone.UNDERCUT, 1.8, 8.0, 3.0, 2.0, 3.0)),
	REPHRASE("says the same as", Stroke.dashed(Tone.REPHRASE, 1.4, 2.0, 3.0));

	private final String verb;
	private final Stroke stroke;

	EdgeKind(String verb, Stroke stroke) {
		this.verb = verb;
		this.stroke = stroke;
	}

	/** "supports": as written on the edge. */
	public String verb() {
		return verb;
	}

	public Stroke stroke() {
		return stroke;
	}

	public Tone tone() {
		return (Tone) stroke.paint();
	}

	public String cssClass() {
		return name().toLowerCase(Locale.ROOT);
	}
}
