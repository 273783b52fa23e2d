package warrant.extraction.recommendations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import warrant.extraction.Addressee;
import warrant.extraction.Recommendation;
import warrant.extraction.attribution.ActorMentions;
import warrant.extraction.grammar.Clauses;
import warrant.extraction.grammar.Range;
import warrant.extraction.grammar.Words;
import warrant.extraction.language.TaggedSentence;
import warrant.text.Span;

/** Turns a frame into a recommendation: its clause, who is asked, by whom, to do what, when and how. */
final class RecommendationBuilder {

	private final ActorMentions mentions;
	private final Issuers issuers;

	RecommendationBuilder(List<TaggedSentence> sentences, ActorMentions mentions) {
		this.mentions = mentions;
		issuers = new Issuers(sentences, mentions);
	}

	/** Empty where the words turn out to be told of the past ("was told it must") or only foretold ("they will have to, he says"). */
	Optional<Recommendation> build(RecommendationFinder.Place place, String id, double score) {
		Words words = place.words();
		Frame frame = place.frame();
		Range clause = clause(place);
		Issuers.Issue issue = issuers.of(place, clause);
		if (issue.narrated() || issue.reported() && place.words().is(frame.trigger().from(), "will"))
			return Optional.empty();
		int behindIssuer = frame.requested() ? Math.min(frame.trigger().to(), clause.to() - 1) : clause.from();
		Adjuncts adjuncts = new Adjuncts(words, new Range(behindIssuer, clause.to()));
		Optional<Range> condition = adjuncts.condition();
		Range action = action(words, frame, clause, condition.or(issue::words));
		Optional<Addressee> addressee = new AddresseeFinder(words, mentions).of(frame, clause)
				.or(() -> frame.kind() == FrameKind.IMPERATIVE && new Clauses(words).skipConnectives(0, frame.trigger().from()) == frame.trigger().from() ? place.asked() : Optional.empty());
		Range whole = new Range(Math.min(issue.from(), clause.from()), clause.to());
		Span span = words.span(whole);
		return Optional.of(new Recommendation(id, span, score, issue.reported(), issue.attribution(), addressee, words.span(action),
				frame.modality(), frame.negated(), condition.map(words::span), adjuncts.instrument(frame.verb()).map(words::span),
				adjuncts.deadline().map(words::span), Optional.empty(), reasons(place, addressee, issue), RecommendationScorer.NAME));
	}

	private static Range clause(RecommendationFinder.Place place) {
		Words words = place.words();
		Frame frame = place.frame();
		Clauses clauses = new Clauses(words);
		int limit = place.next().map(n -> clauses.start(n.from()) > frame.verb() ? clauses.start(n.from()) : Math.max(frame.verb() + 1, n.from()))
				.orElse(words.size());
		int from = frame.kind() == FrameKind.LET ? frame.from() : Math.min(frame.from(), clauses.start(frame.from()));
		return new Range(from, Math.max(frame.verb() + 1, clauses.end(Math.max(frame.verb(), frame.from()), limit)));
	}

	/** From the verb to the end, less a condition that stands last. */
	private static Range action(Words words, Frame frame, Range clause, Optional<Range> condition) {
		int end = condition.filter(c -> c.to() == clause.to() && c.from() > frame.verb()).map(Range::from).orElse(clause.to());
		while (end > frame.verb() + 1 && words.is(end - 1, ",", "and", "but", "or"))
			end--;
		return new Range(frame.verb(), Math.max(frame.verb() + 1, end));
	}

	private static List<String> reasons(RecommendationFinder.Place place, Optional<Addressee> addressee, Issuers.Issue issue) {
		Words words = place.words();
		List<String> reasons = new ArrayList<>();
		String construction = place.frame().kind().reason(place.frame().modality());
		Span sentence = words.sentence().span();
		boolean here = addressee.filter(a -> sentence.contains(a.span())).isPresent();
		reasons.add(here ? construction + " with addressee '" + name(words, addressee.get().span()) + "'" : construction);
		if (addressee.isEmpty())
			reasons.add(place.frame().passive() ? "passive that names no one to act" : "names no one to act");
		issue.words().ifPresent(r -> reasons.add("reported: '" + words.text(r) + "'"));
		if (place.frame().negated())
			reasons.add("negated");
		return reasons;
	}

	private static String name(Words words, Span span) {
		return words.sentence().within(span).stream().map(t -> t.text()).reduce((a, b) -> a + " " + b).orElse("");
	}

}
