package warrant.ui.document;

import java.util.Iterator;
import java.util.NoSuchElementException;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

import warrant.text.Span;

/** The rectangles that words take on the screen, one for each line they stand on; empty lines between them have none. */
record LineBoxes(StyledText text, Span span) implements Iterable<Rectangle> {

	@Override
	public Iterator<Rectangle> iterator() {
		int end = Math.min(span.end(), text.getCharCount());
		return new Iterator<>() {
			private int line = text.getLineAtOffset(Math.min(span.start(), text.getCharCount()));
			private Rectangle next = find();

			private Rectangle find() {
				for (; line < text.getLineCount() && text.getOffsetAtLine(line) < end; line++) {
					int from = text.getOffsetAtLine(line);
					int start = Math.max(from, span.start());
					int stop = Math.min(end, from + text.getLine(line).length());
					if (stop > start) {
						line++;
						return box(start, stop);
					}
				}
				return null;
			}

			@Override
			public boolean hasNext() {
				return next != null;
			}

			@Override
			public Rectangle next() {
				if (next == null)
					throw new NoSuchElementException();
				Rectangle now = next;
				next = find();
				return now;
			}
		};
	}

	private Rectangle box(int start, int stop) {
		Point from = text.getLocationAtOffset(start);
		Rectangle last = text.getTextBounds(stop - 1, stop - 1);
		return new Rectangle(from.x, last.y, last.x + last.width - from.x, last.height);
	}
}
