package warrant.diagram.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import warrant.diagram.ArrowHead;
import warrant.diagram.BoxKind;
import warrant.diagram.EdgeKind;
import warrant.diagram.Mark;
import warrant.diagram.Paths;
import warrant.diagram.Point;
import warrant.diagram.Rect;
import warrant.diagram.Standing;
import warrant.diagram.Tone;

/** One line of the legend: a sample drawn into a rectangle, and what it means. */
record LegendEntry(String words, BiConsumer<Rect, List<Mark>> sample) {

	void draw(Rect place, List<Mark> marks) {
		sample.accept(place, marks);
	}

	/** What occurs among these boxes and links, kinds first. */
	static List<LegendEntry> all(Collection<BoxDraft> boxes, List<Link> links) {
		List<LegendEntry> entries = new ArrayList<>();
		Set<BoxKind> kinds = EnumSet.noneOf(BoxKind.class);
		boxes.forEach(b -> kinds.add(b.content.kind()));
		kinds.forEach(k -> entries.add(new LegendEntry(k.words(), (r, marks) -> Frames.frame(k, false, r, marks))));
		Set<EdgeKind> edges = EnumSet.noneOf(EdgeKind.class);
		links.forEach(l -> edges.add(l.kind()));
		edges.forEach(e -> entries.add(new LegendEntry(e.verb(), (r, marks) -> arrow(e, r, marks))));
		Predicate<BoxContent> weighed = c -> c.state().hasStrength();
		add(entries, boxes, weighed, new LegendEntry("strength of the argument, 0 to 1", LegendEntry::bar));
		add(entries, boxes, c -> c.state().standing() == Standing.OUT, sign("defeated", Standing.OUT));
		add(entries, boxes, c -> c.state().standing() == Standing.UNDECIDED, sign("undecided", Standing.UNDECIDED));
		add(entries, boxes, BoxContent::suggested, new LegendEntry("suggested, not yet reviewed",
			(r, marks) -> Frames.questionMark(new Point(r.right() - 7, r.centreY()), Tone.ACTOR, marks)));
		return entries;
	}

	private static void add(List<LegendEntry> entries, Collection<BoxDraft> boxes, Predicate<BoxContent> occurs, LegendEntry entry) {
		if (boxes.stream().anyMatch(b -> occurs.test(b.content))) {
			entries.add(entry);
		}
	}

	private static LegendEntry sign(String words, Standing standing) {
		return new LegendEntry(words, (r, marks) -> Frames.standing(standing, new Point(r.right() - 7, r.centreY()), marks));
	}

	private static void arrow(EdgeKind kind, Rect r, List<Mark> marks) {
		ArrowHead arrow = ArrowHead.at(Paths.line(new Point(r.x(), r.centreY()), new Point(r.right(), r.centreY())));
		marks.add(Mark.outlined(arrow.line(), kind.stroke()));
		marks.add(Mark.filled(arrow.head(), kind.tone()));
	}

	private static void bar(Rect r, List<Mark> marks) {
		Rect bar = new Rect(r.x(), r.centreY() - 2.5, r.width(), 5);
		marks.add(Mark.filled(Paths.rounded(bar, 2.5), Tone.RULE));
		marks.add(Mark.filled(Paths.rounded(new Rect(bar.x(), bar.y(), bar.width() * 0.7, 5), 2.5), Tone.SUPPORT));
	}
}
