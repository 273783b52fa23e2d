package warrant.text.blocks;

import java.util.List;

/**
 * Whether a text is hard-wrapped and how wide. In a wrapped text most single line breaks stand inside a sentence, and the first word of the
 * next line would not have fitted on the line before.
 *
 * @param columns the width in code units, 0 where the text is not wrapped and a line is a paragraph
 */
record WrapWidth(int columns) {

	private static final int NARROWEST = 40;
	private static final int WIDEST = 120;
	private static final int LONGER_THAN_HEADINGS = 62;
	/** Share of breaks inside a sentence from which a text counts as wrapped; in prose wrapped at 80 columns it is about 0.7. */
	private static final double INSIDE_SENTENCE = 0.25;

	/** Of the runs of lines between blank lines. */
	static WrapWidth of(List<List<Line>> groups) {
		int breaks = 0;
		int inside = 0;
		int sure = 0;
		int widest = 0;
		for (List<Line> group : groups) {
			for (int i = 0; i + 1 < group.size(); i++) {
				if (!isBreakOfProse(group, i))
					continue;
				breaks++;
				if (goesOn(group.get(i), group.get(i + 1))) {
					inside++;
					sure += group.get(i + 1).startsLowerCase() ? 2 : 1;
					widest = Math.max(widest, group.get(i).length());
				}
			}
		}
		return new WrapWidth(sure > 1 && inside >= INSIDE_SENTENCE * breaks ? widest : 0);
	}

	/** Whether a sentence plainly goes over the break; a long line without a stop is a sign too, headings being short. */
	private static boolean goesOn(Line line, Line next) {
		return !line.endsSentence() && (next.startsLowerCase() || next.startsCaseless() || line.length() >= LONGER_THAN_HEADINGS);
	}

	private static boolean isBreakOfProse(List<Line> group, int i) {
		return group.get(i).length() >= NARROWEST && group.get(i).length() <= WIDEST && group.get(i + 1).length() <= WIDEST
				&& ListMarkers.length(group.get(i + 1).words()) == 0 && !CaptionLines.matches(group.get(i).words());
	}

	boolean isWrapped() {
		return columns > 0;
	}

	/** Whether the break after {@code line} was forced by the width: the next word would have gone over it, give or take a ragged edge. */
	boolean forced(Line line, Line next) {
		return isWrapped() && line.length() + 1 + next.firstWord().length() > columns - columns / 10;
	}
}
