package warrant.corpus.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import warrant.text.Document;
import warrant.text.DocumentReader;

class FrozenTextTest {

	private static final long SEED = Long.getLong("warrant.seed", 20260101);

	@TempDir
	private Path folder;
	private final DocumentReader reader = new DocumentReader();

	@Test
	void aFrozenTextIsReadBackToTheLetter() throws IOException {
		Document document = reader.of("energy/a.txt", "Build the Wires First\n\nPhoto: A. Nobody\n\nThe grid is “full” \uD83D\uDD0C.\n\n- one\n- two\n");

		assertEquals(document, thawed(document));
	}

	@Test
	void emptyTextsAndTextsThatLookLikeAHeadAreReadBack() throws IOException {
		for (String text : new String[] { "", "\n\n\n", "warrant-text 1\nreader 1\n\ntext", "one line", "שלום עולם. Привет.", " \u2028 x\u0085y" })
			assertEquals(reader.of("a.txt", text), thawed(reader.of("a.txt", text)), text);
	}

	@Test
	void randomTextsAreReadBack() throws IOException {
		Random random = new Random(SEED);
		for (int i = 0; i < 100; i++) {
			StringBuilder text = new StringBuilder();
			for (int n = random.nextInt(200); n > 0; n--)
				text.append(random.nextInt(8) == 0 ? "\n" : random.nextInt(5) == 0 ? Character.toString(random.nextInt(0x11000)) : "ab ");
			Document document = reader.of("a.txt", text.toString());
			assertEquals(document, thawed(document), "seed " + SEED + ", text " + i);
		}
	}

	@Test
	void damageIsNamed() throws IOException {
		Document document = reader.of("a.txt", "The grid is full.");
		Path file = folder.resolve("a.txt.text");
		String whole = new String(FrozenText.bytes(document), StandardCharsets.UTF_8);
		for (String damaged : new String[] { "", "garbage", whole.substring(0, whole.length() / 2), whole.replace("full", "empty"),
				whole.replace("paragraph 0", "paragraph x"), whole.replace("paragraph 0 17", "paragraph 0 99"),
				whole.replace("warrant-text 1", "<<<<<<< HEAD") }) {
			Files.writeString(file, damaged);
			IOException thrown = assertThrows(IOException.class, () -> FrozenText.read(file, document), damaged);
			assertTrue(thrown.getMessage().contains("a.txt.text"), thrown.getMessage());
		}
	}

	@Test
	void bytesThatAreNoUtf8AreNamed() throws IOException {
		Document document = reader.of("a.txt", "The grid is full.");
		byte[] bytes = FrozenText.bytes(document);
		bytes[bytes.length - 3] = (byte) 0xC3;
		Path file = Files.write(folder.resolve("a.txt.text"), bytes);

		IOException thrown = assertThrows(IOException.class, () -> FrozenText.read(file, document));
		assertTrue(thrown.getMessage().contains("a.txt.text"), thrown.getMessage());
	}

	private Document thawed(Document document) throws IOException {
		return FrozenText.read(Files.write(folder.resolve("x.text"), FrozenText.bytes(document)), document);
	}
}
