package warrant.ui.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.LineStyleListener;
import org.eclipse.swt.custom.StyleRange;

import warrant.text.Block;
import warrant.text.Document;
import warrant.ui.look.Look;

/** Sets headings as headings and captions small, line by line as they come into view: a long document costs nothing before. */
final class BlockStyles implements LineStyleListener {

	private final Supplier<Document> document;
	private final ReadingFonts fonts;
	private final BooleanSupplier even;

	/** @param even whether all lines have to be of one height: headings are bold then, no more */
	BlockStyles(Supplier<Document> document, ReadingFonts fonts, BooleanSupplier even) {
		this.document = document;
		this.fonts = fonts;
		this.even = even;
	}

	@Override
	public void lineGetStyle(LineStyleEvent event) {
		Document now = document.get();
		int end = event.lineOffset + event.lineText.length();
		List<StyleRange> styles = new ArrayList<>();
		for (int i = firstBlock(now.blocks(), event.lineOffset); i < now.blocks().size() && now.blocks().get(i).span().start() < end; i++)
			style(now, now.blocks().get(i), event.lineOffset, end, styles);
		event.styles = styles.toArray(StyleRange[]::new);
	}

	private void style(Document now, Block block, int start, int end, List<StyleRange> styles) {
		Face face = Face.of(now, block);
		StyleRange style = new StyleRange();
		style.start = Math.max(start, block.span().start());
		style.length = Math.min(end, block.span().end()) - style.start;
		if (face == Face.PROSE || style.length <= 0)
			return;
		if (even.getAsBoolean())
			style.fontStyle = face == Face.SMALL ? SWT.ITALIC : SWT.BOLD;
		else
			style.font = fonts.of(face);
		if (face == Face.SMALL)
			style.foreground = Look.soft();
		styles.add(style);
	}

	/** Index of the first block that ends behind a place. */
	private static int firstBlock(List<Block> blocks, int start) {
		int low = 0;
		int high = blocks.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (blocks.get(middle).span().end() <= start)
				low = middle + 1;
			else
				high = middle;
		}
		return low;
	}
}
