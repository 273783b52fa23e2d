package warrant.extraction.recommendations;

import java.util.Optional;
import java.util.Set;

import warrant.extraction.grammar.Clauses;
import warrant.extraction.grammar.Range;
import warrant.extraction.grammar.Subject;
import warrant.extraction.grammar.VerbForms;
import warrant.extraction.grammar.VerbList;
import warrant.extraction.grammar.Words;

/** "Pause the auctions", "Do not sign", "For the others, jam them", "Ministers, order the lines". Asides to the reader ("Consider ...") are none. */
final class ImperativeRule implements FrameRule {

	/** Verbs with which a writer leads the reader's eye. */
	private static final Set<String> TO_THE_READER = Set.of("consider", "imagine", "suppose", "look", "take", "remember", "note", "recall", "think", "see", "call", "say",
			"picture", "notice", "compare", "hold", "listen", "forget", "mind", "assume", "grant", "believe", "trust", "guess",
			"spare", "thank", "bear", "mark", "observe", "ask", "try", "read", "count", "add", "go", "come", "have", "be", "get",
			"let", "need", "dare", "name", "visit", "walk", "stand", "pardon", "excuse", "forgive", "witness", "judge",
			"contrast", "wait", "tell", "know", "understand", "return", "turn", "multiply", "ignore", "do", "like", "watch",
			"admit", "wish", "bless", "meet", "enter", "welcome", "behold", "blame");
	/** Verbs the tagger takes for nouns at the head of a sentence. */
	private static final Set<String> OFTEN_MISTAGGED = Set.of("pause", "halt", "vote", "cut", "fund", "ban", "tax", "stop", "end", "open", "close",
			"order", "plan", "test", "free", "fire", "license", "licence", "cap", "drop", "abolish", "repeal", "scrap", "index", "limit", "freeze",
			"pay", "charge", "arrest", "split", "phase", "lift", "train", "store", "share", "measure", "double", "triple", "halve", "write",
			"publish", "sign", "jam", "net", "film", "build", "buy", "keep", "put", "make", "give", "send", "set", "pass", "bring", "start");

	@Override
	public Optional<Frame> at(Words words, int i) {
		if (words.is(words.size() - 1, "?") || words.is(words.size() - 2, "?"))
			return Optional.empty();
		if (words.size() < 3)
			return Optional.empty();
		boolean negative = words.is(i, "don't", "never") || words.is(i, "do") && words.is(i + 1, "not");
		int verb = negative ? words.is(i, "do") ? i + 2 : i + 1 : words.is(i, "always", "simply", "just") ? i + 1 : i;
		if (!opens(words, i) || !isImperative(words, verb, negative))
			return Optional.empty();
		if (!negative && (isToTheReader(words, verb) || promises(words, verb)))
			return Optional.empty();
		VerbGroup group = new VerbGroup(verb, negative, false, false);
		Range trigger = new Range(negative ? i : verb, verb + 1);
		return Optional.of(Frame.of(FrameKind.IMPERATIVE, trigger, vocative(words, i), group, "imperative"));
	}

	private static boolean opens(Words words, int i) {
		int opening = new Clauses(words).skipConnectives(0, i);
		if (opening == i || i == 0)
			return true;
		if (words.is(i - 1, ":", ";") || words.isBreak(i - 1) && !words.is(i - 1, ")", "(") && i > 1)
			return VerbList.canBeVerb(words.at(i)) && words.tagged(i + 1, "DET", "PRON", "PROPN") || words.is(i, "do", "don't")
					|| words.in(i, OFTEN_MISTAGGED) && words.is(i + 1, "for", "now");
		return words.is(i - 1, ",") && (isFronted(words, opening, i - 1) || vocative(words, i).isPresent());
	}

	/** "For the other fifty-eight," */
	private static boolean isFronted(Words words, int from, int comma) {
		if (words.is(comma + 1, "lie", "stand", "come", "rest", "sit", "remain") || !words.tagged(from, "ADP", "SCONJ", "ADV") || comma - from > 20)
			return false;
		for (int i = from; i < comma; i++)
			if (words.is(i, ","))
				return false;
		return true;
	}

