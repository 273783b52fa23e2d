package warrant.diagram.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import warrant.argument.ArgumentMap;
import warrant.argument.Group;
import warrant.argument.Node;
import warrant.diagram.CleanText;
import warrant.diagram.Frame;
import warrant.diagram.Mark;
import warrant.diagram.Paint;
import warrant.diagram.Paths;
import warrant.diagram.Point;
import warrant.diagram.Rect;
import warrant.diagram.Stroke;
import warrant.diagram.Tone;
import warrant.diagram.fonts.Face;
import warrant.diagram.fonts.TextWrap;

/**
 * Draws each group as an area behind its members, its title above them; a group of which nothing is shown is left out. Where a box that is no
 * member stands between them, the group has several areas: none ever holds what does not belong to it.
 */
final class GroupFrames {
	private static final double MARGIN = 14;
	private static final double HEAD = 20;
	private static final double TEXT = 12;

	private final Map<String, Rect> propositions = new HashMap<>();

	private GroupFrames(ArgumentMap map, Map<String, Rect> places) {
		map.getPropositions().stream().map(Node::getId).filter(places::containsKey).forEach(id -> propositions.put(id, places.get(id)));
	}

	static List<Frame> of(ArgumentMap map, Map<String, Rect> places) {
		if (map.getGroups().isEmpty()) {
			return List.of();
		}
		GroupFrames frames = new GroupFrames(map, places);
		return map.getGroups().stream().flatMap(group -> frames.areas(group, places).stream().map(area -> frame(group, area))).toList();
	}

	private List<Rect> areas(Group group, Map<String, Rect> places) {
		Map<String, Rect> others = new HashMap<>(propositions);
		group.getNodes().forEach(node -> others.remove(node.getId()));
		List<Rect> parts = new ArrayList<>();
		group.getNodes().stream().map(Node::getId).map(places::get).filter(Objects::nonNull)
			.sorted(Comparator.comparingDouble(Rect::y).thenComparingDouble(Rect::x)).forEach(member -> join(member, parts, others.values()));
		for (Rect part : List.copyOf(parts)) {
			parts.remove(part);
			join(part, parts, others.values());
		}
		return parts.stream().map(GroupFrames::area).toList();
	}

	/** Adds it to the first part with which it lies apart from all others, else as a part of its own. */
	private static void join(Rect member, List<Rect> parts, Collection<Rect> others) {
		for (int i = 0; i < parts.size(); i++) {
			Rect both = parts.get(i).union(member);
			Rect area = area(both);
			if (others.stream().noneMatch(area::overlaps)) {
				parts.set(i, both);
				return;
			}
		}
		parts.add(member);
	}

	private static Rect area(Rect members) {
		return members.grown(MARGIN).union(new Rect(members.x(), members.y() - MARGIN - HEAD, members.width(), HEAD));
	}

	private static Frame frame(Group group, Rect area) {
		List<Mark> marks = new ArrayList<>();
		boolean chosen = group.getColour() != null && group.getColour().matches("#[0-9A-Fa-f]{6}");
		Paint line = chosen ? new Paint.Chosen(Integer.decode(group.getColour())) : Tone.ACTOR;
		marks.add(Mark.drawn(Paths.rounded(area, 10), Tone.PANEL, Stroke.solid(line, 1)));
		String title = new TextWrap(Face.SANS_BOLD, TEXT, area.width() - 24).line(CleanText.line(group.getTitle()));
		marks.add(new Mark.Text(new Point(area.x() + 12, area.y() + 20), title, Face.SANS_BOLD, TEXT, Tone.SOFT));
		return new Frame(group.getId(), CleanText.line(group.getTitle()), area, marks);
	}
}
