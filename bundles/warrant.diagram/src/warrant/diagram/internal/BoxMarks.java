package warrant.diagram.internal;

import static warrant.diagram.internal.BoxDraft.LEFT;
import static warrant.diagram.internal.BoxDraft.PAD;
import static warrant.diagram.internal.BoxDraft.SMALL;
import static warrant.diagram.internal.BoxDraft.TEXT;

import java.util.ArrayList;
import java.util.List;

import warrant.diagram.BoxKind;
import warrant.diagram.Mark;
import warrant.diagram.Paint;
import warrant.diagram.Paths;
import warrant.diagram.Point;
import warrant.diagram.Rect;
import warrant.diagram.Standing;
import warrant.diagram.Stroke;
import warrant.diagram.Tone;
import warrant.diagram.fonts.Face;
import warrant.diagram.fonts.Glyphs;
import warrant.diagram.fonts.TextWrap;

/** Draws one box at its place: frame by kind, caption, text, stances, footer. */
final class BoxMarks {
	private static final double BAR = 34;

	private final BoxDraft draft;
	private final BoxContent content;
	private final Rect r;
	private final List<Mark> marks = new ArrayList<>();

	BoxMarks(BoxDraft draft, Rect place) {
		this.draft = draft;
		this.content = draft.content;
		this.r = place;
	}

	static boolean faded(BoxContent content) {
		return content.state().standing() == Standing.OUT;
	}

	List<Mark> marks() {
		Frames.frame(content.kind(), content.suggested(), r, marks);
		double y = r.y() + PAD;
		if (content.kind() == BoxKind.RECOMMENDATION) {
			caption(y);
			y += BoxDraft.CAPTION;
		}
		for (String line : draft.lines) {
			marks.add(new Mark.Text(new Point(r.x() + LEFT, y + 12.5), line, draft.textFace(), TEXT, Tone.INK));
			y += BoxDraft.LEADING;
		}
		for (List<String> row : draft.chips) {
			chips(row, y + 3);
			y += BoxDraft.CHIP;
		}
		footer(r.bottom() - PAD - 1);
		if (content.suggested()) {
			Frames.questionMark(new Point(r.right() - 9, r.y() + 9), content.kind().tone(), marks);
		}
		if (content.folded() > 0) {
			folded();
		}
		return marks;
	}

	private void caption(double y) {
		double x = r.x() + LEFT;
		double middle = y + 7;
		marks.add(Mark.filled(Paths.polygon(new Point(x, middle - 4.5), new Point(x + 8, middle), new Point(x, middle + 4.5)), Tone.RECOMMENDATION));
		String caption = content.caption().isEmpty() ? "Recommendation" : content.caption();
		String fitted = new TextWrap(Face.SANS_BOLD, SMALL, r.width() - LEFT - 13 - (content.suggested() ? 20 : 8)).line(caption);
		marks.add(new Mark.Text(new Point(x + 13, y + 11), fitted, Face.SANS_BOLD, SMALL, faded(content) ? Tone.SOFT : Tone.RECOMMENDATION));
	}

	private void chips(List<String> row, double y) {
		double x = r.x() + LEFT;
		for (String chip : row) {
			double width = BoxDraft.chipWidth(chip);
			marks.add(Mark.outlined(Paths.rounded(new Rect(x, y, width, 15.5), 4), Stroke.solid(Tone.ACTOR, 0.8)));
			small(new Point(x + 5, y + 11.7), chip);
			x += width + 4;
		}
	}

	private void footer(double baseline) {
		double right = r.right() - PAD;
		if (content.state().hasStrength()) {
			right = strength(right, baseline);
		}
		if (content.state().standing() != Standing.IN) {
			Frames.standing(content.state().standing(), new Point(right - 8, baseline - 4), marks);
			right -= 13;
		}
		double x = r.x() + LEFT;
		if (!content.colour().isEmpty()) {
			marks.add(Mark.filled(Paths.rounded(new Rect(x, baseline - 8, 8, 8), 2), new Paint.Chosen(Integer.decode(content.colour()))));
			x += 12;
		}
		small(new Point(x, baseline), new TextWrap(Face.SANS, SMALL, right - x - 6).line(content.source()));
	}

	/** Bar and number; gives where they begin. */
	private double strength(double right, double baseline) {
		String figure = content.state().figure();
		double figureWidth = Glyphs.of(Face.SANS).width(figure, SMALL);
		small(new Point(right - figureWidth, baseline), figure);
		Rect bar = new Rect(right - 22 - BAR, baseline - 6.5, BAR, 5);
		marks.add(Mark.filled(Paths.rounded(bar, 2.5), Tone.RULE));
		double filled = Math.clamp(content.state().strength(), 0, 1) * BAR;
		if (filled > 0.5) {
			marks.add(Mark.filled(Paths.rounded(new Rect(bar.x(), bar.y(), filled, 5), 2.5), faded(content) ? Tone.ATTACK : Tone.SUPPORT));
		}
		return bar.x();
	}

	private void folded() {
		String label = "+" + content.folded();
		double width = Glyphs.of(Face.SANS_BOLD).width(label, SMALL) + 12;
		Rect tab = new Rect(r.centreX() - width / 2, r.bottom() - 8, width, 16);
		marks.add(Mark.drawn(Paths.rounded(tab, 8), Tone.PANEL, Stroke.solid(Tone.ACTOR, 1)));
		marks.add(new Mark.Text(new Point(tab.x() + 6, tab.y() + 12), label, Face.SANS_BOLD, SMALL, Tone.SOFT));
	}

	private void small(Point at, String words) {
		marks.add(new Mark.Text(at, words, Face.SANS, SMALL, Tone.SOFT));
	}
}
