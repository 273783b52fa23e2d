package warrant.extraction.encoder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class WordPiecesTest {

	private static final String VOCABULARY = "{\"model\": {\"vocab\": {\"[UNK]\": 100, \"[CLS]\": 101, \"[SEP]\": 102, \"un\": 1, \"##aff\": 2, \"##able\": 3, "
			+ "\"cafe\": 4, \"-\": 5, \"\\u5317\": 6, \"\\\"\": 7, \"u\": 8}}}";

	@Test
	void longestPiecesFirst() throws IOException {
		assertArrayEquals(new int[] { 1, 2, 3 }, ids("unaffable"));
	}

	@Test
	void caseAndAccentsAreDropped() throws IOException {
		assertArrayEquals(new int[] { 4 }, ids("Café"));
	}

	@Test
	void punctuationAndIdeographsStandAlone() throws IOException {
		assertArrayEquals(new int[] { 4, 5, 1 }, ids("Cafe-un"));
		assertArrayEquals(new int[] { 4, 6, 7 }, ids("cafe北\""));
	}

	@Test
	void wordWithAnUncoveredPartIsUnknownAsAWhole() throws IOException {
		assertArrayEquals(new int[] { 100 }, ids("unaffxable"));
		assertArrayEquals(new int[] { 100 }, ids("u".repeat(101)));
		assertArrayEquals(new int[] { 100 }, ids("\u200B"));
	}

	@Test
	void brokenTokenizerFileIsReported() {
		assertThrows(IOException.class, () -> Vocabulary.read(stream("{}")));
		assertThrows(IOException.class, () -> Vocabulary.read(stream("{\"vocab\": {\"a\": 1}}")));
	}

	private static int[] ids(String word) throws IOException {
		return new WordPieces(Vocabulary.read(stream(VOCABULARY))).ids(word);
	}

	private static ByteArrayInputStream stream(String json) {
		return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
	}
}
