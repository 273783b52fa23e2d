package warrant.extraction.recommendations;

import java.util.Optional;

import warrant.extraction.grammar.Range;
import warrant.extraction.grammar.Subject;
import warrant.extraction.grammar.SubjectFinder;
import warrant.extraction.grammar.Words;

/** "A law is needed", "What is needed is a law", "We need a law": something is to be made, mostly without saying by whom. */
final class NeedRule implements FrameRule {

	@Override
	public Optional<Frame> at(Words words, int i) {
		if (words.is(i, "needed", "required", "necessary", "overdue", "wanted"))
			return lacking(words, i);
		if (words.is(i, "needs") && words.is(i + 1, "is", "are"))
			return whatIsNeeded(words, i);
		if (words.is(i, "deserves", "deserve") && words.is(i + 1, "to"))
			return VerbGroup.from(words, i + 2).filter(VerbGroup::passive).map(v -> Frame.of(FrameKind.NEED_TO, new Range(i, i + 1), Optional.empty(), v, words.at(i)));
		return words.is(i, "need", "needs") && words.isVerbal(i) ? needing(words, i) : Optional.empty();
	}

	private static Optional<Frame> lacking(Words words, int i) {
		int be = i - 1;
		while (words.tagged(be, "ADV") || words.is(be, "long", "not", "also", "urgently", "badly", "been"))
			be--;
		if (!words.is(be, "is", "are") || words.is(i + 1, "for", "by"))
			return Optional.empty();
		if (words.is(be - 1, "what") && words.is(i + 1, "is"))
			return words.tagged(i + 2, "DET", "NOUN", "ADJ") || words.is(i + 2, "to") ? Optional.of(thing(words, new Range(be - 1, i + 2), i + 2))
					: Optional.empty();
		int copula = be;
		boolean denied = words.is(be + 1, "not", "no") || !words.is(i, "needed", "required", "overdue");
		return denied ? Optional.empty() : new SubjectFinder(words).before(be)
				.filter(s -> (words.is(s.from(), "a", "an", "new", "more", "stronger", "better") || words.tagged(s.from(), "ADJ")) && s.core().to() - s.from() > 1)
				.map(s -> thing(words, new Range(copula, i + 1), s.from()));
	}

	/** "What Europe needs is a fund" */
	private static Optional<Frame> whatIsNeeded(Words words, int needs) {
		int what = needs - 1;
		while (what > 0 && needs - what < 6 && !words.is(what, "what"))
			what--;
		boolean thing = words.is(needs + 2, "a", "an", "more", "better", "fewer", "less") || words.is(needs + 2, "to");
		return words.is(what, "what") && thing && !words.is(needs + 2, "not") ? Optional.of(thing(words, new Range(what, needs + 2), needs + 2)) : Optional.empty();
	}

	private static Optional<Frame> needing(Words words, int i) {
		int group = i;
		while (words.is(group - 1, "will", "also", "now", "urgently", "badly", "still"))
			group--;
		Optional<Subject> subject = new SubjectFinder(words).before(group);
		boolean fits = subject.filter(s -> words.is(s.from(), "we", "europe", "cities", "parliament") || words.tagged(s.head(words), "PROPN"))
				.isPresent();
		if (!fits)
			return Optional.empty();
		return words.is(i + 1, "a", "an", "new", "more", "better", "stronger") && !words.is(i + 2, "than", "few", "lot")
				? Optional.of(thing(words, new Range(i, i + 1), i + 1).withAgent(subject)) : acting(words, i);
	}

	/** "We need ministers to act" */
	private static Optional<Frame> acting(Words words, int i) {
		return RequestRule.toAfter(words, i + 1).filter(to -> to > i + 1).flatMap(to -> RequestRule.phrase(words, i + 1, to)
				.filter(who -> Agents.isActing(words, who) || words.tagged(who.head(words), "PROPN"))
				.flatMap(who -> VerbGroup.from(words, to + 1)
						.map(v -> Frame.of(FrameKind.NEED_TO, new Range(i, i + 1), Optional.of(who), v, words.at(i)))));
	}

	private static Frame thing(Words words, Range trigger, int from) {
		VerbGroup noun = new VerbGroup(words.is(from, "to") ? from + 1 : from, false, true, false);
		return Frame.of(FrameKind.NEED, trigger, Optional.empty(), noun, words.text(trigger));
	}
}
