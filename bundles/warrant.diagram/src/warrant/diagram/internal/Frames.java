package warrant.diagram.internal;

import java.util.List;

import warrant.diagram.BoxKind;
import warrant.diagram.Mark;
import warrant.diagram.Path;
import warrant.diagram.Paths;
import warrant.diagram.Point;
import warrant.diagram.Rect;
import warrant.diagram.Segment;
import warrant.diagram.Standing;
import warrant.diagram.Stroke;
import warrant.diagram.Tone;
import warrant.diagram.fonts.Face;

/** The signs that say what a box is; each also reads in grey. */
final class Frames {
	private static final double RADIUS = 7;

	private Frames() {
	}

	static void frame(BoxKind kind, boolean suggested, Rect r, List<Mark> marks) {
		switch (kind) {
			case CLAIM, MAJOR_CLAIM -> claim(kind, suggested, r, marks);
			case PREMISE -> marks.add(Mark.drawn(Paths.rounded(r.grown(-1), RADIUS), Tone.PANEL, Stroke.dotted(Tone.PREMISE, 2, 4)));
			case RECOMMENDATION -> {
				Tone tint = suggested ? Tone.RECOMMENDATION_HALF_TINT : Tone.RECOMMENDATION_TINT;
				marks.add(Mark.drawn(Paths.rounded(r.grown(-0.6), RADIUS + 1), tint, Stroke.solid(Tone.RECOMMENDATION, 1.2)));
				marks.add(Mark.outlined(Paths.rounded(r.grown(-3.6), RADIUS - 2), Stroke.solid(Tone.RECOMMENDATION, 1.2)));
			}
		}
	}

	private static void claim(BoxKind kind, boolean suggested, Rect r, List<Mark> marks) {
		Tone tint = suggested ? Tone.CLAIM_HALF_TINT : Tone.CLAIM_TINT;
		double width = kind == BoxKind.MAJOR_CLAIM ? 2 : 1;
		marks.add(Mark.drawn(Paths.rounded(r.grown(-width / 2), RADIUS), tint, Stroke.solid(Tone.CLAIM, width)));
		marks.add(Mark.filled(edgeBar(r, 4), Tone.CLAIM));
	}

	/** A bar along the left edge that follows the frame's rounded corners. */
	private static Path edgeBar(Rect r, double width) {
		double c = RADIUS * 0.45;
		Point top = new Point(r.x() + RADIUS, r.y());
		return new Path(List.of(new Segment.Move(top),
			new Segment.Curve(new Point(r.x() + c, r.y()), new Point(r.x(), r.y() + c), new Point(r.x(), r.y() + RADIUS)),
			new Segment.Line(new Point(r.x(), r.bottom() - RADIUS)),
			new Segment.Curve(new Point(r.x(), r.bottom() - c), new Point(r.x() + c, r.bottom()), new Point(r.x() + RADIUS, r.bottom())),
			new Segment.Curve(new Point(r.x() + width + 1, r.bottom() - 1), new Point(r.x() + width, r.bottom() - c), new Point(r.x() + width, r.bottom() - RADIUS)),
			new Segment.Line(new Point(r.x() + width, r.y() + RADIUS)),
			new Segment.Curve(new Point(r.x() + width, r.y() + c), new Point(r.x() + width + 1, r.y() + 1), top),
			new Segment.Close(top)));
	}

	/** The mark of what is only suggested: hollow, with a question mark. */
	static void questionMark(Point centre, Tone tone, List<Mark> marks) {
		marks.add(Mark.drawn(Paths.circle(centre, 6), Tone.PANEL, Stroke.solid(tone, 1)));
		marks.add(new Mark.Text(centre.plus(-2.2, 3.3), "?", Face.SANS, 9.5, Tone.SOFT));
	}

	/** A cross for what is defeated, half a disc for what is undecided. */
	static void standing(Standing standing, Point c, List<Mark> marks) {
		if (standing == Standing.OUT) {
			Stroke stroke = Stroke.solid(Tone.ATTACK, 1.6);
			marks.add(Mark.outlined(Paths.line(c.plus(-3.2, -3.2), c.plus(3.2, 3.2)), stroke));
			marks.add(Mark.outlined(Paths.line(c.plus(-3.2, 3.2), c.plus(3.2, -3.2)), stroke));
			return;
		}
		Point top = c.plus(0, -3.8);
		Point bottom = c.plus(0, 3.8);
		marks.add(Mark.outlined(Paths.circle(c, 3.8), Stroke.solid(Tone.ACTOR, 1.1)));
		marks.add(Mark.filled(new Path(List.of(new Segment.Move(top),
			new Segment.Curve(top.plus(-5, 0), bottom.plus(-5, 0), bottom), new Segment.Close(top))), Tone.ACTOR));
	}
}
