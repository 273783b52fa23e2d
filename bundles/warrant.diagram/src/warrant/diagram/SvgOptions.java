package warrant.diagram;

import java.util.Optional;
import java.util.function.Function;

/**
 * How a scene becomes SVG.
 *
 * @param link the address a box leads to, by node id; empty: no link. Only relative, http, https, file and mailto
 *     addresses are written
 * @param theme a fixed theme, or empty: the reader's system decides
 * @param palettes the colours of a file of its own; a page that holds it says them itself
 * @param inline for a page that holds {@link SvgStyle#css()} and the fonts itself: no XML declaration, no style
 * @param idPrefix put before every id in the file, so that several maps fit on one page; letters, digits, '-'
 */
public record SvgOptions(Function<String, Optional<String>> link, Optional<Theme> theme, Palettes palettes, boolean inline, String idPrefix) {

	public SvgOptions {
		if (!idPrefix.matches("[A-Za-z0-9-]*")) {
			throw new IllegalArgumentException("idPrefix: " + idPrefix);
		}
	}

	/** A file of its own, without links, in the reader's theme. */
	public static SvgOptions standalone() {
		return new SvgOptions(id -> Optional.empty(), Optional.empty(), Palettes.shipped(), false, "");
	}

	public SvgOptions withLink(Function<String, Optional<String>> newLink) {
		return new SvgOptions(newLink, theme, palettes, inline, idPrefix);
	}

	public SvgOptions withTheme(Theme newTheme) {
		return new SvgOptions(link, Optional.of(newTheme), palettes, inline, idPrefix);
	}

	public SvgOptions withPalettes(Palettes newPalettes) {
		return new SvgOptions(link, theme, newPalettes, inline, idPrefix);
	}

	/** Within a page that holds {@link SvgStyle#css} and the fonts. */
	public SvgOptions inPage(String newPrefix) {
		return new SvgOptions(link, theme, palettes, true, newPrefix);
	}
}
