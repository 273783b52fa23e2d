package warrant.corpus.cache;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import warrant.text.Block;
import warrant.text.BlockKind;
import warrant.text.Document;
import warrant.text.Metadata;

/** A {@link Document} as bytes. */
final class DocumentFormat {

	private static final BlockKind[] KINDS = BlockKind.values();

	private DocumentFormat() {
	}

	static void write(Document document, RecordOutput out) throws IOException {
		out.words(document.name());
		out.words(document.text());
		out.list(document.blocks(), block -> {
			out.symbol(block.kind());
			out.span(block.span());
			out.number(block.page());
		});
		out.list(document.metadata().values().entrySet(), entry -> {
			out.words(entry.getKey());
			out.words(entry.getValue());
		});
		out.words(document.language());
		out.words(document.sourceSha256());
		out.words(document.textSha256());
	}

	static Document read(RecordInput in) throws IOException {
		String name = in.words();
		String text = in.words();
		var blocks = in.list(() -> new Block(in.symbol(KINDS), in.span(), in.number()));
		Map<String, String> values = new HashMap<>();
		in.list(() -> values.put(in.words(), in.words()));
		return new Document(name, text, blocks, new Metadata(values), in.words(), in.words(), in.words());
	}
}
