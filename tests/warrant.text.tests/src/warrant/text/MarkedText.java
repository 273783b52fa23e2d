package warrant.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

/** Blocks written as text: one line each, {@code h Heading}, {@code p Paragraph}, {@code c}aption, {@code l}ist item, {@code b}yline, {@code q}uotation. */
final class MarkedText {

	private MarkedText() {
	}

	static String of(Document document) {
		return document.blocks().stream().map(block -> letter(block.kind()) + " " + block.span().of(document.text()).replace("\n", " / "))
				.collect(Collectors.joining("\n"));
	}

	/** Asserts that the text, read as .txt, falls into these blocks. */
	static void assertBlocks(String text, String... blocks) {
		assertEquals(String.join("\n", List.of(blocks)), of(new DocumentReader().of("a.txt", text)));
	}

	private static String letter(BlockKind kind) {
		return switch (kind) {
			case HEADING -> "h";
			case PARAGRAPH -> "p";
			case CAPTION -> "c";
			case LIST_ITEM -> "l";
			case BYLINE -> "b";
			case QUOTATION -> "q";
		};
	}
}
