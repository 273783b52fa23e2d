package warrant.report;

import java.util.List;
import java.util.Optional;

import warrant.diagram.NodeState;

/**
 * Where one document stands on the question, in its author's own words.
 *
 * @param thesis what it comes down to
 * @param state of the thesis
 * @param asks what it asks for besides, and of whom
 * @param grounds what the thesis rests on
 * @param against what is said against any of this, and by whom
 */
public record Position(Source source, Optional<Point> thesis, NodeState state, List<Point> asks, List<Point> grounds, List<Point> against) {

	/**
	 * One thing that is said.
	 *
	 * @param who of whom it is asked, or who says it; empty: nobody is named
	 * @param node its id on the map
	 */
	public record Point(String who, String words, String node) {
	}

	public Position {
		asks = List.copyOf(asks);
		grounds = List.copyOf(grounds);
		against = List.copyOf(against);
	}
}
