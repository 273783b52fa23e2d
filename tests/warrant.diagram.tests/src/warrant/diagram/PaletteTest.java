package warrant.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class PaletteTest {
	private static final List<Tone> GROUNDS = List.of(Tone.GROUND, Tone.PANEL, Tone.CLAIM_TINT, Tone.CLAIM_HALF_TINT, Tone.RECOMMENDATION_TINT,
		Tone.RECOMMENDATION_HALF_TINT);

	@Test
	void blackOnWhiteIsTwentyOne() {
		assertEquals(21, Colour.of(0x000000).contrast(Colour.of(0xffffff)), 0.01);
	}

	@Test
	void textKeepsFourAndAHalfOnEveryGroundInBothThemesAlsoFaded() {
		for (Theme theme : Theme.values()) {
			for (Tone ground : GROUNDS) {
				assertContrast(4.5, Palette.of(theme), Tone.INK, ground);
				assertContrast(4.5, Palette.of(theme), Tone.SOFT, ground);
				assertContrast(4.5, Palette.of(theme).faded(), Tone.INK, ground);
				assertContrast(4.5, Palette.of(theme).faded(), Tone.SOFT, ground);
			}
		}
	}

	@Test
	void linesKeepThreeOnEveryGroundInBothThemesAlsoFaded() {
		for (Theme theme : Theme.values()) {
			for (Tone tone : Tone.values()) {
				if (tone.isLine()) {
					assertContrast(3, Palette.of(theme), tone, Tone.GROUND);
					assertContrast(3, Palette.of(theme), tone, Tone.PANEL);
					assertContrast(3, Palette.of(theme).faded(), tone, Tone.GROUND);
					assertContrast(3, Palette.of(theme).faded(), tone, Tone.PANEL);
				}
			}
		}
	}

	@Test
	void everyWordDrawnIsReadableWhereItStandsAlsoInColour() {
		SampleMap map = SampleMaps.eight();
		map.map.getPropositions().forEach(p -> p.getEvidence().forEach(e -> e.setConfidence(0.9)));
		map.state(map.map.getPropositions().getFirst(), 0.1, Standing.OUT);
		Scene scene = map.scene(MapOptions.standalone());
		for (Theme theme : Theme.values()) {
			scene.edges().forEach(e -> assertReadable(e.marks(), e.faded(), theme, Tone.PANEL));
			scene.boxes().forEach(b -> assertReadable(b.marks(), b.faded(), theme,
				b.kind() == BoxKind.RECOMMENDATION ? Tone.RECOMMENDATION_TINT : Tone.CLAIM_TINT));
			assertReadable(scene.ornaments(), false, theme, Tone.GROUND);
		}
	}

	private static void assertReadable(List<Mark> marks, boolean faded, Theme theme, Tone ground) {
		Palette palette = faded ? Palette.of(theme).faded() : Palette.of(theme);
		for (Mark mark : marks) {
			if (mark instanceof Mark.Text text) {
				assertContrast(4.5, palette, (Tone) text.paint(), ground);
			}
		}
	}

	private static void assertContrast(double least, Palette palette, Tone tone, Tone ground) {
		double contrast = palette.colour(tone).contrast(palette.colour(ground));
		assertTrue(contrast >= least, () -> tone + " on " + ground + ": " + contrast);
	}
}
