package warrant.extraction.recommendations;

import java.util.Optional;
import java.util.Set;

import warrant.extraction.grammar.Range;
import warrant.extraction.grammar.Subject;
import warrant.extraction.grammar.VerbForms;
import warrant.extraction.grammar.VerbList;
import warrant.extraction.grammar.Words;

/** "It is time for X to do", "it is for X to do", "it is essential that X do", "the answer is to do", "it falls to X to do". */
final class ImpersonalRule implements FrameRule {

	private static final Set<String> JUDGING = Set.of("essential", "vital", "imperative", "necessary", "crucial", "wise", "prudent", "right",
			"best", "better", "important", "critical", "urgent", "incumbent", "desirable", "advisable", "reasonable", "wiser", "sensible", "fair",
			"proper", "paramount", "up");
	private static final Set<String> TASKS = Set.of("answer", "solution", "remedy", "step", "way", "task", "job", "duty", "priority", "cure",
			"course", "alternative", "response", "thing", "point", "business", "responsibility", "move", "policy", "fix", "choice", "order", "advice", "plea");

	@Override
	public Optional<Frame> at(Words words, int i) {
		if (words.is(i, "time") && words.is(i + 1, "has") && words.is(i + 2, "come"))
			return todo(words, i + 3, new Range(Math.max(0, i - 1), i + 3), FrameKind.TIME);
		if (!isBe(words, i))
			return opensBetter(words, i) ? todo(words, i + 1, new Range(0, i + 1), FrameKind.JUDGEMENT) : words.is(i, "time") && i == 0 ? todo(words, i + 1, new Range(0, 1), FrameKind.TIME) : falls(words, i);
		if (words.is(i - 1, "now"))
			return now(words, i);
		if (words.is(i, "is", "lies", "falls") && words.is(i - 1, "onus", "burden", "responsibility"))
			return onus(words, i);
		if (words.is(i - 1, "it") || words.is(i, "be") && (words.is(i - 2, "it") || words.is(i - 1, "also") && words.is(i - 3, "it")) || words.at(i).endsWith("it's"))
			return afterIt(words, i);
		return task(words, i);
	}

	/** "Far better to spend it on trains". */
	private static boolean opensBetter(Words words, int i) {
		return words.is(i, "better", "best", "wiser") && words.is(i + 1, "to") && (i == 0 || i == 1 && words.is(0, "far", "much"));
	}

	/** "Now is (not) the time (for X) to do". */
	private static Optional<Frame> now(Words words, int be) {
		boolean negated = words.is(be + 1, "not");
		int the = negated ? be + 2 : be + 1;
		int time = words.is(the + 1, "right", "very") ? the + 2 : the + 1;
		if (!words.is(the, "the", "a") || !words.is(time, "time", "moment"))
			return Optional.empty();
		return todo(words, time + 1, new Range(be - 1, time + 1), FrameKind.TIME).map(f -> negated ? ModalRule.negate(f) : f);
	}

	/** "The onus is on the banks to come clean". */
	private static Optional<Frame> onus(Words words, int be) {
		int on = words.tagged(be + 1, "ADV") ? be + 2 : be + 1;
		return words.is(on, "on", "with", "upon") ? RequestRule.toAfter(words, on + 1)
				.flatMap(to -> infinitive(words, to, new Range(be - 1, on), RequestRule.phrase(words, on + 1, to), FrameKind.TIME)) : Optional.empty();
	}

	private static boolean isBe(Words words, int i) {
		return words.is(i, "is", "'s", "it's", "remains", "lies") || words.is(i, "be") && words.is(i - 1, "would", "will", "also");
	}

	private static Optional<Frame> afterIt(Words words, int be) {
		int i = be + 1;
		boolean negated = false;
		while (words.tagged(i, "ADV") && !words.is(i, "up") || words.is(i, "also", "high", "past", "long", "not", "now", "most", "of", "the", "only", "more")) {
			negated |= words.is(i, "not");
			i++;
		}
		int from = words.is(be - 1, "it") ? be - 1 : be;
		if (words.is(be, "be"))
			from = Math.max(0, words.is(be - 1, "also") ? be - 3 : be - 2);
		if (words.in(i, TASKS) && words.is(i + 1, "of") && !negated)
			return todo(words, i + 1, new Range(from, i + 1), FrameKind.JUDGEMENT);
		if (words.is(i, "time"))
			return todo(words, i + 1, new Range(from, i + 1), FrameKind.TIME);
		if (words.is(i, "for") && !negated && !VerbForms.isGerund(words.at(i + 1)))
			return todo(words, i, new Range(from, i), FrameKind.TIME);
		if (!words.in(i, JUDGING) || negated && !words.is(i, "up"))
			return Optional.empty();
		return words.is(i, "up") && !words.is(i + 1, "to") ? Optional.empty() : todo(words, i + 1, new Range(from, i + 1), FrameKind.JUDGEMENT);
	}

