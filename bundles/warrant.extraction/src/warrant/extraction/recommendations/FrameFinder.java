package warrant.extraction.recommendations;

import java.util.ArrayList;
import java.util.List;

import warrant.extraction.grammar.Words;

/** Runs every rule over a sentence and drops what has another reading. At most one frame begins at a word, and no action lies in a trigger. */
final class FrameFinder {

	private final List<FrameRule> rules = List.of(new CleftRule(), new WhyNotRule(), new ModalRule(), new LetRule(), new ImperativeRule(), new ImpersonalRule(), new RequestRule(),
			new NeedRule(), new HopeRule(), new PermissionRule());

	/** The frames of a sentence, in the order of their triggers; none is an empty list. */
	List<Frame> in(Words words) {
		List<Frame> found = new ArrayList<>();
		for (int i = 0; i < words.size(); i++)
			for (FrameRule rule : rules) {
				Frame frame = rule.at(words, i).filter(f -> !new OtherReadings(words, f).apply()).orElse(null);
				if (frame != null && found.stream().noneMatch(f -> covers(f, frame))) {
					found.add(frame);
					break;
				}
			}
		return found;
	}

	/** "urges ministers to stop": the same deed is asked for once. */
	private static boolean covers(Frame earlier, Frame later) {
		return later.verb() == earlier.verb() || later.trigger().from() < earlier.verb() && later.trigger().from() >= earlier.trigger().from();
	}
}
