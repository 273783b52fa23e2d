package warrant.extraction.recommendations;

import java.util.Optional;

import warrant.extraction.grammar.Range;
import warrant.extraction.grammar.Subject;
import warrant.extraction.grammar.VerbForms;
import warrant.extraction.grammar.VerbList;
import warrant.extraction.grammar.Words;

/**
 * "that the Commission halt every run", "that subsidies be resumed": a subject and a bare verb.
 *
 * @param subject whoever is to do it, or what it is to be done to
 */
record Subjunctive(Subject subject, VerbGroup verb) {

	private static final int LONGEST_SUBJECT = 14;

	/** The clause that begins at this word; empty where its verb stands in any other form. */
	static Optional<Subjunctive> after(Words words, int from) {
		for (int i = from + 1; i < Math.min(words.size(), from + LONGEST_SUBJECT); i++) {
			if (words.is(i, ",", "that") || words.isBreak(i))
				return Optional.empty();
			Range subject = new Range(from, i);
			boolean not = words.is(i, "not");
			int verb = not ? i + 1 : i;
			if (words.is(i, "should", "must", "ought"))
				return Optional.empty();
			if (words.isVerbal(i) && !VerbForms.isBase(words.at(i)) && !VerbForms.isGerund(words.at(i)) && !VerbForms.isParticiple(words.at(i)))
				return Optional.empty();
			if (isBareVerb(words, verb))
				return VerbGroup.from(words, verb).map(v -> new Subjunctive(new Subject(subject, subject.to()),
						new VerbGroup(v.at(), not || words.is(from, "no"), v.passive(), false)));
		}
		return Optional.empty();
	}

	/** "it is time the ministry published the figures" */
	static Optional<Subjunctive> past(Words words, int from) {
		for (int i = from + 1; i < Math.min(words.size(), from + 8); i++)
			if (words.isVerbal(i) && VerbForms.isPast(words.at(i)) && words.isNominal(i - 1))
				return Optional.of(new Subjunctive(new Subject(new Range(from, i), i), new VerbGroup(i, false, false, false)));
		return Optional.empty();
	}

	/** A verb the tagger saw, or a noun between a noun and a determiner ("the Commission halt every run"). */
	static boolean isBareVerb(Words words, int i) {
		if (!VerbForms.isBase(words.at(i)) || words.is(i - 1, "to", "who", "which"))
			return false;
		if (words.isVerbal(i))
			return true;
		boolean objectFollows = words.tagged(i + 1, "DET", "PRON") || words.is(i + 1, "every", "all", "such");
		int before = words.tagged(i - 1, "ADV") ? i - 2 : i - 1;
		return words.tagged(i, "NOUN", "ADJ") && (words.isNominal(before) || VerbForms.isGerund(words.at(i - 1))) && (objectFollows || endsPhrase(words, i)) && VerbList.canBeVerb(words.at(i));
	}

	private static boolean endsPhrase(Words words, int i) {
		return words.is(i + 1, ".", ",", "!", ";") || words.tagged(i + 1, "ADV");
	}
}
