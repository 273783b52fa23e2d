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
		if (!joined && !words.is(i, "let") || !opens(words, i) || words.is(i + 1, "me", "alone", "it", "them") && !isToBe(words, i + 2))
			return Optional.empty();
		int verb = joined || words.is(i + 1, "us", "'s") ? skipNot(words, joined ? i + 1 : i + 2) : bareVerb(words, i + 2);
		if (verb < 0 || joined && !words.isVerbal(verb) && !words.tagged(verb, "NOUN", "ADJ"))
			return Optional.empty();
		Range phrase = joined ? new Range(i, i + 1) : new Range(i + 1, Math.max(i + 2, words.is(verb - 1, "not") ? verb - 1 : verb));
		boolean passive = words.is(verb, "be") && VerbForms.isParticiple(words.at(verb + 1));
		VerbGroup group = new VerbGroup(verb, words.is(verb - 1, "not") || words.is(i + 1, "no"), passive, false);
		if (isToTheReader(words, verb) && words.is(i + 1, "us", "'s") || isToTheReader(words, verb) && joined)
			return Optional.empty();
		return Optional.of(Frame.of(FrameKind.LET, new Range(i, i + 1), Optional.of(new Subject(phrase, verb)), group, "let"));
	}

	private static boolean isToBe(Words words, int i) {
		return words.isVerbal(i) && VerbForms.isBase(words.at(i));
	}

	private static boolean opens(Words words, int i) {
		return i == 0 || words.isBreak(i - 1) || words.is(i - 1, ",") && words.is(0, "let") || words.isQuote(i - 1) || words.is(i - 1, ",", "so", "and", "but", "then", "instead")
				&& (i < 4 || words.is(i - 1, "and", "but", "so") || words.is(i - 2, "and", "but"));
	}

	private static int skipNot(Words words, int i) {
		return words.is(i, "not", "all", "both") ? i + 1 : i;
	}

	private static int bareVerb(Words words, int from) {
		for (int i = from; i < Math.min(words.size(), from + 14); i++) {
			if (words.isBreak(i))
				return -1;
			if (Subjunctive.isBareVerb(words, i) && !words.is(i - 1, "that"))
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