	private static boolean isImperative(Words words, int verb, boolean negative) {
		if (!VerbForms.isBase(words.at(verb)) || words.isPronoun(verb))
			return false;
		if (words.isVerbal(verb) && (VerbList.canBeVerb(words.at(verb)) || words.tagged(verb + 1, "DET", "PRON")))
			return negative || !words.tag(verb).startsWith("AUX") && (!words.isVerbal(verb + 1) || isParticipleOfObject(words, verb + 1) || words.is(verb, "stop", "start", "keep", "quit")) && !words.is(verb + 1, "of", "is", ",", "that") || isList(words, verb);
		if (words.is(verb, "stop", "start", "keep") && VerbForms.isGerund(words.at(verb + 1)))
			return true;
		boolean choice = words.is(verb + 1, "or", "and") && words.isVerbal(verb + 2) && VerbForms.isBase(words.at(verb + 2));
		return (words.in(verb, OFTEN_MISTAGGED) || VerbList.canBeVerb(words.at(verb))) && (choice || words.tagged(verb + 1, "DET") || words.in(verb, OFTEN_MISTAGGED) && words.is(verb + 1, "now", "early", "first", "yes", "no", "against") || words.is(verb + 1, "it", "them", "their", "its", "our", "your"));
	}

	/** "Provide targeted assistance" */
	private static boolean isParticipleOfObject(Words words, int i) {
		return VerbForms.isParticiple(words.at(i)) && (words.isNominal(i + 1) || words.tagged(i + 1, "ADJ"));
	}

	private static boolean isList(Words words, int verb) {
		return words.is(verb + 1, ",") && words.isVerbal(verb + 2) && VerbForms.isBase(words.at(verb + 2));
	}

	private static boolean isToTheReader(Words words, int verb) {
		if (words.is(verb, "start", "begin") && words.is(verb + 1, "with", "from"))
			return true;
		if (words.is(verb, "take", "add", "go", "turn", "leave", "get", "count", "tell", "ask"))
			return !isDirect(words, verb);
		if (words.is(verb, "grant") && words.tagged(verb + 1, "DET") || words.is(verb, "do") && words.is(verb + 1, "it", "this"))
			return false;
		return words.in(verb, TO_THE_READER);
	}

	/** "Go to the assembly", "Get the permits done": things to be done after all. */
	private static boolean isDirect(Words words, int verb) {
		return words.is(verb, "leave") || words.is(verb, "go") && words.is(verb + 1, "to", "after") || words.is(verb, "get") && words.tagged(verb + 1, "DET")
				|| words.is(verb, "tell", "ask") && words.tagged(verb + 1, "DET", "PROPN") && hasToInfinitive(words, verb);
	}

	private static boolean hasToInfinitive(Words words, int verb) {
		for (int i = verb + 2; i < verb + 9; i++)
			if (words.is(i, "to") && words.isVerbal(i + 1))
				return true;
		return false;
	}

	/** "Build it and they will come" is a condition. */
	private static boolean promises(Words words, int verb) {
		for (int i = verb + 1; i < words.size(); i++)
			if (words.is(i, "and", "or") && words.tagged(i + 1, "PRON", "DET", "PROPN", "NOUN"))
				for (int k = i + 2; k < i + 6; k++)
					if (words.is(k, "will", "won't") || words.isPronoun(i + 1) && words.isVerbal(i + 2) || words.at(k).endsWith("'ll") || words.at(i + 1).endsWith("'ll"))
						return true;
		return false;
	}

	/** "Ministers, order ...", "My advice to ministers: order ...": the one who is called. */
	private static Optional<Subject> vocative(Words words, int i) {
		if (words.is(i - 1, ":") && words.is(1, "advice", "message", "plea") && words.is(2, "to") && i > 4)
			return RequestRule.phrase(words, 3, i - 1);
		if (i < 2 || i > 7 || !words.is(i - 1, ",") || !words.isNominal(i - 2))
			return Optional.empty();
		int from = new Clauses(words).skipConnectives(0, i);
		for (int k = from; k < i - 1; k++)
			if (!words.isNominal(k) && !words.tagged(k, "DET", "ADJ") && !words.is(k, "of") || words.is(k, "today", "tomorrow", "time", "this"))
				return Optional.empty();
		return from < i - 1 ? Optional.of(new Subject(new Range(from, i - 1), i)) : Optional.empty();
	}
}
