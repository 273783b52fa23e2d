package warrant.diagram;

import java.util.Optional;

/** The style sheet of maps: the palette as CSS variables, which everything painted refers to. */
public final class SvgStyle {
	/** The fonts of map and page: the letters embedded, else what the reader has. */
	public static final String SANS = "\"Warrant Sans\",\"Noto Sans\",system-ui,sans-serif";

	private SvgStyle() {
	}

	/** Variables on {@code :root} for a fixed theme or, where it is empty, for light with dark where the reader prefers it; and the rules. */
	public static String css(Optional<Theme> theme, Palettes palettes) {
		StringBuilder css = new StringBuilder();
		if (theme.isPresent()) {
			css.append(block(palettes.of(theme.get())));
		} else {
			css.append(block(palettes.light()));
			css.append("@media screen and (prefers-color-scheme:dark){").append(block(palettes.dark())).append('}');
		}
		css.append("svg.warrant text{font-family:").append(SANS).append(";white-space:pre}");
		css.append("svg.warrant .b{font-weight:700}svg.warrant a:focus-visible{outline:2px solid var(--w-claim);outline-offset:3px}");
		css.append("svg.warrant a:hover text{text-decoration:underline}");
		return css.toString();
	}

	private static String block(Palette palette) {
		return ":root{" + variables(palette, "") + variables(palette.faded(), "-out") + "}";
	}

	private static String variables(Palette palette, String suffix) {
		StringBuilder css = new StringBuilder();
		for (Tone tone : Tone.values()) {
			css.append(tone.variable()).append(suffix).append(':').append(palette.colour(tone).css()).append(';');
		}
		return css.toString();
	}
}
