package warrant.diagram;

import java.util.StringJoiner;

/** The colours of both themes: what leaves the program is read in either. */
public record Palettes(Palette light, Palette dark) {

	/** Those we ship, in which the command line draws. */
	public static Palettes shipped() {
		return new Palettes(Palette.of(Theme.LIGHT), Palette.of(Theme.DARK));
	}

	public Palette of(Theme theme) {
		return theme == Theme.LIGHT ? light : dark;
	}

	/** What is not as we ship it, in one line; empty: nothing. The same line for the same colours, so that files can say what they were drawn in. */
	public String changes() {
		StringJoiner changes = new StringJoiner(" ");
		for (Theme theme : Theme.values()) {
			for (Tone tone : Tone.values()) {
				Colour colour = of(theme).colour(tone);
				if (!colour.equals(Palette.of(theme).colour(tone))) {
					changes.add(theme + "." + tone + colour.css());
				}
			}
		}
		return changes.toString();
	}
}
