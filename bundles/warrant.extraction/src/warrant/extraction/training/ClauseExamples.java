package warrant.extraction.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import warrant.extraction.components.ClauseFeatures;
import warrant.extraction.components.ClauseVectors;
import warrant.extraction.encoder.SentenceEncoder;
import warrant.extraction.language.SentenceReader;
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

	/** The segments' tokens, in their order; a segment without words is one mark. */
	List<List<Token>> tokens(String text, List<Segment> segments) {
		List<List<Token>> tokens = new ArrayList<>();
		for (Segment segment : segments) {
			List<Token> tagged = reader.segment(text, segment.span(), BlockKind.PARAGRAPH).tokens();
			tokens.add(tagged.isEmpty() ? List.of(new Token(segment.span(), ".", "PUNCT")) : tagged);
		}
		return tokens;
	}

	/** One example per segment, in their order. */
	List<Example> of(SegmentData data, Optional<SentenceEncoder> encoder) {
		List<Example> examples = new ArrayList<>();
		for (Map.Entry<String, List<Segment>> document : data.segments().entrySet()) {
			List<List<Token>> tokens = tokens(data.texts().get(document.getKey()), document.getValue());
			Optional<ClauseVectors> vectors = encoder.map(e -> ClauseVectors.of(tokens, e));
			for (int i = 0; i < tokens.size(); i++) {
				Features.Builder named = features.of(tokens.get(i));
				int place = i;
				examples.add(new Example(document.getValue().get(i).label(), vectors.map(v -> named.build(v.at(place))).orElseGet(named::build),
						document.getKey()));
			}
		}
		return examples;
	}
}
