package warrant.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import warrant.text.Block;
import warrant.text.BlockKind;
import warrant.text.Metadata;
import warrant.text.Span;

/** A small corpus for tests, made in one line each. */
final class Corpus {

	private static final Pattern PARAGRAPH = Pattern.compile("[^\n]+");

	private Corpus() {
	}

	static IndexedDocument document(String name, String text, IndexedAnnotation... annotations) {
		return document(name, text, Map.of(), annotations);
	}

	static IndexedDocument document(String name, String text, Map<String, String> metadata, IndexedAnnotation... annotations) {
		return new IndexedDocument("id-" + name, name, "1", metadata.getOrDefault("title", name), new Metadata(metadata), "en", text,
				blocks(text), Arrays.asList(annotations));
	}

	static List<Block> blocks(String text) {
		List<Block> blocks = new ArrayList<>();
		Matcher paragraph = PARAGRAPH.matcher(text);
		while (paragraph.find())
			blocks.add(new Block(BlockKind.PARAGRAPH, new Span(paragraph.start(), paragraph.end()), 0));
		return blocks;
	}

	static IndexedAnnotation claim(String id, int start, int end) {
		return new IndexedAnnotation(id, Layer.COMPONENT, "claim", "value", new Span(start, end), 0.9, List.of());
	}

	static CorpusIndex index(Path folder, IndexedDocument... documents) {
		try {
			CorpusIndex index = CorpusIndex.open(folder, notice -> {
				throw new AssertionError(notice);
			});
			for (IndexedDocument document : documents)
				index.put(document);
			index.commit();
			return index;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static SearchResult search(CorpusIndex index, SearchRequest request) {
		try (CorpusSearch search = index.search()) {
			return search.search(request);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Names of the documents found, sorted, with commas. */
	static String names(CorpusIndex index, String query) {
		return names(search(index, SearchRequest.of(query).withLimit(SearchRequest.MOST)));
	}

	static String names(SearchResult result) {
		return result.hits().stream().map(SearchHit::document).sorted().collect(Collectors.joining(","));
	}

	/** The text with the words that a query finds in brackets. */
	static String marked(String text, List<Span> highlights) {
		StringBuilder marked = new StringBuilder();
		int last = 0;
		for (Span span : highlights) {
			marked.append(text, last, span.start()).append('[').append(span.of(text)).append(']');
			last = span.end();
		}
		return marked.append(text.substring(last)).toString();
	}
}
