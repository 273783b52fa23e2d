package warrant.extraction.recommendations;

import java.util.Optional;

import warrant.extraction.grammar.Range;
import warrant.extraction.grammar.Subject;

/**
 * A construction that may recommend, in words of one sentence.
 *
 * @param trigger the words that recommend; the verb itself in an imperative
 * @param agent whoever stands where an agent may stand
 * @param verb first word of what is to be done
 * @param issuer who asks for it, where the construction says so itself ("Ankara urges")
 * @param requested whether {@code trigger} is a verb of asking, so that without an issuer nobody knows who asks
 */
record Frame(FrameKind kind, Range trigger, Optional<Subject> agent, int verb, boolean negated, boolean passive, String modality,
		Optional<Range> issuer, boolean requested) {

	static Frame of(FrameKind kind, Range trigger, Optional<Subject> agent, VerbGroup verb, String modality) {
		return new Frame(kind, trigger, agent, verb.at(), verb.negated(), verb.passive(), modality, Optional.empty(), false);
	}

	/** First word of the construction; a subject shared with an earlier verb is no part of it. */
	int from() {
		int from = agent.filter(a -> a.end() >= trigger.from()).map(a -> Math.min(a.from(), trigger.from())).orElse(trigger.from());
		return issuer.map(i -> Math.min(i.from(), from)).orElse(from);
	}

	Frame withAgent(Optional<Subject> agent) {
		return new Frame(kind, trigger, agent, verb, negated, passive, modality, issuer, requested);
	}
}
