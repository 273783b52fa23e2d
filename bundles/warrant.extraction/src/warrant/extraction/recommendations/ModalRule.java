package warrant.extraction.recommendations;

import java.util.Optional;
import java.util.Set;

import warrant.extraction.grammar.Range;
import warrant.extraction.grammar.Subject;
import warrant.extraction.grammar.SubjectFinder;
import warrant.extraction.grammar.VerbForms;
import warrant.extraction.grammar.VerbList;
import warrant.extraction.grammar.Words;

/** "X should do", "can and should", "ought to", "had better", "would do well to", "needs to", and turned round: "Nor should X do". */
final class ModalRule implements FrameRule {

	private static final Set<String> INVERTING = Set.of("nor", "neither", "never", "only", "then", "so", "hardly", "circumstances", "account");

	@Override
	public Optional<Frame> at(Words words, int i) {
		int end = Modals.end(words, i);
		if (end < 0 || Modals.end(words, i - 1) >= end || Modals.end(words, i - 2) >= end)
			return Optional.empty();
		Range trigger = new Range(i, end);
		boolean not = words.at(i).endsWith("n't") || words.is(i, "cannot") || words.is(i + 1, "not");
		Optional<Frame> plain = VerbGroup.from(words, end).filter(v -> !v.perfect())
				.map(v -> frame(words, trigger, new SubjectFinder(words).before(i).flatMap(s -> affirmed(words, s)), v));
		Optional<Frame> found = plain.filter(f -> f.agent().isPresent()).or(() -> inverted(words, trigger)).or(() -> shared(words, trigger, plain)).or(() -> plain.flatMap(f -> placed(words, f)));
		return found.map(f -> not && !Modals.isDoubleNegative(words, i) ? negate(f) : f);
	}

	private static Frame frame(Words words, Range trigger, Optional<Subject> subject, VerbGroup verb) {
		FrameKind kind = words.is(trigger.from(), "need", "needs", "has", "have", "will") ? FrameKind.NEED_TO : FrameKind.MODAL;
		Frame frame = Frame.of(kind, trigger, subject, verb, Modals.name(words, trigger));
		return subject.filter(s -> isNegative(words, s)).isPresent() ? negate(frame) : frame;
	}

	/** "We here in Washington must": a pronoun that says where its people are. */
	private static Optional<Frame> placed(Words words, Frame f) {
		for (int i = f.trigger().from() - 1; i >= Math.max(0, f.trigger().from() - 7) && !words.is(i, ",") && !words.isVerbal(i); i--)
			if (words.is(i, "we", "you", "they") && (words.is(i + 1, "here") || words.tagged(i + 1, "ADP"))) {
				int from = i;
				return Optional.of(f.withAgent(Optional.of(new Subject(new Range(from, f.trigger().from()), f.trigger().from()))));
			}
		return Optional.empty();
	}

	/** "Business and not the state must lead": who is set against another is no subject. */
	private static Optional<Subject> affirmed(Words words, Subject subject) {
		for (int i = subject.from() + 1; i < subject.core().to() - 1; i++)
			if (words.is(i, "and", ",") && words.is(i + 1, "not"))
				return Optional.of(new Subject(new Range(subject.from(), i), subject.end()));
		boolean set = words.is(subject.from() - 1, "not") && words.is(subject.from() - 2, "and", ",");
		return set ? new SubjectFinder(words).before(subject.from() - 2).map(s -> new Subject(s.core(), subject.end())) : Optional.of(subject);
	}

	static Frame negate(Frame f) {
		return new Frame(f.kind(), f.trigger(), f.agent(), f.verb(), true, f.passive(), f.modality(), f.issuer(), f.requested());
	}

	private static boolean isNegative(Words words, Subject subject) {
		return words.is(subject.from(), "no", "nobody", "none", "neither", "nothing") || words.is(subject.from() - 1, "not");
	}

	/** "and must not sell": the subject is the one of the verb before. */
	private static Optional<Frame> shared(Words words, Range trigger, Optional<Frame> plain) {
		int before = trigger.from() - 1;
		while (before > 0 && words.tagged(before, "ADV"))
			before--;
		if (!words.tagged(before, "CCONJ"))
			return Optional.empty();
		int end = before;
		return plain.map(f -> subjectLeftOf(words, end).map(s -> f.withAgent(Optional.of(s))).orElse(f));
	}

	private static Optional<Subject> subjectLeftOf(Words words, int end) {
		SubjectFinder subjects = new SubjectFinder(words);
		for (int i = end - 1; i > Math.max(0, end - 25) && !words.isBreak(i); i--) {
			boolean finite = words.isVerbal(i) && !VerbForms.isGerund(words.at(i)) && !words.is(i - 1, "to") && !words.isVerbal(i - 1);
			Optional<Subject> found = finite ? subjects.before(i) : Optional.empty();
			if (found.isPresent())
				return found;
		}
		return Optional.empty();
	}

	/** "Nor should Europe wait": the subject stands behind the modal. */
	private static Optional<Frame> inverted(Words words, Range trigger) {
		int before = trigger.from() - 1;
		if (!words.in(before, INVERTING) && !opensWithNegative(words, trigger.from()))
			return Optional.empty();
		for (int i = trigger.to() + 1; i < Math.min(words.size(), trigger.to() + 14); i++) {
			if (words.is(i, ",") || words.isBreak(i))
				return Optional.empty();
			if (!Subjunctive.isBareVerb(words, i) && !isMistakenVerb(words, trigger.to(), i))
				continue;
			Subject subject = new Subject(new Range(trigger.to(), i), i);
			return VerbGroup.from(words, i).map(v -> frame(words, trigger, Optional.of(subject), v))
					.map(f -> words.is(before, "nor", "neither", "never", "circumstances", "account") || words.is(0, "never") ? negate(f) : f);
		}
		return Optional.empty();
	}

	/** "Only then should the alliance talk/NOUN about it". */
	static boolean isMistakenVerb(Words words, int from, int i) {
		return i > from + 1 && words.tagged(i, "NOUN") && words.isNominal(i - 1) && words.tagged(i + 1, "ADP") && !words.is(i + 1, "of") && VerbList.canBeVerb(words.at(i));
	}

	private static boolean opensWithNegative(Words words, int modal) {
		return modal < 9 && words.is(0, "never", "only", "not", "under", "nowhere") && !words.isVerbalWithin(0, modal);
	}
}
