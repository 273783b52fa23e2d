package warrant.extraction.components;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import warrant.extraction.encoder.SentenceEncoder;
import warrant.extraction.language.Token;
import warrant.extraction.learning.Features;

/** Describes the clauses of one document for every {@link KindModel} at once: words and cues, and an encoder's states where there is one. */
public final class ClauseDescriber {

	private final ClauseFeatures words;
	private final Supplier<Optional<SentenceEncoder>> encoder;

	public ClauseDescriber(ClauseFeatures words, Supplier<Optional<SentenceEncoder>> encoder) {
		this.words = words;
		this.encoder = encoder;
	}

	/** Features of clauses that were cut from sentences, in their order; a sentence is encoded once for all of its clauses. */
	List<Features> clauses(List<Clause> clauses) {
		return described(clauses.stream().map(Clause::context).toList(), loaded(clauses).map(e -> ClauseVectors.ofClauses(clauses, e)));
	}

	/** Features of given segments, in the order of their document; each is encoded by itself. */
	public List<Features> segments(List<List<Token>> segments) {
		return described(segments, loaded(segments).map(e -> ClauseVectors.of(segments, e)));
	}

	private Optional<SentenceEncoder> loaded(List<?> clauses) {
		return clauses.isEmpty() ? Optional.empty() : encoder.get();
	}

	private List<Features> described(List<List<Token>> clauses, Optional<ClauseVectors> vectors) {
		return IntStream.range(0, clauses.size()).mapToObj(i -> {
			Features.Builder named = words.of(clauses.get(i));
			return vectors.map(v -> named.build(v.at(i))).orElseGet(named::build);
		}).toList();
	}
}
