package warrant.extraction.attribution;

import java.util.Optional;
import java.util.Set;

import warrant.extraction.grammar.Range;
import warrant.extraction.grammar.SubjectFinder;
import warrant.extraction.grammar.VerbForms;
import warrant.extraction.grammar.Words;

/** Finds the reporting clause around a clause of the same sentence: before it, put into it, or after it. */
public final class ReportFinder {

	private static final int FARTHEST = 45;
	private static final Set<String> BE = Set.of("is", "was", "were", "been", "be", "are", "being", "am");
	private static final Set<String> GROUP = Set.of("has", "have", "had", "will", "would", "may", "might", "can", "could", "do", "does", "did",
			"still", "also", "now", "rightly", "often", "never", "only", "recently", "therefore", "already", "even", "merely", "once", "long",
			"then", "not", "always", "publicly", "repeatedly", "is", "are", "was", "were", "been", "be", "today");

	/** What a source gives: "by the reckoning of the institute", "on the register's count". */
	private static final Set<String> ACCOUNTS = Set.of("reckoning", "figures", "count", "estimate", "estimates", "calculations", "calculation",
			"account", "view", "words", "opinion", "judgement", "judgment", "data", "numbers", "study", "report", "survey");

	private final Words words;
	private final SubjectFinder subjects;

	public ReportFinder(Words words) {
		this.words = words;
		subjects = new SubjectFinder(words);
	}

	/** Whether the sentence has a word that could report anything; false saves looking. */
	public static boolean mayReport(Words words) {
		for (int i = 0; i < words.size(); i++)
			if (ReportingVerbs.isReporting(words.at(i)) || words.is(i, "according") || words.is(i, "put", "puts") && words.is(i + 1, "it"))
				return true;
		return false;
	}

	/** The report that governs the clause; empty where the sentence's own voice speaks. */
	public Optional<Report> of(Range clause) {
		return before(clause.from()).or(() -> accordingTo(clause)).or(() -> inserted(clause));
	}

	private Optional<Report> before(int clause) {
		int i = clause - 1;
		boolean that = false;
		boolean mark = false;
		while (i >= 0 && (words.is(i, "that", ",", ":", "and", "but", "or") || words.isQuote(i))) {
			that |= words.is(i, "that");
			mark |= words.is(i, ":") || words.isQuote(i);
			i--;
		}
		boolean adjacent = words.isVerbal(i) && i == clause - 1 || that || mark;
		if (!adjacent)
			return Optional.empty();
		int stop = Math.max(0, that ? clause - FARTHEST : i - 1);
		for (int k = i; k >= stop; k--) {
			if (words.isBreak(k))
				return Optional.empty();
			if (isReporting(k) && (that ? opensThat(k, clause) : k >= i - 1))
				return Optional.of(report(k, clause));
		}
		return Optional.empty();
	}

	/** The first verb of the clause and its subject, where the verb takes a position towards something: wants, demands, rejects. */
	Optional<Report> position(Range clause) {
		for (int verb = clause.from() + 1; verb < clause.to(); verb++) {
			if (words.is(verb, "who", "which", "that", "if", "when", "because", "not", "n't"))
				return Optional.empty();
			boolean mistaken = words.tagged(verb, "NOUN") && words.isNominal(verb - 1) && words.tagged(verb + 1, "DET", "PRON");
			if (!words.isVerbal(verb) && !mistaken || words.in(verb, GROUP))
				continue;
			boolean takes = ReportingVerbs.isPosition(words.at(verb)) && !VerbForms.isGerund(words.at(verb));
			if (!takes && mistaken)
				continue;
			Optional<Report> found = takes ? Optional.of(report(verb, clause.to())) : Optional.empty();
			return found.filter(r -> r.speaker().isPresent() && r.words().from() >= clause.from());
		}
		return Optional.empty();
	}

	private boolean isReporting(int i) {
		boolean loose = VerbForms.isGerund(words.at(i)) && !words.tag(i - 1).startsWith("AUX");
		return !loose && ReportingVerbs.isReporting(words.at(i)) && (words.isVerbal(i) || words.is(i + 1, "that", ":"));
	}

	private boolean opensThat(int verb, int clause) {
		for (int i = verb + 1; i < clause && i < verb + 12; i++)
			if (words.is(i, "that"))
				return true;
		return false;
	}

	private Report report(int verb, int until) {
		int group = verb;
		while (group > 0 && words.in(group - 1, GROUP))
			group--;
		boolean passive = false;
		for (int i = group; i < verb; i++)
			passive |= words.in(i, BE);
		String base = ReportingVerbs.base(words.at(verb)).orElse(words.at(verb));
		Optional<Range> speaker = passive ? Optional.empty() : speaker(group);
		int from = speaker.map(Range::from).orElse(group);
		return new Report(new Range(from, Math.max(verb + 1, Math.min(until, verb + 1))), speaker, base, passive && base.equals("tell"));
	}

