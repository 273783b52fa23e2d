package warrant.corpus.maps;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import warrant.argument.ArgumentFactory;
import warrant.argument.Evidence;
import warrant.argument.Participant;
import warrant.argument.Proposition;
import warrant.corpus.AnalysedDocument;
import warrant.corpus.identity.ActorIds;
import warrant.corpus.identity.Ids;
import warrant.corpus.statements.Statement;
import warrant.extraction.Actor;
import warrant.extraction.Attribution;
import warrant.extraction.Meaning;
import warrant.extraction.Sentence;
import warrant.text.Span;

/** The passages of one document as evidence. */
final class Passages {

	/** A sentence that says a third more than a passage says something else too. */
	private static final double WHOLE = 0.7;

	private final AnalysedDocument source;
	private final Participants participants;
	private final Map<String, Actor> actors = new HashMap<>();
	private final Optional<Participant> author;

	Passages(AnalysedDocument source, Participants participants) {
		this.source = source;
		this.participants = participants;
		source.extraction().actors().forEach(actor -> actors.put(actor.id(), actor));
		this.author = source.document().metadata().author()
				.map(name -> participants.of(ActorIds.of(name, "person"), name, "person"));
	}

	/** The words of a span on one line, with a capital first. */
	String words(Span span) {
		String words = span.of(source.document().text()).replaceAll("\\s+", " ").strip();
		if (words.isEmpty())
			return "(no words)";
		int first = words.offsetByCodePoints(0, 1);
		return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
	}

	/** What a span says. @param annotation its UUID where somebody has decided about it */
	Statement statement(String layer, Span span, String annotation) {
		return Statement.of(ActorIds.isUuid(annotation) ? annotation : id(layer, span), words(span), meaning(span));
	}

	/** That of the sentence it is most of. */
	private Optional<Meaning> meaning(Span span) {
		for (Sentence sentence : source.extraction().sentences())
			if (sentence.span().overlap(span) > WHOLE * Math.max(span.length(), sentence.span().length()))
				return sentence.meaning();
		return Optional.empty();
	}

	String id(String layer, Span span) {
		return Ids.of(layer, source.id(), source.document().textSha256(), span.start(), span.end());
	}

	Optional<Participant> participant(String actor) {
		return Optional.ofNullable(actors.get(actor))
				.map(a -> participants.of(ActorIds.of(a), a.name(), a.kind().label()));
	}

	/**
	 * Adds the passage to a proposition, unless it is there already.
	 *
	 * @param confidence of the machine; NaN: a person picked the words
	 * @param annotation kept where it is a UUID of a decision
	 */
	void evidence(Proposition proposition, Span span, Optional<Attribution> attribution, double confidence, String annotation) {
		boolean known = proposition.getEvidence().stream()
				.anyMatch(e -> e.getDocument().equals(source.id()) && e.getStart() == span.start() && e.getEnd() == span.end());
		if (known)
			return;
		Evidence evidence = ArgumentFactory.eINSTANCE.createEvidence();
		evidence.setDocument(source.id());
		evidence.setName(source.document().name());
		evidence.setTitle(source.document().title());
		evidence.setStart(span.start());
		evidence.setEnd(span.end());
		evidence.setQuote(span.of(source.document().text()));
		attribution.flatMap(a -> participant(a.actor())).or(() -> author).ifPresent(evidence::setSource);
		if (ActorIds.isUuid(annotation))
			evidence.setAnnotation(annotation);
		else if (!Double.isNaN(confidence))
			evidence.setConfidence(confidence);
		proposition.getEvidence().add(evidence);
	}
}
