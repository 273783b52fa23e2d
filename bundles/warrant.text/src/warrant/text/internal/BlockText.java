package warrant.text.internal;

import java.util.ArrayList;
import java.util.List;

import warrant.text.Block;
import warrant.text.Metadata;
import warrant.text.Span;
import warrant.text.blocks.BlockClassifier;
import warrant.text.blocks.Piece;

/** Writes pieces of a marked-up format one below the other, a blank line between, and notes where each came to stand. */
public final class BlockText {

	private BlockText() {
	}

	/** @param pieces in reading order; those without a kind are told by their words */
	public static Draft draft(List<Piece> pieces, Metadata metadata, String language) {
		StringBuilder text = new StringBuilder();
		List<Block> blocks = new ArrayList<>();
		for (Piece piece : BlockClassifier.classify(pieces, metadata)) {
			if (piece.text().isBlank())
				continue;
			if (text.length() > 0)
				text.append("\n\n");
			int start = text.length();
			text.append(piece.text());
			blocks.add(new Block(piece.kind(), new Span(start, text.length()), piece.page()));
		}
		if (text.length() > 0)
			text.append('\n');
		return new Draft(text.toString(), blocks, metadata, language);
	}
}
