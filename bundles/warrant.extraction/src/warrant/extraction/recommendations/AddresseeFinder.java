package warrant.extraction.recommendations;

import java.util.Optional;
import java.util.Set;

import warrant.extraction.ActorKind;
import warrant.extraction.Addressee;
import warrant.extraction.attribution.ActorMentions;
import warrant.extraction.attribution.ActorMentions.Mention;
import warrant.extraction.grammar.Range;
import warrant.extraction.grammar.Subject;
import warrant.extraction.grammar.SubjectFinder;
import warrant.extraction.grammar.Words;
import warrant.text.Span;

/** Who is asked to act: the subject of an active verb, the agent behind "by" of a passive one, whoever is urged; nobody, when in doubt. */
final class AddresseeFinder {

	private static final Set<String> RESOLVED = Set.of("it", "they", "he", "she", "them", "him", "her");
	private static final Set<String> SAID_OF_ANYONE = Set.of("it", "this", "that", "which", "there", "nothing", "everything", "what", "whatever",
			"these", "one");

	/** Who is told something is meant by the "it" that follows. */
	private static final Set<String> HANDING_ON = Set.of("tell", "tells", "told", "urge", "urges", "urged", "ask", "asks", "asked", "remind", "reminds", "reminded",
			"warn", "warns", "warned", "persuade", "persuaded", "convince", "convinced", "assure", "assures", "assured");

	private final Words words;
	private final ActorMentions mentions;

	AddresseeFinder(Words words, ActorMentions mentions) {
		this.words = words;
		this.mentions = mentions;
	}

	Optional<Addressee> of(Frame frame, Range clause) {
		if (frame.kind() == FrameKind.NEED)
			return isLaw(clause) ? mentions.lawmaker(words.span(clause).start()).map(m -> new Addressee(m.span(), Optional.of(m.actor().id()))) : Optional.empty();
		if (frame.passive())
			return byAgent(frame.verb(), clause);
		if (frame.kind() == FrameKind.IMPERATIVE && frame.agent().isEmpty())
			return called(clause);
		return frame.agent().flatMap(agent -> ofAgent(frame, agent));
	}

	/** "A law is needed" asks whoever makes laws in this text. */
	private boolean isLaw(Range clause) {
		for (int i = clause.from(); i < clause.to(); i++)
			if (words.is(i, "law", "laws", "bill", "statute", "legislation", "ban", "tax"))
				return true;
		return false;
	}

	private Optional<Addressee> ofAgent(Frame frame, Subject agent) {
		boolean denied = words.is(agent.from(), "no", "not") && agent.core().to() - agent.from() > 1;
		Span span = words.span(denied ? new Range(agent.from() + 1, agent.core().to()) : whole(agent));
		boolean single = agent.core().to() - agent.from() == 1;
		String pronoun = words.at(agent.from());
		if (words.is(agent.from(), "let's", "whoever") || isSomeOfUs(agent.core()))
			return Optional.of(new Addressee(span, Optional.empty()));
		if (pronoun.equals("it") && single && Agents.isStative(words.at(frame.verb())) && !words.is(frame.verb(), "be"))
			return Optional.empty();
		if (single && RESOLVED.contains(pronoun))
			return resolved(pronoun, span);
		if (single && SAID_OF_ANYONE.contains(pronoun))
			return Optional.empty();
		Optional<Mention> head = headMention(agent);
		boolean acting = head.isPresent() || words.tagged(agent.head(words), "PROPN") && !Agents.isAbstract(words.at(agent.head(words))) || Agents.isActing(words, agent);
		if (!acting && (Agents.isThing(words, agent) || Agents.isStative(words.at(frame.verb())) || words.isPronoun(agent.from()) && !single))
			return Optional.empty();
		return Optional.of(new Addressee(span, head.or(() -> mentionInside(agent)).map(m -> m.actor().id())));
	}

	/** "Every one of us" */
	private boolean isSomeOfUs(Range core) {
		return words.is(core.last(), "us", "you") && words.is(core.last() - 1, "of");
	}

	/** "Those who broke the rules": such words mean nobody without their clause. */
	private Range whole(Subject agent) {
		if (isSomeOfUs(agent.core()) && words.is(agent.from() - 1, "every", "each"))
			return new Range(agent.from() - 1, agent.core().to());
		boolean empty = agent.core().to() - agent.from() == 1 && words.is(agent.from(), "those", "anyone", "anybody", "whoever", "everyone", "everybody", "somebody", "someone", "nobody");
		return empty && words.is(agent.core().to(), "who", "whose") && agent.end() > agent.core().to()
				? new Range(agent.from(), words.is(agent.end() - 1, ",") ? agent.end() - 1 : agent.end()) : agent.core();
	}

