package warrant.ui.document;

import warrant.text.Block;
import warrant.text.Document;

/** In which letters a block is set. */
enum Face {
	PROSE, TITLE, HEADING, SMALL;

	/** The first block is the title where it is a heading. */
	static Face of(Document document, Block block) {
		return switch (block.kind()) {
			case HEADING -> block == document.blocks().getFirst() ? TITLE : HEADING;
			case CAPTION, BYLINE -> SMALL;
			default -> PROSE;
		};
	}
}
