package warrant.extraction.recommendations;

import java.util.Optional;

import warrant.extraction.grammar.Range;
import warrant.extraction.grammar.Subject;
import warrant.extraction.grammar.VerbForms;
import warrant.extraction.grammar.Words;

/** "Why not give the regions the money?", "Why not let Frontex hire its own pilots?": a question that proposes. */
final class WhyNotRule implements FrameRule {

	@Override
	public Optional<Frame> at(Words words, int i) {
		boolean opens = i == 0 || words.isBreak(i - 1) || words.is(i - 1, ",", "so", "and", "but", "then");
		if (!opens || !words.is(i, "why") || !words.is(i + 1, "not"))
			return Optional.empty();
		int verb = words.is(i + 2, "simply", "just", "instead", "also") ? i + 3 : i + 2;
		Range trigger = new Range(i, i + 2);
		if (words.is(verb, "let"))
			return let(words, trigger, verb);
		return isVerb(words, verb) ? Optional.of(Frame.of(FrameKind.PROPOSAL, trigger, Optional.empty(), new VerbGroup(verb, false, false, false), "why not"))
				: Optional.empty();
	}

	private static boolean isVerb(Words words, int verb) {
		return VerbForms.isBase(words.at(verb)) && !words.isPronoun(verb) && !words.tagged(verb, "ADP", "ADV", "DET", "PROPN") && verb < words.size() - 2;
	}

	private static Optional<Frame> let(Words words, Range trigger, int let) {
		for (int i = let + 2; i < Math.min(words.size(), let + 12) && !words.isBreak(i); i++)
			if (Subjunctive.isBareVerb(words, i)) {
				Subject who = new Subject(new Range(let + 1, i), i);
				return VerbGroup.from(words, i).map(v -> Frame.of(FrameKind.PROPOSAL, trigger, Optional.of(who), v, "why not"));
			}
		return Optional.empty();
	}
}
