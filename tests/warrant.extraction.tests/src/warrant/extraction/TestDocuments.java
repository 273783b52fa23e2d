package warrant.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import warrant.text.Block;
import warrant.text.BlockKind;
import warrant.text.Document;
import warrant.text.Metadata;
import warrant.text.Span;

/** Documents for tests: of paragraphs, of marked kinds of blocks, and random ones. */
public final class TestDocuments {

	/** One paragraph each. */
	public static Document of(String... paragraphs) {
		return titled("A test", paragraphs);
	}

	public static Document titled(String title, String... paragraphs) {
		List<Map.Entry<BlockKind, String>> blocks = new ArrayList<>();
		for (String paragraph : paragraphs)
			blocks.add(Map.entry(BlockKind.PARAGRAPH, paragraph));
		return ofBlocks(title, blocks);
	}

	public static Document ofBlocks(String title, List<Map.Entry<BlockKind, String>> parts) {
		StringBuilder text = new StringBuilder();
		List<Block> blocks = new ArrayList<>();
		for (Map.Entry<BlockKind, String> part : parts) {
			blocks.add(new Block(part.getKey(), new Span(text.length(), text.length() + part.getValue().length()), 0));
			text.append(part.getValue()).append("\n\n");
		}
		return new Document("test.txt", text.toString(), blocks, new Metadata(Map.of(Metadata.TITLE, title)), "en", "", "");
	}

	/** Random words, punctuation, surrogate pairs, Hebrew and Arabic, typographic marks and odd spaces, in random blocks. */
	public static Document random(long seed) {
		Random random = new Random(seed);
		String[] parts = { "the ", "must ", "Europe ", "because ", "we ", "is ", "wrong", ". ", ", ", "—", "“", "”", "’s ", "\uD83D\uDE00", "\u05D0\u05D1 ",
				"\u0645\u0631 ", "\u00A0", "U.S. ", "2026 ", "? ", "! ", "; ", "as ", "not ", "…", "a-b ", "\u200B", "should ", "x", "\t", "(", ") ", "said " };
		List<Map.Entry<BlockKind, String>> blocks = new ArrayList<>();
		for (int b = random.nextInt(5); b >= 0; b--) {
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(120); i > 0; i--)
				text.append(parts[random.nextInt(parts.length)]);
			blocks.add(Map.entry(BlockKind.values()[random.nextInt(BlockKind.values().length)], text.toString()));
		}
		return ofBlocks("random " + seed, blocks);
	}

	private TestDocuments() {
	}
}
