package warrant.text.pdf;

import java.util.List;
import java.util.regex.Pattern;

/** Tells notes at the foot of a column from its text: smaller, below everything else, the first with its mark before it. */
final class Footnotes {

	private static final float SMALLER = 0.92f;
	private static final Pattern MARK = Pattern.compile("^[\\[(]?(?:\\d{1,3}|[*†‡])[\\])]?\\.?\\s*[\\p{Lu}\"“‘].*");

	private Footnotes() {
	}

	/** Index of the first line of the notes; the number of lines where there are none. */
	static int start(List<PageLine> column, float body) {
		int start = column.size();
		for (int i = column.size() - 1; i >= 0 && column.get(i).size() <= body * SMALLER; i--)
			if (isMarked(column.get(i)))
				start = i;
		return start;
	}

	static boolean isMarked(PageLine line) {
		return MARK.matcher(line.text()).matches();
	}
}
