package warrant.text.internal;

import java.io.IOException;
import java.util.List;

import warrant.text.Block;
import warrant.text.blocks.BlockClassifier;
import warrant.text.blocks.Piece;
import warrant.text.blocks.PlainText;

/** Plain text: the words stay as they are, so that offsets are those of the file (after line ends and BOM). */
public final class PlainTextReader implements FormatReader {

	@Override
	public Draft read(Source source) throws IOException {
		return draft(TextDecoder.decode(source));
	}

	/** Of text with LF line ends. */
	public static Draft draft(String text) {
		FrontMatter front = FrontMatter.of(text);
		List<Piece> pieces = BlockClassifier.classify(PlainText.pieces(text, front.end()), front.metadata());
		List<Block> blocks = pieces.stream().filter(piece -> piece.span().length() > 0)
				.map(piece -> new Block(piece.kind(), piece.span(), piece.page())).toList();
		return new Draft(text, blocks, front.metadata(), front.metadata().get("lang").or(() -> front.metadata().get("language")).orElse(""));
	}
}
