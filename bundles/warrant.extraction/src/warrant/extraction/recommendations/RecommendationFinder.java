package warrant.extraction.recommendations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import warrant.extraction.Addressee;
import warrant.extraction.Recommendation;
import warrant.extraction.attribution.ActorMentions;
import warrant.extraction.grammar.Words;
import warrant.extraction.language.TaggedSentence;
import warrant.text.BlockKind;
import warrant.text.Document;
import warrant.text.Span;

/** Finds the recommendations of a document. Immutable, safe in parallel, linear in the number of words. */
public final class RecommendationFinder {

	/** Below this score the finder abstains. */
	public static final double THRESHOLD = 0.4;

	private final FrameFinder frames = new FrameFinder();
	private final RecommendationScorer scorer;

	/** Finds with the shipped model. */
	public RecommendationFinder() {
		this(RecommendationScorer.shipped());
	}

	public RecommendationFinder(RecommendationScorer scorer) {
		this.scorer = scorer;
	}

	/**
	 * All recommendations in the document's prose, in order, called r1, r2 ...; none is an empty list.
	 *
	 * @param sentences the document's, in order
	 * @param mentions of the document's actors; addressees and issuers name them where they can
	 */
	public List<Recommendation> find(Document document, List<TaggedSentence> sentences, ActorMentions mentions) {
		RecommendationBuilder builder = new RecommendationBuilder(sentences, mentions);
		List<Recommendation> found = new ArrayList<>();
		for (int index = 0; index < sentences.size(); index++) {
			if (!sentences.get(index).isProse())
				continue;
			Words words = Words.of(sentences.get(index), document.text());
			List<Frame> here = frames.in(words);
			Optional<Addressee> asked = asked(sentences, index, found);
			for (int i = 0; i < here.size(); i++) {
				Optional<Frame> next = i + 1 < here.size() ? Optional.of(here.get(i + 1)) : Optional.empty();
				build(builder, new Place(words, index, here.get(i), next, asked), found);
			}
		}
		return found;
	}

	/**
	 * @param index of the sentence
	 * @param next the frame that follows in the same sentence
	 * @param asked who was asked in the sentence just before; an imperative that follows it is said to them
	 */
	record Place(Words words, int index, Frame frame, Optional<Frame> next, Optional<Addressee> asked) {
	}

	/** The addressee of the author's last recommendation, where it stands in the sentence before in the same block; for an item what introduces its list. */
	private static Optional<Addressee> asked(List<TaggedSentence> sentences, int index, List<Recommendation> found) {
		if (index == 0 || found.isEmpty())
			return Optional.empty();
		int first = index;
		while (first > 0 && sentences.get(first).block() == BlockKind.LIST_ITEM)
			first--;
		if (first < index)
			return introduced(sentences, first, found);
		Span before = sentences.get(index - 1).span();
		boolean adjacent = sentences.get(index).span().start() - before.end() <= 1 && before.overlaps(found.getLast().action());
		return found.getLast().addressee().filter(a -> adjacent && !found.getLast().reported() && a.actor().isPresent());
	}

	/** Whom this sentence asks, and where it is but a phrase ("During the freeze:") the one before. */
	private static Optional<Addressee> introduced(List<TaggedSentence> sentences, int last, List<Recommendation> found) {
		boolean phrase = last > 0 && sentences.get(last).tokens().stream().noneMatch(t -> t.is("VERB", "AUX"));
		Span introduction = new Span(sentences.get(phrase ? last - 1 : last).span().start(), sentences.get(last).span().end());
		return found.reversed().stream().filter(r -> !r.reported() && introduction.contains(r.action())).flatMap(r -> r.addressee().stream())
				.filter(a -> a.actor().isPresent()).findFirst();
	}

	private void build(RecommendationBuilder builder, Place place, List<Recommendation> found) {
		double score = scorer.score(place.words(), place.frame());
		if (score >= THRESHOLD)
			builder.build(place, "r" + (found.size() + 1), score).ifPresent(found::add);
	}
}
