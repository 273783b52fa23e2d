package warrant.extraction.recommendations;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import warrant.extraction.Attribution;
import warrant.extraction.attribution.ActorMentions;
import warrant.extraction.attribution.AttributionFinder;
import warrant.extraction.attribution.Report;
import warrant.extraction.grammar.Range;
import warrant.extraction.grammar.Words;
import warrant.extraction.language.TaggedSentence;
import warrant.text.Span;

/** Tells who recommends: the author, or somebody the text reports. */
final class Issuers {

	private static final Set<String> AUTHOR = Set.of("i", "we", "one", "us", "you", "this", "that", "it", "which", "all", "none");

	/**
	 * @param attribution empty where the author recommends, or nobody known does
	 * @param from first word of the reporting words where they come before the clause, else the clause's first
	 * @param words the reporting words of the same sentence
	 * @param narrated whether the text only tells that somebody was told so
	 */
	record Issue(boolean reported, Optional<Attribution> attribution, int from, Optional<Range> words, boolean narrated) {
	}

	private final List<TaggedSentence> sentences;
	private final ActorMentions mentions;
	private final AttributionFinder attributions = new AttributionFinder();

	Issuers(List<TaggedSentence> sentences, ActorMentions mentions) {
		this.sentences = sentences;
		this.mentions = mentions;
	}

	Issue of(RecommendationFinder.Place place, Range clause) {
		Words words = place.words();
		Frame frame = place.frame();
		if (frame.requested() && frame.issuer().isPresent())
			return requested(words, frame, clause);
		Optional<Report> report = attributions.report(words, words.span(new Range(frame.from(), clause.to())))
				.or(() -> attributions.report(words, words.span(clause)));
		if (report.isPresent())
			return reported(words, report.get(), clause);
		Optional<Attribution> quoted = attributions.quoted(sentences, place.index(), words.span(new Range(frame.from(), clause.to())), mentions);
		return new Issue(quoted.isPresent(), quoted, clause.from(), Optional.empty(), false);
	}

	private Issue requested(Words words, Frame frame, Range clause) {
		Range issuer = frame.issuer().get();
		if (words.in(issuer.from(), AUTHOR) && issuer.to() - issuer.from() == 1)
			return antecedent(words, frame, clause, issuer);
		Range said = new Range(issuer.from(), Math.max(frame.trigger().to(), issuer.to()));
		Optional<ActorMentions.Mention> mention = mentions.firstIn(words.span(issuer)).or(() -> mentions.firstIn(words.span(said)))
				.or(() -> pronoun(words, issuer));
		Optional<Attribution> attribution = mention.map(m -> new Attribution(m.actor().id(), words.span(said)));
		return new Issue(attribution.isPresent(), attribution, clause.from(), attribution.map(a -> said), false);
	}

	/** "It has also called on ..." is somebody, "it calls for" and "I urge" are the author. */
	private Issue antecedent(Words words, Frame frame, Range clause, Range issuer) {
		Span said = words.span(new Range(issuer.from(), frame.trigger().to()));
		Optional<Attribution> it = pronoun(words, issuer).map(m -> new Attribution(m.actor().id(), said));
		return new Issue(it.isPresent(), it, clause.from(), Optional.empty(), false);
	}

	private Optional<ActorMentions.Mention> pronoun(Words words, Range issuer) {
		return mentions.antecedent(words.at(issuer.from()), words.span(issuer).start(), words.sentence().span().start());
	}

	private Issue reported(Words words, Report report, Range clause) {
		if (attributions.isByAuthor(words, report))
			return new Issue(false, Optional.empty(), clause.from(), Optional.empty(), false);
		int from = Math.min(clause.from(), report.words().from());
		Optional<Attribution> attribution = attributions.attribution(words, report, mentions);
		return attribution.isEmpty() && !report.received() ? new Issue(false, attribution, clause.from(), Optional.empty(), false) : new Issue(true, attribution, from, Optional.of(report.words()), report.received());
	}
}
