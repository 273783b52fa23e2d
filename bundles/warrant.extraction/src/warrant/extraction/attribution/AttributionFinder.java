package warrant.extraction.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import warrant.extraction.Attribution;
import warrant.extraction.grammar.Range;
import warrant.extraction.grammar.Words;
import warrant.extraction.language.TaggedSentence;
import warrant.text.Span;

/**
 * Tells the author's voice from other people's: direct and indirect speech, "according to", positions ("the union
 * wants"), a quotation that goes on in the next sentence.
 * Stateless and safe in parallel.
 */
public final class AttributionFinder {

	private static final Set<String> AUTHOR = Set.of("i", "we", "one", "you", "me", "us");

	/**
	 * Who asserts the clause, by its own sentence, or by a neighbour of the same quotation.
	 *
	 * @param index of the clause's sentence in {@code sentences}
	 * @param clause the words that may be somebody's, in the document's text
	 * @return empty where the author asserts it, or where it is said by nobody who is mentioned
	 */
	public Optional<Attribution> of(List<TaggedSentence> sentences, int index, Span clause, ActorMentions mentions) {
		Words words = Words.of(sentences.get(index));
		Optional<Report> report = report(words, clause);
		if (report.isPresent())
			return attribution(words, report.get(), mentions);
		return quoted(sentences, index, clause, mentions).or(() -> position(words, clause, mentions));
	}

	/** Whose position the clause itself states: "the union wants the auctions halted", "the owners dispute the figures". */
	private Optional<Attribution> position(Words words, Span clause, ActorMentions mentions) {
		int from = words.firstFrom(clause.start());
		int to = words.firstFrom(clause.end());
		return to <= from ? Optional.empty()
				: new ReportFinder(words).position(new Range(from, to)).flatMap(report -> attribution(words, report, mentions));
	}

	/** Who speaks a clause inside quotation marks, where a neighbouring sentence of the same quotation says so. */
	public Optional<Attribution> quoted(List<TaggedSentence> sentences, int index, Span clause, ActorMentions mentions) {
		return new Quotation(sentences).speakerOf(index, clause).flatMap(q -> attribution(q.words(), q.report(), mentions));
	}

	/** The report that governs a clause inside its own sentence, whoever speaks. */
	public Optional<Report> report(Words words, Span clause) {
		int from = words.firstFrom(clause.start());
		int to = words.firstFrom(clause.end());
		return to <= from ? Optional.empty() : new ReportFinder(words).of(new Range(from, to));
	}

	/** Whether the report is the author's own ("I say that ..."). */
	public boolean isByAuthor(Words words, Report report) {
		return report.speaker().map(s -> s.to() - s.from() == 1 && AUTHOR.contains(words.at(s.from()))).orElse(false);
	}

	/** The attribution a report makes, where its speaker is a known actor; a pronoun is taken for the actor it most likely means. */
	public Optional<Attribution> attribution(Words words, Report report, ActorMentions mentions) {
		if (report.speaker().isEmpty() || report.received() || isByAuthor(words, report))
			return Optional.empty();
		Span said = words.span(report.words());
		Range speaker = report.speaker().get();
		Span named = words.span(speaker);
		Optional<ActorMentions.Mention> mention = mentions.firstIn(named).or(() -> mentions.at(named));
		if (mention.isEmpty() && words.isPronoun(speaker.from()))
			mention = mentions.antecedent(words.at(speaker.from()), named.start(), words.sentence().span().start());
		return mention.map(m -> new Attribution(m.actor().id(), said));
	}
}
