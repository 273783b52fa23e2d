package warrant.ui.document;

import java.util.Arrays;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ILineTracker;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

/** Where lines begin and end. What stands between the end of one and the start of the next is its delimiter: a line break, a space, nothing. */
final class SetLines implements ILineTracker {

	private final int length;
	private final int hidden;
	private int[] starts;
	private int[] ends;

	/**
	 * @param hidden so many characters at the beginning are not shown: they delimit an empty first line
	 * @param starts offset of each line, the first being 0
	 * @param ends one past each line's last character
	 */
	SetLines(int length, int hidden, int[] starts, int[] ends) {
		this.length = length;
		this.hidden = hidden;
		this.starts = starts;
		this.ends = ends;
	}

	void take(SetLines other) {
		starts = other.starts;
		ends = other.ends;
	}

	int hidden() {
		return hidden;
	}

	@Override
	public String[] getLegalLineDelimiters() {
		return new String[] { "\n" };
	}

	@Override
	public String getLineDelimiter(int line) throws BadLocationException {
		return check(line) + 1 < starts.length ? "\n" : null;
	}

	@Override
	public int computeNumberOfLines(String text) {
		return (int) text.chars().filter(c -> c == '\n').count();
	}

	@Override
	public int getNumberOfLines() {
		return starts.length;
	}

	@Override
	public int getNumberOfLines(int offset, int range) throws BadLocationException {
		return getLineNumberOfOffset(offset + range) - getLineNumberOfOffset(offset) + 1;
	}

	@Override
	public int getLineOffset(int line) throws BadLocationException {
		return starts[check(line)];
	}

	@Override
	public int getLineLength(int line) throws BadLocationException {
		return (check(line) + 1 < starts.length ? starts[line + 1] : length) - starts[line];
	}

	@Override
	public int getLineNumberOfOffset(int offset) throws BadLocationException {
		if (offset < 0 || offset > length)
			throw new BadLocationException("no offset " + offset + " in a text of " + length);
		int at = Arrays.binarySearch(starts, offset);
		return at >= 0 ? at : -at - 2;
	}

	@Override
	public IRegion getLineInformationOfOffset(int offset) throws BadLocationException {
		return getLineInformation(getLineNumberOfOffset(offset));
	}

	@Override
	public IRegion getLineInformation(int line) throws BadLocationException {
		return new Region(starts[check(line)], ends[line] - starts[line]);
	}

	private int check(int line) throws BadLocationException {
		if (line < 0 || line >= starts.length)
			throw new BadLocationException("no line " + line + " of " + starts.length);
		return line;
	}

	@Override
	public void replace(int offset, int range, String text) {
		throw new UnsupportedOperationException("a document's text is never written to");
	}

	@Override
	public void set(String text) {
		throw new UnsupportedOperationException("a document's text is never written to");
	}
}
