package warrant.extraction.recommendations;

import java.util.Optional;

import warrant.extraction.grammar.Range;
import warrant.extraction.grammar.SubjectFinder;
import warrant.extraction.grammar.Words;

/** "Members may open fire, but only under published rules", "Europe can buy gas, provided that ...": a leave with a string to it. */
final class PermissionRule implements FrameRule {

	@Override
	public Optional<Frame> at(Words words, int i) {
		if (!words.is(i, "may", "can") || words.is(i + 1, "and", "not", "only") && !words.is(i + 1, "only") || !hasString(words, i))
			return Optional.empty();
		Range trigger = new Range(i, i + 1);
		return VerbGroup.from(words, i + 1).filter(v -> !v.perfect() && !v.negated()).flatMap(v -> new SubjectFinder(words).before(i)
				.map(s -> Frame.of(FrameKind.PERMISSION, trigger, Optional.of(s), v, words.text(trigger))));
	}

	private static boolean hasString(Words words, int i) {
		for (int k = i + 2; k < words.size() - 2; k++)
			if (words.is(k, "but") && words.is(k + 1, "only") || words.is(k, "provided") && (words.is(k - 1, ",") || words.is(k + 1, "that"))
					|| words.is(k, "on") && words.is(k + 1, "condition") || words.is(k, "only") && words.is(k + 1, "if", "under", "when", "where")
							&& words.is(i, "may"))
				return true;
		return false;
	}
}
