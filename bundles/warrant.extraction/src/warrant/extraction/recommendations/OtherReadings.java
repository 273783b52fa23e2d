package warrant.extraction.recommendations;

import java.util.Set;

import warrant.extraction.attribution.ReportingVerbs;
import warrant.extraction.grammar.Clauses;
import warrant.extraction.grammar.VerbForms;
import warrant.extraction.grammar.Words;

/**
 * What reads like a recommendation and is none: guesses ("must be tired"), asides ("it must be said"), questions, what is only told, asked,
 * denied, or said of something else in passing.
 */
final class OtherReadings {

	private static final Set<String> GOVERNORS = Set.of("if", "unless", "whether", "when", "whenever", "wherever", "than", "how", "why", "where",
			"lest", "until", "till", "as", "whatever", "whoever", "whichever");
	private static final Set<String> EMOTIVE = Set.of("odd", "strange", "curious", "absurd", "surprising", "natural", "ironic", "remarkable",
			"shame", "pity", "surprise", "wonder", "amazing", "unthinkable", "inconceivable", "incredible", "sad", "telling", "comical", "fitting",
			"accident", "coincidence", "scandal", "surprised", "astonishing", "extraordinary", "bizarre", "fear", "lest", "so", "order", "grotesque",
			"outrageous", "unfortunate", "regrettable", "possible", "likely", "impossible");
	private static final Set<String> DENYING = Set.of("not", "n't", "nobody", "none", "never", "few", "no", "don't", "doesn't", "didn't", "hardly", "nor",
			"deny", "denies", "denied", "doubt", "doubts", "doubted", "idea", "myth", "notion");
	private static final Set<String> BELIEVING = Set.of("think", "thinks", "believe", "believes", "say", "says", "said", "suggest", "suggests",
			"argue", "argues", "mean", "means", "claim", "claims", "follow", "follows", "pretend", "pretends", "accept", "accepts", "see", "convinced", "saying", "suggesting");

	private static final Set<String> CERTAIN = Set.of("clear", "true", "certain", "evident", "obvious", "essential", "vital", "important",
			"plain", "necessary", "sure", "convinced", "right", "imperative", "crucial", "confident", "agreed", "undeniable");
	private static final Set<String> SUPPOSING = Set.of("supposing", "suppose", "supposes", "assuming", "assume", "assumes", "imagine",
			"imagining", "pretending", "fiction", "fancy");

	private final Words words;
	private final Frame frame;

	OtherReadings(Words words, Frame frame) {
		this.words = words;
		this.frame = frame;
	}

	/** Whether the frame, for all its words, recommends nothing. */
	boolean apply() {
		boolean modal = frame.kind() == FrameKind.MODAL || frame.kind() == FrameKind.NEED_TO;
		return frame.kind() != FrameKind.PROPOSAL && isQuestion() || isSubordinate() || modal && (isFirstPerson() || isRelative() || new Epistemics(words, frame).apply() || isNoNeed())
				|| isWould() || isAttenuated() || isNecessity() || isAllThatIsNeeded();
	}

	/** "To win, they will have to cross the river": what an end takes, not what is to be done. */
	private boolean isNecessity() {
		return frame.kind() == FrameKind.NEED_TO && words.is(frame.trigger().from(), "will") && frame.trigger().from() > 3
				&& (words.is(0, "to") && words.isVerbal(1) || words.is(0, "for") && words.isVerbalWithin(1, 6));
	}

	/** "All you have to do is listen". */
	private boolean isAllThatIsNeeded() {
		return frame.kind() == FrameKind.NEED_TO && words.is(frame.verb(), "do") && words.is(frame.verb() + 1, "is")
				&& frame.agent().filter(a -> words.is(a.from(), "all") || words.is(a.from() - 1, "all")).isPresent();
	}

	private boolean isQuestion() {
		int last = words.size() - 1;
		while (last > 0 && (words.isQuote(last) || words.is(last, ")")))
			last--;
		return words.is(last, "?") && !breaksAfter(frame.verb(), last);
	}

	private boolean breaksAfter(int from, int to) {
		for (int i = from; i < to; i++)
			if (words.is(i, ";", "!", ".") || words.isBreak(i))
				return true;
		return false;
	}

	private boolean isFirstPerson() {
		return frame.agent().filter(a -> words.is(a.from(), "i") && a.core().to() - a.from() == 1).isPresent();
	}

	/** "a law that must be kept" only describes; ", which must be shown to the press" asks for it. */
	private boolean isRelative() {
		int from = frame.agent().map(a -> a.from()).orElse(-1);
		if (words.is(from, "what"))
			return !words.is(frame.verb(), "do") || !words.is(frame.verb() + 1, "is");
		if (!words.is(from, "who", "which", "that") || frame.agent().get().core().to() - from > 1)
			return false;
		boolean pronoun = words.is(from, "that") && (from == 0 || words.is(from - 1, ",", "and", "but") || words.isBreak(from - 1));
		return !pronoun && (!words.is(from - 1, ",", "-", "--") || frame.kind() == FrameKind.NEED_TO || !words.is(from, "which"));
	}

	/** "need not", "doesn't have to". */
	private boolean isNoNeed() {
		return frame.kind() == FrameKind.NEED_TO && (frame.negated() && !words.is(frame.trigger().to(), "not") && !subjectDenies()
				|| words.is(frame.trigger().from() - 1, "not", "don't", "doesn't", "to", "didn't", "n't", "never", "would", "may", "might", "could"));
	}

