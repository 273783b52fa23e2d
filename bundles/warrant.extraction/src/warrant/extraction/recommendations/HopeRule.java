package warrant.extraction.recommendations;

import java.util.Optional;

import warrant.extraction.grammar.Range;
import warrant.extraction.grammar.Subject;
import warrant.extraction.grammar.SubjectFinder;
import warrant.extraction.grammar.VerbForms;
import warrant.extraction.grammar.Words;

/** "One hopes that Ankara will relent", "I would like ministers to listen", "it is to be hoped that". */
final class HopeRule implements FrameRule {

	@Override
	public Optional<Frame> at(Words words, int i) {
		if (words.is(i, "like", "love") && words.is(i - 1, "would") || words.is(i, "like") && words.at(i - 1).endsWith("'d"))
			return liking(words, i);
		if (!words.is(i, "hope", "hopes", "hoped", "wish"))
			return Optional.empty();
		boolean impersonal = words.is(i, "hoped") && words.is(i - 1, "be") && words.is(i - 2, "to");
		if (!impersonal && (words.is(i, "hoped") || !words.is(i - 1, "one", "i", "we", "us", "only", "must", "can")))
			return Optional.empty();
		int from = words.is(i + 1, "that") ? i + 2 : i + 1;
		return will(words, from, new Range(impersonal ? i : i - 1, i + 1), impersonal ? "hoped" : words.at(i));
	}

	private static Optional<Frame> will(Words words, int from, Range trigger, String modality) {
		for (int i = from + 1; i < Math.min(words.size(), from + 16); i++) {
			int verb = i;
			if (words.is(i, "will", "would"))
				return subject(words, from, verb).flatMap(s -> VerbGroup.from(words, verb + 1)
						.map(v -> Frame.of(FrameKind.HOPE, trigger, Optional.of(s), v, modality)));
			if (words.isVerbal(i) && words.isNominal(i - 1) && VerbForms.isBase(words.at(i).replaceFirst("s$", "")))
				return subject(words, from, verb).filter(s -> isAsked(words, s, verb))
						.map(s -> Frame.of(FrameKind.HOPE, trigger, Optional.of(s), new VerbGroup(verb, false, false, false), modality));
		}
		return Optional.empty();
	}

	/** "I hope that the court finds the courage", but not "I hope the weather holds" nor "I hope she is well". */
	private static boolean isAsked(Words words, Subject subject, int verb) {
		boolean someone = Agents.isActing(words, subject) || words.tagged(subject.head(words), "PROPN");
		return someone && !words.tag(verb).startsWith("AUX") && !Agents.isStative(words.at(verb));
	}

	/** The verb's subject, as far as it stands behind "I hope (that)". */
	private static Optional<Subject> subject(Words words, int from, int verb) {
		return new SubjectFinder(words).before(verb).filter(s -> s.core().to() > from && !words.is(s.from(), "it", "there", "this", "that", "nothing"))
				.map(s -> s.from() >= from ? s : new Subject(new Range(from, s.core().to()), s.end()));
	}

	private static Optional<Frame> liking(Words words, int i) {
		if (!words.is(i - 2, "i", "we") && !words.is(i - 1, "i'd", "we'd") || words.is(i + 1, "to"))
			return Optional.empty();
		return RequestRule.toAfter(words, i + 1).filter(to -> to > i + 1).flatMap(to -> VerbGroup.from(words, to + 1)
				.map(v -> Frame.of(FrameKind.HOPE, new Range(words.is(i - 2, "i", "we") ? i - 2 : i - 1, i + 1), RequestRule.phrase(words, i + 1, to), v, "would like")));
	}
}
