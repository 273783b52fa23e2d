package warrant.diagram;

/** What a mark is coloured with: a role whose colour depends on the theme, or a colour the analyst chose. */
public sealed interface Paint permits Tone, Paint.Chosen {

	/** A colour of the analyst's, {@code 0xRRGGBB}: the same in both themes. */
	record Chosen(int rgb) implements Paint {
	}
}
