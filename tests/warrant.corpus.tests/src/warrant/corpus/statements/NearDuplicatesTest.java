package warrant.corpus.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

class NearDuplicatesTest {

	private final NearDuplicates duplicates = new NearDuplicates();

	@Test
	void aReprintWithAnotherHeadAndCloseIsACopy() {
		String text = prose(1, 600);
		duplicates.add("first", "One headline. " + text + " The author lives in town.");

		assertEquals(Optional.of("first"), duplicates.add("reprint", "Quite another headline, by the desk. " + text));
		assertEquals(Map.of("reprint", "first"), duplicates.copies());
	}

	@Test
	void twoThatAgreeInTheirVocabularyAreTwo() {
		duplicates.add("first", prose(1, 600));

		assertEquals(Optional.empty(), duplicates.add("second", prose(2, 600)));
	}

	@Test
	void aDocumentThatQuotesAParagraphIsItsOwn() {
		String quoted = prose(1, 100);
		duplicates.add("first", quoted + " " + prose(3, 500));

		assertEquals(Optional.empty(), duplicates.add("second", prose(4, 500) + " " + quoted));
	}

	@Test
	void shortTextsAreNotCompared() {
		duplicates.add("first", "Build the lines.");

		assertEquals(Optional.empty(), duplicates.add("second", "Build the lines."));
	}

	private static String prose(long seed, int words) {
		Random random = new Random(seed);
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < words; i++)
			text.append("word").append(random.nextInt(400)).append(i % 12 == 11 ? ". " : " ");
		return text.toString();
	}
}
