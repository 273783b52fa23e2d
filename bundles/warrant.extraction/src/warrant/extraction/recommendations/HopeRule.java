package warrant.extraction.recommendations;

import java.util.Optional;

import warrant.extraction.grammar.Range;
import warrant.extraction.grammar.SubjectFinder;
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
		for (int i = from + 1; i < Math.min(words.size(), from + 16); i++)
			if (words.is(i, "will", "would")) {
				int modal = i;
				return new SubjectFinder(words).before(modal).filter(s -> s.from() >= from).flatMap(s -> VerbGroup.from(words, modal + 1)
						.map(v -> Frame.of(FrameKind.HOPE, trigger, Optional.of(s), v, modality)));
			}
		return Optional.empty();
	}

	private static Optional<Frame> liking(Words words, int i) {
		if (!words.is(i - 2, "i", "we") && !words.is(i - 1, "i'd", "we'd") || words.is(i + 1, "to"))
			return Optional.empty();
		return RequestRule.toAfter(words, i + 1).filter(to -> to > i + 1).flatMap(to -> VerbGroup.from(words, to + 1)
				.map(v -> Frame.of(FrameKind.HOPE, new Range(words.is(i - 2, "i", "we") ? i - 2 : i - 1, i + 1), RequestRule.phrase(words, i + 1, to), v, "would like")));
	}
}
