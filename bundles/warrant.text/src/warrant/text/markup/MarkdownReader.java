package warrant.text.markup;

import java.util.List;

import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

import warrant.text.UnreadableDocumentException;
import warrant.text.blocks.Piece;
import warrant.text.internal.BlockText;
import warrant.text.internal.Draft;
import warrant.text.internal.FormatReader;
import warrant.text.internal.FrontMatter;
import warrant.text.internal.Source;
import warrant.text.internal.TextDecoder;

/** CommonMark with front matter, rendered to the words a reader sees: links by their text, no markers. */
public final class MarkdownReader implements FormatReader {

	private final Parser parser = Parser.builder().build();

	@Override
	public Draft read(Source source) throws UnreadableDocumentException {
		String text = TextDecoder.decode(source);
		FrontMatter front = FrontMatter.of(text);
		Node root = parser.parse(text.substring(front.end()));
		List<Piece> pieces = new MarkdownPieces().of(root);
		return BlockText.draft(pieces, front.metadata(), front.metadata().get("lang").orElse(""));
	}
}
