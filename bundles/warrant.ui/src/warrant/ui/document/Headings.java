package warrant.ui.document;

import java.util.ArrayList;
import java.util.List;

import warrant.text.Block;
import warrant.text.BlockKind;
import warrant.text.Document;
import warrant.text.Span;

/** A document's outline: its headings, below each what is argued under it. Actors are left out: they are everywhere. */
record Headings(List<Heading> all) {

	/** @param title in words @param items what stands between it and the next heading */
	record Heading(String title, Span span, List<CodedItem> items) {
	}

	static Headings of(Document document, CodedItems items) {
		List<Heading> headings = new ArrayList<>();
		List<Block> blocks = document.blocks().stream().filter(block -> block.kind() == BlockKind.HEADING).toList();
		if (blocks.isEmpty() || items.in(0, blocks.getFirst().span().start()).stream().anyMatch(CodedItems::argues))
			headings.add(new Heading(document.title(), new Span(0, 0), new ArrayList<>()));
		for (Block block : blocks)
			headings.add(new Heading(block.span().of(document.text()).replaceAll("\\s+", " "), block.span(), new ArrayList<>()));
		int at = 0;
		for (CodedItem item : items.all()) {
			while (at + 1 < headings.size() && headings.get(at + 1).span().start() <= item.span().start())
				at++;
			if (CodedItems.argues(item) && !items.recommended(item))
				headings.get(at).items().add(item);
		}
		return new Headings(headings);
	}
}
