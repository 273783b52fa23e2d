package warrant.extraction.recommendations;

import java.util.Optional;
import java.util.Set;

import warrant.extraction.attribution.ReportingVerbs;
import warrant.extraction.grammar.Range;
import warrant.extraction.grammar.Subject;
import warrant.extraction.grammar.SubjectFinder;
import warrant.extraction.grammar.VerbForms;
import warrant.extraction.grammar.VerbList;
import warrant.extraction.grammar.Words;

/** "I urge X to do", "Ankara demands that X do", "called on X to do", "calls for Y", "wants X to do". */
final class RequestRule implements FrameRule {

	private static final Set<String> WITH_OBJECT = Set.of("urge", "advise", "implore", "beg", "exhort", "invite", "encourage", "press", "want",
			"ask", "request", "call", "appeal", "petition", "instruct");
	private static final Set<String> WITH_THAT = Set.of("urge", "demand", "recommend", "propose", "advise", "request", "insist", "suggest",
			"ask", "advocate");
	private static final Set<String> GROUP = Set.of("has", "have", "will", "would", "also", "now", "therefore", "again", "still", "rightly",
			"repeatedly", "recently", "only", "even", "long", "today", "strongly", "respectfully", "ve", "'ve", "do", "does", "may", "already",
			"publicly", "merely", "always", "often", "can", "like", "must");
	/** What things do to people too: "reliance on one weapon invites an enemy to resort to another". */
	private static final Set<String> TEMPTING = Set.of("invite", "encourage", "press", "ask");
	private static final Set<String> PERSONAL = Set.of("me", "us", "him", "her", "myself", "you");

	@Override
	public Optional<Frame> at(Words words, int i) {
		String base = ReportingVerbs.base(words.at(i)).orElse(words.is(i, "insist", "insists") ? "insist" : "");
		if (!WITH_OBJECT.contains(base) && !WITH_THAT.contains(base) || !words.isVerbal(i) && !words.is(i, "calls", "demands", "urges", "wants"))
			return Optional.empty();
		if (VerbForms.isGerund(words.at(i)) && !words.tag(i - 1).startsWith("AUX") || words.tagged(i - 1, "DET", "ADJ", "ADP"))
			return Optional.empty();
		int group = i;
		while (group > 0 && (words.in(group - 1, GROUP) || words.tagged(group - 1, "ADV")))
			group--;
		if (words.is(group - 1, "to", "not", "don't", "doesn't", "didn't", "never", "had", "was", "were", "been", "is", "are"))
			return Optional.empty();
		Optional<Range> issuer = new SubjectFinder(words).before(group).map(Subject::core);
		if (issuer.isEmpty() && !words.is(group - 1, "and", "or", ",", "but"))
			return Optional.empty();
		return frame(words, i, base, issuer);
	}

	private static Optional<Frame> frame(Words words, int i, String base, Optional<Range> issuer) {
		if (issuer.filter(r -> words.is(r.from(), "who", "which", "nobody", "no", "you", "few")).isPresent())
			return Optional.empty();
		if (TEMPTING.contains(base) && issuer.filter(r -> Agents.isThing(words, new Subject(r, r.to()))).isPresent())
			return Optional.empty();
		int that = afterAside(words, i + 1);
		if (WITH_THAT.contains(base) && words.is(that, "that"))
			return Subjunctive.after(words, that + 1).filter(s -> !isPlain(words, base, s)).map(s -> request(words, new Range(i, i + 1), Optional.of(s.subject()), s.verb(), issuer));
		if (words.is(i, "call", "calls", "called", "calling") && words.is(i + 1, "for"))
			return thing(words, i + 2, new Range(i, i + 2), issuer);
		boolean told = VerbForms.isPast(words.at(i)) && !words.is(i - 1, "has", "have");
		if (!told && (base.equals("demand") || base.equals("propose") || base.equals("advocate") || base.equals("recommend")))
			return thing(words, i + 1, new Range(i, i + 1), issuer);
		return WITH_OBJECT.contains(base) ? object(words, i, base, issuer) : Optional.empty();
	}

	/** "Polls suggest that most voters oppose the war": nothing shows that the verb is no plain plural. */
	private static boolean isPlain(Words words, String base, Subjunctive said) {
		String head = words.at(said.subject().head(words));
		boolean plural = head.endsWith("s") && !head.endsWith("ss") || words.is(said.subject().head(words), "people", "men", "women", "they", "we", "you");
		return (base.equals("suggest") || base.equals("insist")) && plural && !words.is(said.verb().at(), "be") && !said.verb().negated();
	}

	/** "will recommend, I dare say, that": over what stands between commas. */
	private static int afterAside(Words words, int i) {
		if (words.is(i, ","))
			for (int k = i + 1; k < i + 8; k++)
				if (words.is(k, ","))
					return k + 1;
		return i;
	}