	/** "Stop it, ministers, and sign": an actor between commas is called. */
	private Optional<Addressee> called(Range clause) {
		for (int i = clause.from(); i < clause.to(); i++) {
			if (!words.is(i, ",") || words.is(i + 2, ",") && !words.isNominal(i + 1))
				continue;
			int close = words.is(i + 2, ",") ? i + 2 : words.is(i + 3, ",") ? i + 3 : -1;
			if (close > 0 && close <= clause.to()) {
				Span between = words.span(new Range(i + 1, close));
				Optional<Mention> named = mentions.at(between).filter(m -> m.span().equals(between));
				if (named.isPresent())
					return named.map(m -> new Addressee(between, Optional.of(m.actor().id())));
			}
		}
		return Optional.empty();
	}

	/** "no member of the alliance": an actor inside the phrase will do where its noun is none. */
	private Optional<Mention> mentionInside(Subject agent) {
		boolean general = words.is(agent.head(words), "members", "member", "government", "governments", "leaders", "ministers", "officials", "capitals",
				"friends", "people", "rest", "parliament", "citizens");
		return general ? mentions.firstIn(words.span(agent.core())) : Optional.empty();
	}

	private Optional<Mention> headMention(Subject agent) {
		return mentions.at(words.span(new Range(agent.head(words), agent.head(words) + 1)));
	}

	private Optional<Addressee> resolved(String pronoun, Span span) {
		Optional<Mention> meant = subjectBefore(pronoun, span).or(() -> mentions.antecedent(pronoun, span.start(), words.sentence().span().start()));
		if (meant.isPresent())
			return meant.map(m -> new Addressee(m.span(), Optional.of(m.actor().id())));
		return pronoun.equals("it") ? Optional.empty() : Optional.of(new Addressee(span, Optional.empty()));
	}

	/** "The Commission should pay, and it should pay the bank": who was the subject of the same sentence goes on being it. */
	private Optional<Mention> subjectBefore(String pronoun, Span span) {
		Optional<Mention> nearest = mentions.antecedent(pronoun, span.start(), words.sentence().span().start());
		int at = words.firstFrom(span.start());
		for (int i = 0; i < at && nearest.isPresent(); i++) {
			if (words.in(i, HANDING_ON))
				return Optional.empty();
			if (!words.isVerbal(i) && !words.tag(i).startsWith("AUX"))
				continue;
			Optional<Mention> subject = new SubjectFinder(words).before(i).flatMap(s -> headMention(s).or(() -> resolvedSubject(s)));
			return subject.filter(m -> m.actor().kind() == nearest.get().actor().kind() || pronoun.equals("it") && m.actor().kind() != ActorKind.PERSON && m.actor().kind() != ActorKind.GROUP);
		}
		return Optional.empty();
	}

	private Optional<Mention> resolvedSubject(Subject subject) {
		String pronoun = words.at(subject.from());
		boolean single = subject.core().to() - subject.from() == 1 && RESOLVED.contains(pronoun);
		return single ? mentions.antecedent(pronoun, words.span(subject.core()).start(), words.sentence().span().start()) : Optional.empty();
	}

	/** "must be paid by the Commission", but not "by 2030" and not "by a tenth". */
	private Optional<Addressee> byAgent(int verb, Range clause) {
		for (int i = verb + 1; i < clause.to() - 1; i++) {
			if (!words.is(i, "by") || words.isVerbal(i + 1))
				continue;
			Subject agent = new Subject(new Range(i + 1, phraseEnd(i + 1, clause.to())), i + 1);
			Optional<Mention> head = headMention(agent);
			if (head.isPresent() || Agents.isActing(words, agent) && !words.tagged(i + 1, "NUM"))
				return Optional.of(new Addressee(words.span(agent.core()), head.map(m -> m.actor().id())));
		}
		return Optional.empty();
	}

	private int phraseEnd(int from, int limit) {
		int i = from + 1;
		while (i < limit && !(words.isNominal(i - 1) && (words.tagged(i, "DET") || words.isPronoun(i))) && (words.isNominal(i) || words.tagged(i, "ADJ", "DET", "PART") || words.is(i, "of", "and")) && !words.is(i, "that", "who", "to"))
			i++;
		return i;
	}
}
