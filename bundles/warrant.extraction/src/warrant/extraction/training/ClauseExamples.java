package warrant.extraction.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import warrant.extraction.components.ClauseFeatures;
import warrant.extraction.components.ClauseVectors;
import warrant.extraction.encoder.SentenceEncoder;
import warrant.extraction.language.SentenceReader;
import warrant.extraction.language.TaggedSentence;
import warrant.extraction.language.Token;
import warrant.extraction.learning.Example;
import warrant.extraction.learning.Features;
import warrant.text.BlockKind;

/** Makes examples of labelled segments, with or without an encoder's vectors. */
final class ClauseExamples {

	private final SentenceReader reader;
	private final ClauseFeatures features;

	ClauseExamples(SentenceReader reader, ClauseFeatures features) {
		this.reader = reader;
		this.features = features;
	}

	/** The segments' tokens, in their order. */
	List<List<Token>> tokens(String text, List<Segment> segments) {
		List<List<Token>> tokens = new ArrayList<>();
		for (Segment segment : segments) {
			TaggedSentence tagged = reader.segment(text, segment.span(), BlockKind.PARAGRAPH);
			tokens.add(tagged.tokens());
		}
		return tokens;
	}

	/** One example per segment; segments without words are left out. */
	List<Example> of(SegmentData data, Optional<SentenceEncoder> encoder) {
		List<Example> examples = new ArrayList<>();
		for (Map.Entry<String, List<Segment>> document : data.segments().entrySet()) {
			List<Segment> segments = document.getValue();
			List<List<Token>> tokens = tokens(data.texts().get(document.getKey()), segments);
			List<List<Token>> spoken = tokens.stream().filter(t -> !t.isEmpty()).toList();
			Optional<ClauseVectors> vectors = encoder.map(e -> ClauseVectors.of(spoken, e));
			int at = 0;
			for (int i = 0; i < segments.size(); i++) {
				if (tokens.get(i).isEmpty())
					continue;
				Features.Builder named = features.of(tokens.get(i));
				int place = at++;
				examples.add(new Example(segments.get(i).label(), vectors.map(v -> named.build(v.at(place))).orElseGet(named::build), document.getKey()));
			}
		}
		return examples;
	}
}
