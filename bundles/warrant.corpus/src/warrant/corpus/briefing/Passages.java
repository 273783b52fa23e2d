package warrant.corpus.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import warrant.diagram.BoxKind;
import warrant.report.Highlight;
import warrant.report.Passage;
import warrant.report.Source;
import warrant.text.Block;
import warrant.text.Document;
import warrant.text.Span;

/** The paragraphs that something was taken from, each once, with what was taken highlighted. */
final class Passages {

	private record Place(Source source, Document document, Block block, List<Highlight> highlights) {
	}

	private final Map<String, Place> places = new LinkedHashMap<>();

	/** Marks a span. @return the id of the paragraph it stands in, empty where it stands in none */
	String mark(Document document, Source source, Span span, BoxKind kind, String node) {
		Optional<Block> block = blockOf(document, span);
		if (block.isEmpty())
			return "";
		String id = document.name() + "#" + block.get().span().start();
		Place place = places.computeIfAbsent(id, key -> new Place(source, document, block.get(), new ArrayList<>()));
		int start = span.start() - block.get().span().start();
		place.highlights.add(new Highlight(start, start + span.length(), kind, node));
		return id;
	}

	/** Binary search: blocks are sorted and don't overlap. */
	private static Optional<Block> blockOf(Document document, Span span) {
		List<Block> blocks = document.blocks();
		int low = 0;
		int high = blocks.size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			Span at = blocks.get(middle).span();
			if (at.contains(span))
				return Optional.of(blocks.get(middle));
			if (at.start() > span.start())
				high = middle - 1;
			else
				low = middle + 1;
		}
		return Optional.empty();
	}

	/** In the order in which they were first marked. */
	List<Passage> all() {
		List<Passage> all = new ArrayList<>();
		places.forEach((id, place) -> all
				.add(new Passage(id, place.source, place.block.span().of(place.document.text()), place.highlights)));
		return all;
	}
}
