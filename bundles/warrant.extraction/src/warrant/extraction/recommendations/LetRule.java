package warrant.extraction.recommendations;

import java.util.Optional;

import warrant.extraction.grammar.Range;
import warrant.extraction.grammar.Subject;
import warrant.extraction.grammar.VerbForms;
import warrant.extraction.grammar.Words;

/** "Let the council decide", "Let us begin", "let the villa be guarded". */
final class LetRule implements FrameRule {

	@Override
	public Optional<Frame> at(Words words, int i) {
		boolean joined = words.is(i, "let's");
		if (!joined && !words.is(i, "let") || !opens(words, i) || words.is(i + 1, "me", "alone") || words.is(i + 1, "it", "them") && !isToBe(words, i + 2))
			return Optional.empty();
		boolean us = joined || words.is(i + 1, "us", "'s");
		int start = us ? joined ? i + 1 : i + 2 : bareVerb(words, i + 2);
		VerbGroup group = start < 0 ? null : VerbGroup.from(words, start).orElse(null);
		if (group == null || us && isToTheReader(words, group.at()))
			return Optional.empty();
		Optional<Subject> agent = joined ? Optional.of(new Subject(new Range(i, i + 1), start)) : RequestRule.phrase(words, i + 1, us ? i + 2 : start);
		return Optional.of(Frame.of(FrameKind.LET, new Range(i, i + 1), agent, words.is(i + 1, "no") ? group.denied() : group, "let"));
	}

	private static boolean isToBe(Words words, int i) {
		return words.isVerbal(i) && VerbForms.isBase(words.at(i));
	}

	private static boolean opens(Words words, int i) {
		return i == 0 || words.isBreak(i - 1) || words.is(i - 1, ",") && words.is(0, "let") || words.is(i - 1, ",") && words.tagged(0, "SCONJ", "ADP", "ADV") || i == 1 && words.tagged(0, "ADV") || words.isQuote(i - 1) || words.is(i - 1, ",", "so", "and", "but", "then", "instead")
				&& (i < 4 || words.is(i - 1, "and", "but", "so") || words.is(i - 2, "and", "but"));
	}

	private static int bareVerb(Words words, int from) {
		for (int i = from; i < Math.min(words.size(), from + 14); i++) {
			if (words.isBreak(i))
				return -1;
			boolean mistaken = i > from && ModalRule.isMistakenVerb(words, from - 1, i) && VerbForms.isBase(words.at(i));
			if ((Subjunctive.isBareVerb(words, i) || mistaken) && !words.is(i - 1, "that"))
				return i;
		}
		return -1;
	}

	/** "Let us suppose" leads the reader's eye. */
	private static boolean isToTheReader(Words words, int verb) {
		return words.is(verb, "suppose", "consider", "imagine", "assume", "look", "say", "take", "face", "remember", "recall", "see", "hope", "note",
				"compare", "turn");
	}
}
