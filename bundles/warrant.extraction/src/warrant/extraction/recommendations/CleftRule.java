package warrant.extraction.recommendations;

import java.util.Optional;

import warrant.extraction.grammar.Range;
import warrant.extraction.grammar.Subject;
import warrant.extraction.grammar.VerbForms;
import warrant.extraction.grammar.Words;

/** "What Congress should do is repeal it", "the least the ministry can do is publish the list", "the least one can ask is that he resign". */
final class CleftRule implements FrameRule {

	private static final int LONGEST_SUBJECT = 12;

	@Override
	public Optional<Frame> at(Words words, int i) {
		int subject = opening(words, i);
		if (subject < 0)
			return Optional.empty();
		for (int modal = subject + 1; modal < Math.min(words.size(), subject + LONGEST_SUBJECT); modal++) {
			if (words.is(modal, ",") || words.isBreak(modal))
				return Optional.empty();
			int verb = behindModal(words, modal, words.is(i, "what"));
			if (verb > 0)
				return frame(words, new Range(i, verb + 2), new Range(subject, modal));
		}
		return Optional.empty();
	}

	/** Where the subject begins behind "what", "the least", "the first thing (that)"; -1 where nothing of the kind stands here. */
	private static int opening(Words words, int i) {
		if (words.is(i, "what"))
			return i + 1;
		if (!words.is(i, "the") || !words.is(i + 1, "first", "next", "least", "best", "most", "one", "very", "right", "last", "wisest", "smartest", "only"))
			return -1;
		int end = i + 2;
		while (words.is(end, "first", "least", "best", "important", "useful", "urgent", "sensible", "thing", "step", "move"))
			end++;
		return words.is(end, "that") ? end + 1 : end;
	}

	/** The "do" or "ask" of "should do is"; what somebody merely can do is asked for only as the least or the best. */
	private static int behindModal(Words words, int modal, boolean what) {
		int verb = words.is(modal, "should", "must") || !what && words.is(modal, "can", "could") ? modal + 1
				: words.is(modal, "needs", "need", "ought", "has", "have") && words.is(modal + 1, "to") ? modal + 2 : -1;
		if (verb < 0 || !words.is(verb + 1, "is"))
			return -1;
		return words.is(verb, "do") || words.is(verb, "ask", "expect", "demand") && words.is(verb + 2, "that") ? verb : -1;
	}

	private static Optional<Frame> frame(Words words, Range trigger, Range who) {
		boolean only = words.is(trigger.from() + 1, "only") && !words.is(who.to(), "should", "must");
		if (only || words.is(who.from(), "i", "you"))
			return Optional.empty();
		if (words.is(trigger.to(), "that"))
			return Subjunctive.after(words, trigger.to() + 1)
					.map(s -> Frame.of(FrameKind.JUDGEMENT, trigger, Optional.of(s.subject()), s.verb(), words.text(trigger)));
		int verb = words.is(trigger.to(), "to") ? trigger.to() + 1 : trigger.to();
		if (!VerbForms.isBase(words.at(verb)))
			return Optional.empty();
		return VerbGroup.from(words, verb).map(v -> Frame.of(FrameKind.JUDGEMENT, trigger, Optional.of(new Subject(who, who.to())), v, words.text(trigger)));
	}
}