	private boolean subjectDenies() {
		return frame.agent().filter(a -> words.is(a.from(), "no", "nobody", "none", "neither", "nothing")).isPresent();
	}

	private boolean isSubordinate() {
		if (frame.kind() == FrameKind.IMPERATIVE || frame.kind() == FrameKind.LET)
			return false;
		int before = frame.from() - 1;
		while (before > 0 && words.tagged(before, "ADV") && !words.in(before, GOVERNORS))
			before--;
		if (frame.kind() == FrameKind.NEED_TO && words.is(before, "while", "because", "since", "although", "though"))
			return true;
		if (words.is(before, "what") && words.is(before - 1, "is", "that's") && words.is(0, "that", "this", "that's"))
			return false;
		if (words.is(before, "what"))
			return !words.is(frame.verb() + 1, "is") && !words.is(frame.verb() + 2, "is") && frame.kind() != FrameKind.NEED
					&& !words.is(frame.trigger().to() + 1, "is");
		if (words.is(before, "that") && (before == 0 || words.in(before - 1, SUPPOSING) || opensWithSaying(before - 1)))
			return true;
		if (words.tagged(before, "ADJ", "ADV") && (words.is(before - 1, "how") || words.is(before - 2, "how") && words.is(before - 1, "much", "many", "very")))
			return true;
		if (words.is(before, "why") && isReason(before))
			return false;
		if (words.is(before, "that", "and"))
			return words.is(before, "that") && (isFelt(before - 1) || isDenied(before - 1));
		return words.in(before, GOVERNORS) && !words.tagged(before, "ADP") || isDenied(before) || isZeroRelative(before);
	}

	/** "Insisting that ministers should wait is folly." */
	private boolean opensWithSaying(int i) {
		return VerbForms.isGerund(words.at(i)) && ReportingVerbs.isReporting(words.at(i)) && (i == 0 || words.tagged(i - 1, "ADP", "SCONJ"));
	}

	/** "that is exactly why ministers must" */
	private boolean isReason(int why) {
		int i = words.tagged(why - 1, "ADV") ? why - 2 : why - 1;
		return words.is(i, "is", "'s", "that's", "it's") || words.is(i, "and") && words.is(0, "that", "this", "that's", "it", "it's") && isFirstReason(i);
	}

	/** "That is why X should pay, and why Y should help". */
	private boolean isFirstReason(int and) {
		for (int i = 1; i < and; i++)
			if (words.is(i, "why"))
				return true;
		return false;
	}

	/** "it is humiliating that he should": a feeling about what is so. */
	private boolean isFelt(int i) {
		boolean should = words.is(frame.trigger().last(), "should");
		return words.in(i, EMOTIVE) || should && (words.tagged(i, "ADJ") || VerbForms.isGerund(words.at(i)) && words.is(i - 1, "it", "is", "was", "find", "finds", "found")) && !words.in(i, CERTAIN);
	}

	/** "nobody thinks that ...", "I do not believe ..." */
	private boolean isDenied(int verb) {
		if (!words.in(verb, BELIEVING) && !ReportingVerbs.isReporting(words.at(verb)))
			return words.in(verb, Set.of("deny", "denies", "denied", "doubt", "doubts", "myth"));
		for (int i = verb - 1; i >= Math.max(0, verb - 4); i--) {
			if (words.is(i, ",") || words.isBreak(i))
				return false;
			if (words.in(i, DENYING))
				return true;
		}
		return false;
	}

	/** "the price we must pay" */
	private boolean isZeroRelative(int before) {
		if (words.is(before, "what"))
			return false;
		boolean finite = frame.kind() == FrameKind.MODAL || frame.kind() == FrameKind.NEED_TO || frame.kind() == FrameKind.PERMISSION;
		int whole = frame.from() - 1;
		if (finite && frame.agent().isPresent() && words.is(whole, "much", "more", "little") && words.isPronoun(whole + 1))
			return true;
		if (!finite || frame.agent().isEmpty() || frame.agent().get().from() > frame.trigger().from() || !words.tagged(before, "NOUN", "PRON") || words.isBreak(before))
			return false;
		int start = before;
		while (start > 0 && !words.is(start - 1, ",", "that") && !words.isBreak(start - 1) && !words.isQuote(start - 1))
			start--;
		start = new Clauses(words).skipConnectives(start, before);
		return !words.tagged(start, "ADP", "SCONJ", "ADV", "PART") && !words.is(start, "next", "this", "last", "every", "each", "one", "all", "according", "to", "as");
	}

	/** "If prices were to fall, we should be poorer": an older "would". */
	private boolean isWould() {
		boolean we = frame.agent().filter(a -> words.is(a.from(), "we", "i")).isPresent() && words.is(frame.trigger().last(), "should");
		for (int i = 0; we && i < words.size(); i++)
			if (words.is(i, "were", "had") && words.is(i - 2, "if"))
				return true;
		return false;
	}

	/** "no country can be asked to", "It would be wrong to say that": told as possible only. */
	private boolean isAttenuated() {
		return frame.kind() == FrameKind.JUDGEMENT && words.is(frame.trigger().last() + 1, "if", "whether")
				|| frame.kind() == FrameKind.JUDGEMENT && words.in(frame.verb(), Epistemics.TALKING);
	}
}
