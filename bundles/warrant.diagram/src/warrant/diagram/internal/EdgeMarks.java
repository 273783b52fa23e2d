package warrant.diagram.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import warrant.diagram.ArrowHead;
import warrant.diagram.Edge;
import warrant.diagram.Mark;
import warrant.diagram.Paths;
import warrant.diagram.Point;
import warrant.diagram.Rect;
import warrant.diagram.Stroke;
import warrant.diagram.Tone;
import warrant.diagram.fonts.Face;
import warrant.diagram.fonts.Glyphs;
import warrant.diagram.fonts.TextWrap;

/** Draws a link: its lines, arrow head, junction and label. */
final class EdgeMarks {
	static final double LABEL_HEIGHT = 16;
	private static final double LABEL_TEXT = 10.5;
	private static final double WIDEST = 150;

	private EdgeMarks() {
	}

	/** The verb, or the scheme of an inference that has one. */
	static String label(Link link) {
		return new TextWrap(Face.SANS, LABEL_TEXT, WIDEST).line(link.note().isEmpty() ? link.kind().verb() : link.note());
	}

	static double labelWidth(Link link) {
		return Glyphs.of(Face.SANS).width(label(link), LABEL_TEXT) + 14;
	}

	/**
	 * All that the drawing of a link depends on.
	 *
	 * @param routes this link's own
	 * @param junction where its sources meet or another link ends on it; null where it has none
	 * @param words of the boxes at its ends
	 */
	record Draft(Link link, List<Route> routes, Rect junction, List<String> words, boolean faded) {
	}

	/** @param description what it says */
	static Edge draw(Draft draft, String description) {
		List<Mark> marks = new ArrayList<>();
		Link link = draft.link();
		Stroke stroke = link.kind().stroke();
		for (Route route : draft.routes()) {
			if (route.arrow()) {
				ArrowHead arrow = ArrowHead.at(route.path());
				marks.add(Mark.outlined(arrow.line(), stroke));
				marks.add(Mark.filled(arrow.head(), stroke.paint()));
			} else {
				marks.add(Mark.outlined(route.path(), stroke));
			}
		}
		if (draft.junction() != null) {
			Point centre = new Point(draft.junction().centreX(), draft.junction().centreY());
			marks.add(Mark.filled(Paths.circle(centre, 3.6), stroke.paint()));
		}
		Tone ink = draft.faded() ? Tone.SOFT : link.kind().tone();
		draft.routes().forEach(r -> r.label().ifPresent(at -> chip(link, at, ink, marks)));
		return new Edge(link.id(), link.kind(), draft.routes().stream().map(Route::path).toList(), description, draft.faded(), marks);
	}

	/** @param ink for the words: a faded line keeps the contrast of a line, not that of text */
	private static void chip(Link link, Point at, Tone ink, List<Mark> marks) {
		double width = labelWidth(link);
		Rect r = new Rect(at.x() - width / 2, at.y() - LABEL_HEIGHT / 2, width, LABEL_HEIGHT);
		marks.add(Mark.drawn(Paths.rounded(r, LABEL_HEIGHT / 2), Tone.PANEL, Stroke.solid(link.kind().tone(), 0.9)));
		marks.add(new Mark.Text(new Point(r.x() + 7, r.y() + 11.7), label(link), Face.SANS, LABEL_TEXT, ink));
	}

	/** What a link says in words, and whether it is drawn faded: when all it comes from is defeated. */
	record Labels(Map<String, BoxDraft> boxes, Map<String, Link> links) {

		Draft draft(Link link, List<Route> routes, Rect junction) {
			return new Draft(link, routes, junction, ends(link), faded(link));
		}

		String describe(Link link) {
			List<String> sources = link.sources().stream().map(this::name).toList();
			String scheme = link.note().isEmpty() ? "" : " (" + link.note() + ")";
			return String.join(" and ", sources) + " " + link.kind().verb() + " " + name(link.target()) + scheme;
		}

		/** The words at its ends: where these change, so does the description. */
		List<String> ends(Link link) {
			List<String> ends = new ArrayList<>();
			link.sources().forEach(s -> ends.add(boxes.get(s).content.text()));
			BoxDraft target = boxes.get(link.target());
			ends.add(target == null ? boxes.get(links.get(link.target()).sources().getFirst()).content.text() : target.content.text());
			return ends;
		}

		boolean faded(Link link) {
			return link.sources().stream().allMatch(s -> BoxMarks.faded(boxes.get(s).content));
		}

		private String name(String id) {
			BoxDraft box = boxes.get(id);
			if (box != null) {
				return "“" + shortened(box.content.text()) + "”";
			}
			Link link = links.get(id);
			return "that " + shortened(boxes.get(link.sources().getFirst()).content.text()) + " " + link.kind().verb() + " it";
		}

		private static String shortened(String text) {
			return text.codePointCount(0, text.length()) <= 60 ? text : text.substring(0, text.offsetByCodePoints(0, 57)) + "…";
		}
	}
}
