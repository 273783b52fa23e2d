package warrant.ui.document;

import org.eclipse.jface.text.AbstractDocument;
import org.eclipse.jface.text.ITextStore;

/**
 * The text of a document as the text infrastructure wants it, set in lines of a comfortable length. Offsets are those of the text: the
 * space a line was broken at is its delimiter, so that nothing is inserted and no line ever has to be wrapped by the widget. That
 * keeps a text of any length as quick as a short one. What stands before the first block (front matter) is not shown.
 */
final class SetText extends AbstractDocument {

	private final String text;
	private final SetLines lines;

	SetText(String text, SetLines lines) {
		this.text = text;
		this.lines = lines;
		setTextStore(new Store());
		setLineTracker(lines);
		completeInitialization();
	}

	String text() {
		return text;
	}

	/** Takes the lines of the same text set for another width; whoever shows it has to look again. */
	void takeLines(SetText other) {
		lines.take(other.lines);
	}

	int hidden() {
		return lines.hidden();
	}

	/** Read-only. What is hidden reads as spaces, so that nothing is found in it. */
	private final class Store implements ITextStore {

		@Override
		public char get(int offset) {
			return offset < hidden() ? ' ' : text.charAt(offset);
		}

		@Override
		public String get(int offset, int length) {
			int shown = Math.clamp(hidden(), offset, offset + length);
			return shown == offset ? text.substring(offset, offset + length) : " ".repeat(shown - offset) + text.substring(shown, offset + length);
		}

		@Override
		public int getLength() {
			return text.length();
		}

		@Override
		public void replace(int offset, int length, String other) {
			throw new UnsupportedOperationException("a document's text is never written to");
		}

		@Override
		public void set(String other) {
			throw new UnsupportedOperationException("a document's text is never written to");
		}
	}
}
