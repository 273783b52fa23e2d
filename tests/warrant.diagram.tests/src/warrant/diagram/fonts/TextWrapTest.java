package warrant.diagram.fonts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class TextWrapTest {
	private final TextWrap wrap = new TextWrap(Face.SANS, 12.5, 160);

	@Test
	void breaksAtSpacesAndLosesNoWord() {
		String text = "Subsidised turbines will stand still without wires, as the regulator's own figures show";
		assertEquals(text, String.join(" ", wrap.lines(text, 20)));
	}

	@Test
	void endsWithAnEllipsisWhereThereWasMore() {
		List<String> lines = wrap.lines("one two three four five six seven eight nine ten ".repeat(4), 2);
		assertEquals(2, lines.size());
		assertTrue(lines.getLast().endsWith("…"));
	}

	@Test
	void emptyTextIsOneEmptyLine() {
		assertEquals(List.of(""), wrap.lines("  ", 3));
	}

	@Test
	void neverTooWideAndNeverSplitsASurrogatePair() {
		long seed = Long.getLong("warrant.seed", 7);
		Random random = new Random(seed);
		for (int round = 0; round < 300; round++) {
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(120); i >= 0; i--) {
				int kind = random.nextInt(10);
				text.appendCodePoint(kind == 0 ? ' ' : kind == 1 ? 0x1F600 + random.nextInt(50) : kind == 2 ? 0x4E00 + random.nextInt(999) : 'a' + random.nextInt(26));
			}
			for (String line : wrap.lines(text.toString(), 6)) {
				assertTrue(Glyphs.of(Face.SANS).width(line, 12.5) <= 160, () -> "seed " + seed + ": " + line);
				assertFalse(line.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF), () -> "seed " + seed + ": " + line);
			}
		}
	}

	@Test
	void measuresAsTheFontFileSays() {
		assertEquals(0.26, Glyphs.of(Face.SANS).width(" ", 1), 0.001);
		assertEquals(Glyphs.of(Face.SANS).width("ab", 10), Glyphs.of(Face.SANS).width("a", 10) + Glyphs.of(Face.SANS).width("b", 10), 1e-9);
	}

	@Test
	void lettersTheFontLacksAreReplacedForPaper() {
		String drawable = Glyphs.of(Face.SANS).drawable("Åre سلام 漢");
		assertTrue(drawable.startsWith("Åre "));
		assertTrue(drawable.codePoints().allMatch(Glyphs.of(Face.SANS)::has), drawable);
	}
}
