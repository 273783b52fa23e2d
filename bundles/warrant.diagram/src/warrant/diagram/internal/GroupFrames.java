package warrant.diagram.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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

/** Draws each group as an area behind its members, its title above them; a group of which nothing is shown is left out. */
final class GroupFrames {
	private static final double MARGIN = 14;
	private static final double HEAD = 20;
	private static final double TEXT = 12;

	private GroupFrames() {
	}

	static List<Frame> of(ArgumentMap map, Map<String, Rect> places) {
		List<Frame> frames = new ArrayList<>();
		for (Group group : map.getGroups()) {
			Optional<Rect> members = group.getNodes().stream().map(Node::getId).map(places::get).filter(Objects::nonNull).reduce(Rect::union);
			members.ifPresent(m -> frames.add(frame(group, m.grown(MARGIN).union(new Rect(m.x(), m.y() - MARGIN - HEAD, m.width(), HEAD)))));
		}
		return frames;
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
