package warrant.ui.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Rectangle;

import warrant.text.Block;
import warrant.text.BlockKind;
import warrant.text.Document;
import warrant.text.Span;
import warrant.ui.look.Look;

/** Says behind the by-line where and when the document came out: that is not in its text. */
final class ByLine implements PaintListener {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

	private final StyledText text;
	private final Supplier<Document> document;
	private final Font font;

	ByLine(StyledText text, Supplier<Document> document, Font font) {
		this.text = text;
		this.document = document;
		this.font = font;
	}

	@Override
	public void paintControl(PaintEvent event) {
		Document now = document.get();
		Optional<Block> line = now.blocks().stream().limit(4).filter(block -> block.kind() == BlockKind.BYLINE).findFirst();
		if (line.isEmpty() || line.get().span().end() > text.getCharCount())
			return;
		Span span = line.get().span();
		Rectangle last = null;
		for (Rectangle box : new LineBoxes(text, span))
			last = box;
		String more = more(now, span.of(now.text()));
		if (last == null || more.isEmpty() || last.y + last.height < event.y || last.y > event.y + event.height)
			return;
		event.gc.setFont(font);
		event.gc.setForeground(Look.soft());
		event.gc.drawText(more, last.x + last.width, last.y + (last.height - event.gc.getFontMetrics().getHeight()) / 2, true);
	}

	private static String more(Document document, String said) {
		StringBuilder more = new StringBuilder();
		document.metadata().outlet().filter(outlet -> !said.contains(outlet)).ifPresent(outlet -> more.append("  \u00b7  ").append(outlet));
		document.metadata().date().ifPresent(date -> more.append("  \u00b7  ").append(day(date)));
		return more.toString();
	}

	/** As exact as it is known. */
	private static String day(String date) {
		try {
			return LocalDate.parse(date).format(DAY);
		} catch (DateTimeParseException e) {
			return date;
		}
	}
}