	private static Optional<Frame> object(Words words, int i, String base, Optional<Range> issuer) {
		boolean particle = words.is(i + 1, "on", "upon", "to", "for");
		if ((base.equals("call") || base.equals("appeal")) && !particle)
			return Optional.empty();
		int from = particle ? i + 2 : i + 1;
		if (base.equals("ask") && particle && words.is(from, "time", "permission", "leave", "room", "help", "money", "more"))
			return Optional.empty();
		boolean weak = base.equals("ask") || base.equals("want") || base.equals("invite") || base.equals("press");
		if (weak && (words.in(from, PERSONAL) || words.is(from, "my") || VerbForms.isPast(words.at(i)) && !words.is(i - 1, "has", "have")))
			return Optional.empty();
		if (issuer.isPresent() && isMatter(words, from))
			return weak ? Optional.empty() : thing(words, from, new Range(i, from), issuer);
		if (words.isVerbal(from) && !VerbForms.isGerund(words.at(from)))
			return Optional.empty();
		return toAfter(words, from).filter(to -> to > from).flatMap(to -> VerbGroup.from(words, to + 1)
				.map(v -> new VerbGroup(v.at(), v.negated() || words.is(to - 1, "not"), v.passive(), false))
				.map(v -> request(words, new Range(i, from), phrase(words, from, to), v, issuer)));
	}

	/** "urge the prompt enactment of": nothing that could be asked to act. */
	private static boolean isMatter(Words words, int from) {
		int end = from;
		while (end < from + 6 && end < words.size() && (words.isNominal(end) || words.tagged(end, "DET", "ADJ")))
			end++;
		return end > from && !words.isPronoun(from) && Agents.isThing(words, new Subject(new Range(from, end), end)) && words.is(end, "of", "by");
	}

	/** "calls for a common fund": what is to be done is a noun phrase. */
	private static Optional<Frame> thing(Words words, int from, Range trigger, Optional<Range> issuer) {
		if (!words.tagged(from, "DET", "ADJ", "NOUN", "NUM") || from >= words.size() || issuer.isEmpty() || words.is(from, "that", "this"))
			return Optional.empty();
		VerbGroup noun = new VerbGroup(from, words.is(from, "no"), true, false);
		return Optional.of(request(words, trigger, Optional.empty(), noun, issuer));
	}

	private static Frame request(Words words, Range trigger, Optional<Subject> agent, VerbGroup verb, Optional<Range> issuer) {
		return new Frame(FrameKind.REQUEST, trigger, agent, verb.at(), verb.negated(), verb.passive(),
				words.text(trigger), issuer, true);
	}

	/** Index of the "to" before an infinitive, with nothing but a noun phrase before it; empty where there is none within a few words. */
	static Optional<Integer> toAfter(Words words, int from) {
		for (int i = from; i < Math.min(words.size(), from + 16); i++) {
			if (words.is(i, "("))
				i = closing(words, i);
			if (words.isBreak(i) && !words.is(i, ")") || words.is(i, ".", "?") || words.is(i, "how", "why", "whether", "what", "if"))
				return Optional.empty();
			if (words.is(i, "to") && VerbForms.isBase(words.at(i + 1)) && (words.isVerbal(i + 1) || words.tagged(i, "PART") && !words.tagged(i + 1, "PROPN") || isDeed(words, i + 1) || endsWithVerb(words, i + 1)))
				return Optional.of(i);
			if (words.isVerbal(i) && !words.is(i - 1, "who", "that", "which") && !VerbForms.isParticiple(words.at(i)) && !VerbForms.isGerund(words.at(i))
					&& words.tagged(i - 1, "PRON", "PROPN") && !words.isCapitalised(i))
				return Optional.empty();
		}
		return Optional.empty();
	}

	private static int closing(Words words, int open) {
		for (int i = open + 1; i < open + 8; i++)
			if (words.is(i, ")"))
				return i;
		return open;
	}

	/** "for Germany to lead/ADJ." */
	private static boolean endsWithVerb(Words words, int i) {
		return VerbList.canBeVerb(words.at(i)) && words.isNominal(i - 2) && words.is(i + 1, ".", ",", ";", "!");
	}

	/** "to boycott/NOUN unlicensed tutors": a verb for all the tagger says. */
	private static boolean isDeed(Words words, int i) {
		return words.tagged(i, "NOUN") && (words.tagged(i + 1, "DET", "ADJ", "VERB") || words.is(i + 1, "their", "its", "our", "his", "her"));
	}

	/** The noun phrase {@code [from, to)} less "not" at its end and asides. */
	static Optional<Subject> phrase(Words words, int from, int to) {
		int end = words.is(to - 1, "not") ? to - 1 : to;
		for (int i = from; i < end; i++)
			if (words.is(i, ",", "who", "which", "(") && i > from)
				end = i;
		return end > from ? Optional.of(new Subject(new Range(from, end), to)) : Optional.empty();
	}
}