	/** The subject of the verb group that starts here, also where it shares it with verbs before: "she saw it and concluded that". */
	private Optional<Range> speaker(int group) {
		Optional<Range> own = subjects.before(group).map(s -> s.core());
		if (own.isPresent() || !words.is(group - 1, "and", "but"))
			return own;
		int verb = group - 1;
		while (verb > 0 && !words.isVerbal(verb) && !words.isBreak(verb))
			verb--;
		return words.isVerbal(verb) ? firstSubject(verb) : Optional.empty();
	}

	private Optional<Range> firstSubject(int last) {
		for (int verb = 1; verb <= last; verb++) {
			Optional<Range> found = words.isVerbal(verb) ? subjects.before(verb).map(s -> s.core()) : Optional.empty();
			if (found.isPresent())
				return found;
		}
		return Optional.empty();
	}

	/** "according to X" and "by the reckoning of X" in or beside the clause. */
	private Optional<Report> accordingTo(Range clause) {
		for (int i = 0; i + 2 < words.size(); i++) {
			int source = sourceAfter(i);
			int end = source < 0 ? -1 : phraseEnd(source);
			int last = words.is(end, "put", "puts") ? end + 2 : words.is(end + 1, "put", "puts") ? end + 3 : end;
			boolean touches = i < clause.to() + 3 && last > clause.from() - 3 || i == 0;
			if (end > source && touches)
				return Optional.of(new Report(new Range(i, last), Optional.of(new Range(source, end)), "according", false));
		}
		return Optional.empty();
	}

	/** First word of the source that a phrase starting here names; -1 where none starts. */
	private int sourceAfter(int i) {
		if (words.is(i, "according") && words.is(i + 1, "to"))
			return words.is(i + 2, "an", "a", "the") && words.in(i + 3, ACCOUNTS) && words.is(i + 4, "by", "of", "from") ? i + 5 : i + 2;
		if (words.is(i, "as") && isPutBy(i + 1))
			return i + 1;
		if (!words.is(i, "by", "on", "in") || !words.is(i - 1, ",") && i > 0)
			return -1;
		for (int k = i + 1; k < Math.min(words.size(), i + 8) && !words.is(k, ","); k++)
			if (words.in(k, ACCOUNTS))
				return words.is(k + 1, "of") ? k + 2 : words.is(k - 1, "'s") || words.is(k - 1, "'") ? i + 1 : -1;
		return -1;
	}

	/** "as Keynes put it" */
	private boolean isPutBy(int source) {
		int end = phraseEnd(source);
		int verb = words.is(end, "once", "has") ? end + 1 : end;
		return end > source && words.is(verb, "put", "puts") && words.is(verb + 1, "it") && !words.isPronoun(source);
	}

	/** ", it says," and ", said Elle Biret Niia" inside of the clause or right behind it. */
	Optional<Report> inserted(Range clause) {
		int last = Math.min(words.size(), clause.to() + 14);
		int first = clause.from();
		while (first > 0 && !words.isBreak(first - 1))
			first--;
		for (int i = first; i < last; i++) {
			if (!words.is(i, ",") && !words.isQuote(i) && !words.is(i, "?", "!"))
				continue;
			Optional<Report> found = insertedAt(i + 1);
			if (found.isPresent())
				return found;
		}
		return Optional.empty();
	}

	private Optional<Report> insertedAt(int at) {
		int i = words.isQuote(at) ? at + 1 : at;
		if (isReporting(i) && !words.is(i + 1, "that", "to", ",") && words.isVerbal(i)) {
			int end = phraseEnd(i + 1);
			if (end > i + 1 && closes(end))
				return Optional.of(new Report(new Range(i, end), Optional.of(new Range(i + 1, end)), base(i), false));
		}
		int end = phraseEnd(i);
		int verb = end;
		while (words.in(verb, GROUP))
			verb++;
		if (end > i && ReportingVerbs.isAsserting(words.at(verb)) && !words.is(verb + 1, "to") && (closes(verb + 1) || isClosingQuote(at - 1)))
			return Optional.of(new Report(new Range(i, verb + 1), Optional.of(new Range(i, end)), base(verb), false));
		return Optional.empty();
	}

	private boolean isClosingQuote(int i) {
		return words.isQuote(i) && words.is(i - 1, ",", ".", "?", "!");
	}

	private String base(int verb) {
		return ReportingVerbs.base(words.at(verb)).orElse(words.at(verb));
	}

	private boolean closes(int i) {
		return i >= words.size() || words.is(i, ",", ".", "!", "?", "of", "who", "in", "at", "to", ":") || words.isBreak(i) || words.isQuote(i);
	}

	private int phraseEnd(int from) {
		int i = from;
		if (words.isPronoun(i))
			return i + 1;
		boolean noun = false;
		while (i < words.size() && i < from + 9 && (words.isNominal(i) && !words.isPronoun(i) || words.tagged(i, "DET", "ADJ", "PART")
				|| words.is(i, "of", "and", "-") && !words.isBreak(i))) {
			if (noun && ReportingVerbs.isReporting(words.at(i)) && closes(i + 1))
				return i;
			noun |= words.isNominal(i);
			i++;
		}
		return noun ? i : from;
	}
}
