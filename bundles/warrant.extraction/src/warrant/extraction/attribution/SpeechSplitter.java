package warrant.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import warrant.extraction.grammar.Range;
import warrant.extraction.grammar.VerbForms;
import warrant.extraction.grammar.Words;

/**
 * Takes off a clause the words that only say who speaks: "Warsaw says that | it must be shot down", "lines take too long | , critics say, | and
 * cost too much". What is left is what somebody asserts. Only where the speaker is a known actor; the author's own "I think that" stays.
 */
public final class SpeechSplitter {

	private static final int FARTHEST_VERB = 28;
	private static final int FARTHEST_THAT = 10;
	private static final int FEWEST_WORDS = 2;
	/** With these the speaker is not said to have said it. */
	private static final Set<String> UNSAID = Set.of("not", "n't", "never", "must", "should", "ought", "cannot", "can", "could", "to", "nobody", "no");
	/** Verbs that take a clause without "that". */
	private static final Set<String> BARE = Set.of("say", "think", "believe", "claim", "insist", "reckon", "hope", "fear", "suggest", "argue");
	/** In front of a report they make it a condition or a time. */
	private static final Set<String> DEPENDING = Set.of("if", "when", "while", "because", "although", "though", "whoever", "unless", "until",
			"who", "which", "whether", "what", "how", "why", "as");

	private final Words words;
	private final ActorMentions mentions;
	private final ReportFinder reports;
	private final AttributionFinder attributions = new AttributionFinder();

	public SpeechSplitter(Words words, ActorMentions mentions) {
		this.words = words;
		this.mentions = mentions;
		reports = new ReportFinder(words);
	}

	/** What is asserted within the clause, in order: the clause itself where nobody reports it. */
	public List<Range> parts(Range clause) {
		int said = opening(clause);
		if (said >= 0)
			return withLead(clause, said);
		int quoted = source(clause);
		return quoted >= 0 ? coordinated(quoted, clause.to()) : inserted(clause);
	}

	/** First word after "Warsaw says that"; -1 where the clause opens with no report. */
	private int opening(Range clause) {
		int last = Math.min(clause.to() - FEWEST_WORDS, clause.from() + FARTHEST_VERB);
		for (int verb = clause.from() + 1; verb < last; verb++) {
			if (isDepending(verb) || words.isBreak(verb) || words.is(verb, "\""))
				return -1;
			if (!isReporting(verb))
				continue;
			int said = contentAfter(verb, clause.to());
			if (said >= 0 && speaks(clause.from(), said, clause.to()))
				return said;
		}
		return -1;
	}

	private boolean isDepending(int i) {
		return words.in(i, DEPENDING) && !(words.is(i, "as") && words.is(i - 1, "such"));
	}

	private boolean isReporting(int i) {
		return ReportingVerbs.isReporting(words.at(i)) && words.isVerbal(i) && !VerbForms.isGerund(words.at(i)) && !words.in(i - 1, UNSAID)
				&& !words.in(i - 2, UNSAID);
	}

	/** "It called on the council to act, and warned that | ..." says something before it reports. */
	private List<Range> withLead(Range clause, int said) {
		List<Range> parts = new ArrayList<>();
		for (int i = said - 1; i > clause.from() && said - i < FARTHEST_THAT; i--)
			if (words.is(i, "and", "but") && isReporting(i + 1) && words.isVerbalWithin(clause.from(), i - clause.from())) {
				add(clause.from(), i, parts);
				break;
			}
		parts.addAll(coordinated(said, clause.to()));
		return parts;
	}

	private int contentAfter(int verb, int end) {
		String base = ReportingVerbs.base(words.at(verb)).orElse("");
		for (int i = verb + 1; i < Math.min(end, verb + FARTHEST_THAT); i++) {
			if (words.is(i, "that"))
				return words.tagged(i, "SCONJ") || words.isVerbalWithin(i + 1, end - i - 1) ? i + 1 : -1;
			if (words.is(i, ":") || words.isQuote(i))
				return i == verb + 1 || words.is(i - 1, ",", ":") ? firstWord(i, end) : -1;
			if (words.is(i, ",") || words.isVerbal(i) || words.isBreak(i))
				break;
		}
		boolean subject = words.tagged(verb + 1, "DET", "PRON", "NOUN", "PROPN") && words.isVerbalWithin(verb + 2, 5);
		return BARE.contains(base) && subject && !words.is(verb + 1, "what", "who", "which") ? verb + 1 : -1;
	}

