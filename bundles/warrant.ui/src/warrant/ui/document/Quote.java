package warrant.ui.document;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

import warrant.text.Block;
import warrant.text.Document;
import warrant.text.Metadata;
import warrant.text.Span;
import warrant.ui.session.SessionDocument;

/** Words between quotation marks with where they stand: author, title, outlet, date, page. */
record Quote(SessionDocument document, Annotating.Target target) {

	String text() {
		Document source = document.document();
		Span span = target.selection().length() > 0 ? target.selection() : target.item().map(CodedItem::span).orElse(target.selection());
		String words = span.of(source.text()).strip().replaceAll("\\s+", " ").replace('\u201c', '\u2018').replace('\u201d', '\u2019');
		return (words.isEmpty() ? "" : "\u201c" + words + "\u201d ") + "(" + citation(source, span) + ")";
	}

	private static String citation(Document source, Span span) {
		Metadata about = source.metadata();
		List<String> parts = new ArrayList<>();
		about.author().ifPresent(parts::add);
		parts.add("\u201c" + source.title() + "\u201d");
		about.outlet().ifPresent(parts::add);
		about.date().ifPresent(parts::add);
		int page = page(source, span);
		if (page > 0)
			parts.add("p. " + page);
		return String.join(", ", parts);
	}

	/** 0 where the format has no pages. */
	private static int page(Document source, Span span) {
		return source.blocks().stream().takeWhile(block -> block.span().start() <= span.start()).reduce((a, b) -> b).map(Block::page).orElse(0);
	}

	void copy(Display display) {
		Clipboard clipboard = new Clipboard(display);
		clipboard.setContents(new Object[] { text() }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}
}
