package warrant.extraction.recommendations;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import warrant.extraction.grammar.Words;

/** What the model sees of a sentence: its words and word pairs, and the frames found in it. */
final class SegmentFeatures {

	private SegmentFeatures() {
	}

	/** The features, in a fixed order. */
	static Set<String> of(Words words, List<Frame> frames) {
		Set<String> features = new LinkedHashSet<>();
		for (int i = 0; i < words.size(); i++) {
			features.add("w=" + word(words, i));
			features.add("b=" + word(words, i) + " " + word(words, i + 1));
		}
		features.add("first=" + word(words, 0));
		features.add("opens=" + words.tag(0) + " " + words.tag(1) + " " + words.tag(2));
		features.add("ends=" + words.at(words.size() - 1));
		features.add("frames=" + Math.min(3, frames.size()));
		for (Frame frame : frames)
			addFrame(words, frame, features);
		return features;
	}

	private static void addFrame(Words words, Frame frame, Set<String> features) {
		features.add("frame=" + frame.kind());
		features.add("modality=" + frame.modality());
		features.add("deed=" + frame.modality() + " " + words.at(frame.verb()));
		features.add("voice=" + frame.kind() + (frame.passive() ? " passive" : " active") + (frame.negated() ? " not" : ""));
		frame.agent().ifPresent(a -> features.add("agent=" + frame.kind() + " " + words.at(a.head(words))));
		features.add("place=" + frame.kind() + " " + Math.min(4, frame.trigger().from() / 4));
	}

	private static String word(Words words, int i) {
		String word = words.at(i);
		return !word.isEmpty() && Character.isDigit(word.charAt(0)) ? "0" : word;
	}
}