	private int firstWord(int from, int end) {
		int i = from;
		while (i < end && (words.is(i, ":", ",") || words.isQuote(i)))
			i++;
		return i < end ? i : -1;
	}

	/** Whether what comes before {@code said} is a report of the clause's own level by somebody known. */
	private boolean speaks(int from, int said, int end) {
		Optional<Report> report = said < end ? reports.of(new Range(said, end)) : Optional.empty();
		if (report.isEmpty() || report.get().words().from() < from || report.get().words().to() > said)
			return false;
		for (int i = from; i < report.get().words().from(); i++)
			if (isDepending(i))
				return false;
		return isKnown(report.get());
	}

	private boolean isKnown(Report report) {
		return attributions.attribution(words, report, mentions).isPresent();
	}

	/** First word after "According to the institute, a think tank,"; -1 where the clause doesn't open so. */
	private int source(Range clause) {
		if (!words.follow(clause.from(), "according", "to"))
			return -1;
		int said = -1;
		for (int i = nextMark(clause.from() + 2, clause.to()); i < clause.to(); i = nextMark(i + 1, clause.to())) {
			int next = firstWord(i, clause.to());
			if (next < 0)
				break;
			if (words.isQuote(next - 1) || isStatement(next, clause.to()))
				return clause.to() - next >= FEWEST_WORDS ? next : -1;
			if (said < 0 && !words.tagged(next, "DET") && !words.is(next, "who", "which", "whose", "where"))
				said = next;
		}
		return clause.to() - said >= FEWEST_WORDS ? said : -1;
	}

	private int nextMark(int from, int end) {
		int i = from;
		while (i < end && !words.is(i, ",") && !words.isQuote(i))
			i++;
		return i;
	}

	/** Whether a subject and its verb come before the next comma, so that the words are no apposition or relative clause. */
	private boolean isStatement(int from, int end) {
		if (words.is(from, "who", "which", "whose", "where"))
			return false;
		for (int i = from + 1; i < end && !words.is(i, ","); i++)
			if (words.isVerbal(i) && !VerbForms.isGerund(words.at(i)))
				return true;
		return false;
	}

	/** "that A, and that B", "that A and warns that B" are two statements. */
	private List<Range> coordinated(int from, int end) {
		List<Range> parts = new ArrayList<>();
		int start = from;
		for (int i = from + FEWEST_WORDS; i < end - FEWEST_WORDS; i++) {
			if (!words.is(i, "and", "but", ","))
				continue;
			int next = words.is(i + 1, "that") ? i + 2 : isReporting(i + 1) && words.is(i + 2, "that") ? i + 3 : -1;
			if (next > 0 && next < end) {
				add(start, i, parts);
				start = next;
			}
		}
		add(start, end, parts);
		return parts;
	}

	/** "A, critics say, and B" and "“A,” said Elle Niia, who keeps reindeer". */
	private List<Range> inserted(Range clause) {
		Optional<Report> report = reports.inserted(clause).filter(r -> r.words().from() > clause.from() && r.words().to() <= clause.to());
		if (report.isEmpty() || !isKnown(report.get()))
			return List.of(clause);
		int to = report.get().words().from();
		int next = report.get().words().to();
		boolean quoted = words.isQuote(to - 1);
		if (!quoted && !words.is(to - 1, ",") || !quoted && !words.isVerbalWithin(clause.from(), to - clause.from()) || resumes(next, clause.to()))
			return List.of(clause);
		List<Range> parts = new ArrayList<>();
		add(clause.from(), to, parts);
		int and = words.is(next, ",") ? next + 1 : next;
		if (words.is(and, "and", "but") && words.isVerbalWithin(and + 1, clause.to() - and - 1))
			add(and + 1, clause.to(), parts);
		return parts.isEmpty() ? List.of(clause) : parts;
	}

	/** Whether the quotation goes on behind the report: then the clause is one. */
	private boolean resumes(int from, int end) {
		for (int i = from; i < end; i++)
			if (words.isQuote(i) && i + 1 < end)
				return true;
		return false;
	}

	private void add(int from, int to, List<Range> parts) {
		int first = from;
		int end = to;
		while (first < end && (words.is(first, ",", ":") || words.isQuote(first)))
			first++;
		while (end > first && (words.is(end - 1, ",", ":", ".", ";") || words.isQuote(end - 1)))
			end--;
		if (end - first >= FEWEST_WORDS)
			parts.add(new Range(first, end));
	}
}