	/** "the next step is to publish the rules" */
	private static Optional<Frame> task(Words words, int be) {
		int to = be + 1;
		while (words.tagged(to, "ADV") || words.is(to, "simply", "not"))
			to++;
		boolean negated = words.is(to - 1, "not");
		if (!words.is(to, "to") || !VerbForms.isBase(words.at(to + 1)) || words.is(to + 1, "be"))
			return Optional.empty();
		for (int i = be - 1; i >= 0 && be - i < 12; i--) {
			if (words.is(i, ",") || words.isBreak(i) || words.in(i, Set.of("if", "whether")))
				return Optional.empty();
			if (words.in(i, TASKS) && isDefinite(words, i)) {
				VerbGroup verb = new VerbGroup(to + 1, negated, false, false);
				Optional<Subject> advised = words.is(i, "advice", "plea") && words.is(i + 1, "to") ? RequestRule.phrase(words, i + 2, be) : Optional.empty();
				return Optional.of(Frame.of(FrameKind.JUDGEMENT, new Range(start(words, i), to + 1), advised, verb,
						words.text(new Range(start(words, i), be + 1))));
			}
		}
		return Optional.empty();
	}

	private static boolean isDefinite(Words words, int noun) {
		return words.is(start(words, noun), "the", "our", "their", "its", "his", "her", "my", "one", "what") || words.tagged(noun - 1, "PART");
	}

	private static int start(Words words, int noun) {
		int i = noun;
		while (i > 0 && noun - i < 4 && (words.tagged(i - 1, "ADJ", "DET", "NUM") || words.is(i - 1, "the", "our", "their", "its", "my", "next", "first", "only")))
			i--;
		return i;
	}

	/** "it falls to ministers to act" */
	private static Optional<Frame> falls(Words words, int i) {
		return words.is(i, "falls") && words.is(i + 1, "to", "on") && words.is(i - 1, "it")
				? todo(words, i + 1, new Range(i - 1, i + 1), FrameKind.TIME) : Optional.empty();
	}

	/** What follows: "(for|of|to X) to do" or "that X (should) do". */
	private static Optional<Frame> todo(Words words, int from, Range trigger, FrameKind kind) {
		String modality = words.text(trigger);
		if (words.is(from, "to") && VerbForms.isBase(words.at(from + 1)) && (words.isVerbal(from + 1) || VerbList.canBeVerb(words.at(from + 1))))
			return infinitive(words, from, trigger, Optional.empty(), kind);
		if (words.is(from, "for", "of", "to", "on"))
			return RequestRule.toAfter(words, from + 1)
					.flatMap(to -> infinitive(words, to, trigger, RequestRule.phrase(words, from + 1, to), kind));
		if (!words.is(from, "that") && !words.isPronoun(from) && !(kind == FrameKind.TIME && (words.isNominal(from) || words.tagged(from, "DET", "ADJ"))))
			return Optional.empty();
		int subject = words.is(from, "that") ? from + 1 : from;
		Optional<Subjunctive> wanted = Subjunctive.after(words, subject);
		if (kind == FrameKind.TIME)
			wanted = wanted.or(() -> Subjunctive.past(words, subject));
		return wanted.map(s -> Frame.of(kind, trigger, Optional.of(s.subject()), s.verb(), modality));
	}

	private static Optional<Frame> infinitive(Words words, int to, Range trigger, Optional<Subject> agent, FrameKind kind) {
		VerbGroup verb = VerbGroup.from(words, to + 1).orElse(null);
		if (verb == null || verb.perfect())
			return Optional.empty();
		VerbGroup told = words.is(to - 1, "not") ? new VerbGroup(verb.at(), true, verb.passive(), false) : verb;
		return Optional.of(Frame.of(kind, trigger, agent, told, words.text(trigger)));
	}
}
