package warrant.extraction.actors;

import java.util.List;
import java.util.Optional;

import warrant.extraction.encoder.Encoding;
import warrant.extraction.encoder.SentenceEncoder;
import warrant.extraction.language.TaggedSentence;
import warrant.extraction.language.Token;

/** A names model with everything it looks at. Safe in parallel. */
public final class NameRecognizer {

	private final NameModel model;
	private final NameFeatures features;
	private final Optional<SentenceEncoder> encoder;

	/** @throws IllegalArgumentException when a stacked model gets no encoder */
	public NameRecognizer(NameModel model, Optional<SentenceEncoder> encoder) {
		this(model, NameFeatures.load(Gazetteer.load()), encoder);
	}

	NameRecognizer(NameModel model, NameFeatures features, Optional<SentenceEncoder> encoder) {
		if (model.isStacked() && encoder.isEmpty())
			throw new IllegalArgumentException("a stacked names model needs the sentence encoder");
		this.model = model;
		this.features = features;
		this.encoder = encoder;
	}

	/** The names of each sentence of one document, in its order. */
	public List<List<ScoredName>> find(List<TaggedSentence> document) {
		return document.stream().map(this::find).toList();
	}

	List<ScoredName> find(TaggedSentence sentence) {
		return model.find(sentence.tokens(), features, encode(sentence));
	}

	private Optional<Encoding> encode(TaggedSentence sentence) {
		if (!model.isStacked() || sentence.tokens().isEmpty())
			return Optional.empty();
		return encoder.map(e -> e.encode(sentence.tokens().stream().map(Token::text).toList()));
	}
}
