package warrant.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random texts of the parts that are hard; the seed is printed with a failure and set by {@code -Dwarrant.seed=N}. */
class RandomTextTest {

	private static final String[] PARTS = { "\n", "\n\n", "\r\n", "\r", " ", "\t", ". ", "The agency should move", "By Ida Lund", "Photo: archive", "- ", "• ", "1. ", "> ", "# ", "---", "---\n", "a: b",
			"\ud83d\ude00", "\ud800", "\udc00", "\ufeff", "يجب على", "\u200f", "?", "“", "”", "IV.", "x".repeat(90), "\u00a0", "\f", "<p>", "</p><h1>", "*", "| ", "[a](b)", "&amp;", "\u0000" };

	@TempDir
	Path folder;

	@Test
	void blocksAreSortedInsideTheTextAndNotBlank() throws IOException {
		long seed = Long.getLong("warrant.seed", 20251117L);
		Random random = new Random(seed);
		DocumentReader reader = new DocumentReader();
		for (int round = 0; round < 3000; round++) {
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(40); i >= 0; i--)
				text.append(PARTS[random.nextInt(PARTS.length)]);
			check(reader.of("a.txt", text.toString()), "seed " + seed + " round " + round);
			if (round % 10 == 0)
				readAs(reader, round % 20 == 0 ? "a.html" : "a.md", text.toString(), "seed " + seed + " round " + round);
		}
	}

	private void readAs(DocumentReader reader, String name, String text, String where) throws IOException {
		Path file = Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
		try {
			check(reader.read(file, name), where);
		} catch (UnreadableDocumentException problem) {
			assertFalse(problem.getMessage().isBlank(), where);
		}
	}

	private static void check(Document document, String where) {
		int last = 0;
		for (Block block : document.blocks()) {
			String words = block.span().of(document.text());
			assertEquals(true, block.span().start() >= last && !words.isBlank() && words.equals(words.strip()), where + " " + block);
			last = block.span().end();
		}
		assertFalse(document.text().contains("\r") || document.text().startsWith("\ufeff") && document.text().length() == 1, where);
		assertEquals(document.text(), new String(document.text().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8), where + ": lone surrogate");
	}
}
