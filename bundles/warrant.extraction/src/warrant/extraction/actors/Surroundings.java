package warrant.extraction.actors;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import warrant.extraction.grammar.VerbList;
import warrant.extraction.language.Token;

/**
 * What stands around a stretch of tokens, and whether that makes it somebody who acts: the subject of a verb, its agent, somebody asked or
 * pressed to act, a party between or against others. Judged by tags and word lists; there is no parser.
 */
final class Surroundings {

	private static final Set<String> ACTING = ContextWords.of("acting");
	private static final Set<String> ADDRESSING = ContextWords.of("addressing");
	private static final Set<String> AFFECTING = ContextWords.of("affecting");
	private static final Set<String> PRESSED = ContextWords.of("pressed");
	private static final Set<String> FAVOURED = ContextWords.of("favoured");
	private static final Set<String> SAID = ContextWords.of("said");
	private static final Set<String> OBTAINED = ContextWords.of("obtained");
	private static final Set<String> GIVEN = ContextWords.of("given");
	private static final Set<String> OWNED = ContextWords.of("owned");
	private static final Set<String> GEOGRAPHIC = ContextWords.of("geographic");
	private static final Set<String> RELATIVE = Set.of("which", "who", "whose");
	private static final Set<String> OWN = Set.of("its", "their", "his", "her", "our", "my", "your", "other");
	private static final Set<String> MOVING = ContextWords.of("moving");
	private static final Set<String> HAVING = ContextWords.of("having");
	/** "south-eastern Ukraine" is a place. */
	private static final String DIRECTION = "(?:.*-)?(?:north|south|east|west)(?:ern)?|central|downtown";
	/** Adpositions by their tag that open clauses too: "as shipowners did". */
	private static final Set<String> LIKE_CONJUNCTIONS = Set.of("as", "than", "before", "after", "since", "until", "till", "because", "like");
	private static final Set<String> ASKING = Set.of("where", "when", "why", "how", "that");
	private static final Set<String> TIMES = Set.of("days", "weeks", "months", "years", "hours", "yesterday", "today", "tomorrow", "last", "this", "next");
	private static final Set<String> PLACING = Set.of("over", "near", "across", "above", "through", "into", "outside", "inside", "around", "at", "in",
			"toward", "towards", "onto", "throughout", "beyond", "behind");

	private final List<Token> tokens;

	/** Whether the word is a verb of asserting, wanting or doing, whatever its tag. */
	static boolean isActing(String word) {
		return ACTING.contains(word);
	}

	/** Whether it is a verb whose object is somebody. */
	static boolean isDoneTo(String word) {
		return ADDRESSING.contains(word) || AFFECTING.contains(word);
	}

	Surroundings(List<Token> tokens) {
		this.tokens = tokens;
	}

	/**
	 * Whether a place or state at {@code [start, end)} acts.
	 *
	 * @param city stricter after a possessive: a city owns more than its government does
	 */
	boolean acts(int start, int end, boolean city) {
		if (lower(start - 1).matches(DIRECTION))
			return false;
		int from = coordinatedFrom(start);
		int to = coordinatedTo(end);
		String before = lower(before(from));
		if (isPossessive(end))
			return owns(end, city);
		if (at(end) != null && at(end).is("NOUN", "PROPN") && !isVerbInDisguise(end) && !TIMES.contains(lower(end)) && to == end)
			return false;
		if (!city && isObject(from))
			return true;
		if (isAdposition(before(from)))
			return actsAfter(before, from, to) || !city && (before.equals("to") && isTrade(before(from) - 1) || isDescribedAsActing(before, to));
		return isSubject(to) || isAddressed(from) || isQuoted(from) || lower(to).equals("to") && VerbList.canBeVerb(lower(to + 1));
	}

	/** "Turkey host/NOUN the men", "Israel lost/ADJ its patience": a verb for all the tagger says. */
	private boolean isVerbInDisguise(int index) {
		String word = lower(index);
		if (word.equals("ought") || ACTING.contains(word))
			return true;
		boolean base = VerbList.canBeVerb(word) || word.endsWith("s") && VerbList.canBeVerb(word.substring(0, word.length() - 1));
		return base && at(index + 1) != null && at(index + 1).is("DET", "PRON");
	}

	/** "sales to China": what one sends there makes it a partner. */
	private boolean isTrade(int governor) {
		return Set.of("sales", "exports", "export", "deliveries", "shipments", "sale", "loan", "ultimatum", "ties", "reply", "gift", "gifts", "subsidies",
				"debt", "debts", "contracts", "threat", "alternative", "opposition", "resistance", "concession").contains(lower(governor));
	}

	/** "and to New Zealand, which merged ...": a relative clause says what it did. */
	private boolean isDescribedAsActing(String before, int to) {
		boolean described = lower(to).equals(",") && lower(to + 1).equals("which") && Set.of("to", "of", "with", "for", "on", "like").contains(before);
		Token verb = at(to + 2) != null && at(to + 2).is("ADV") ? at(to + 3) : at(to + 2);
		return described && verb != null && verb.is("VERB", "AUX") && !Set.of("is", "was", "lies", "borders").contains(verb.text());
	}

	/** "60 per cent of voters", "a third of members": the whole does what the share does. */
	private boolean isShare(int of) {
		return lower(of).equals("of") && Set.of("cent", "percent", "%", "most", "many", "some", "all", "none", "half", "majority", "third", "quarter", "number",
				"few", "one", "thousands", "hundreds", "millions", "dozens", "handful", "both", "neither", "either").contains(lower(of - 1));
	}

	/** What a state suffers makes it a party, unless one only goes there. */
	private boolean isObject(int from) {
		Token verb = at(from - 1);
		return verb != null && verb.is("VERB") && !MOVING.contains(lower(from - 1));
	}

	/** Whether a noun phrase is the subject of a verb, also before a relative clause. */
	boolean isSubjectPhrase(int start, int end) {
		int from = coordinatedFrom(start);
		int to = coordinatedTo(end);
		if (isAdposition(before(from)) && !isShare(before(from)) && !(LIKE_CONJUNCTIONS.contains(lower(before(from))) && isSubject(to)))
			return lower(before(from)).equals("for") && lower(to).equals("to");
		return isSubject(to) || new SubjectPosition(tokens).isSubject(start, end);
	}

	/** Whether a noun phrase is asked, pressed, agent, owner or party. */
	boolean isParty(int start, int end) {
		int from = coordinatedFrom(start);
		int to = coordinatedTo(end);
		if (isSubjectPhrase(start, end) || isPossessive(end) || isAddressed(from) || isQuoted(from))
			return true;
		return isAdposition(before(from)) && actsAfter(lower(before(from)), from, to);
	}

	/** Whether something goes to them, or is true according to them. */
	boolean isRecipient(int start) {
		return lower(before(coordinatedFrom(start))).equals("to");
	}

	/** Whether a verb does something to them: "sacked four governors", not "has two children". */
	boolean isAffected(int start) {
		int verb = before(coordinatedFrom(start));
		return verb >= 0 && tokens.get(verb).is("VERB") && !MOVING.contains(lower(verb)) && !HAVING.contains(lower(verb));
	}

	/** Whether a finite verb follows at once, not a relative clause: what one general who kept a watch did is no party's doing. */
	boolean isPlainSubject(int start, int end) {
		return isSubjectPhrase(start, end) && !RELATIVE.contains(lower(end)) && !lower(end).equals("that") && !lower(end).equals(",");
	}

	/** Whether what follows says only what is done to it or what it is like. */
	boolean isPassive(int end) {
		return Set.of("is", "was", "were", "are", "has", "had").contains(lower(end));
	}

	/** Whether it stands behind a name and a comma, and so says who that is. */
	boolean isApposed(int start) {
		boolean introduced = at(start - 1) != null && (at(start - 1).is("DET") || OWN.contains(lower(start - 1)) || lower(start - 1).equals("then"));
		int comma = introduced ? start - 2 : start - 1;
		return comma > 0 && lower(comma).equals(",") && isCapital(comma - 1) && !lower(start - 1).equals("and");
	}

	/** Whether the name of a person follows behind a comma: "a campaigner, Greta Villanueva,". */
	boolean isNamedBehind(int end) {
		for (int i = end; i < end + 5; i++)
			if (lower(i).equals(","))
				return isCapital(i + 1) && isCapital(i + 2) && at(i + 1).is("PROPN");
			else if (at(i) == null || at(i).is("VERB", "AUX", "PUNCT"))
				return false;
		return false;
	}

	/** Whether a verb of saying or wanting follows. */
	boolean speaks(int end) {
		return ACTING.contains(lower(end)) && at(end).is("VERB");
	}

	/** Whether it follows a form of "be" and so says what somebody is, not who acts. */
	boolean isPredicate(int start) {
		int at = before(start);
		while (at >= 0 && tokens.get(at).is("ADV", "PART") && !ASKING.contains(lower(at)))
			at--;
		return at >= 0 && Set.of("is", "are", "was", "were", "be", "been", "being", "am", "become", "became", "as", "'s", "'re").contains(lower(at));
	}

	private boolean actsAfter(String adposition, int from, int to) {
		int governor = before(from) - 1;
		return switch (adposition) {
			case "by", "between", "against" -> true;
			case "with" -> true;
			case "for" -> lower(to).equals("to") || lower(governor).equals("as") || FAVOURED.contains(lower(governor));
			case "on", "upon" -> PRESSED.contains(lower(governor));
			case "from" -> SAID.contains(lower(governor)) || reaches(governor, OBTAINED);
			case "of" -> OWNED.contains(lower(governor));
			case "to" -> lower(governor).equals("according") || reaches(governor, GIVEN);
			case "in" -> Set.of("confidence", "trust", "faith").contains(lower(governor));
			case "than", "like", "unlike", "but", "except" -> isSubject(to);
			default -> false;
		};
	}

	private boolean reaches(int governor, Set<String> words) {
		for (int i = governor; i >= Math.max(0, governor - 5); i--)
			if (words.contains(lower(i)))
				return true;
		return false;
	}

	private boolean owns(int end, boolean city) {
		int owned = end + 1;
		while (at(owned) != null && at(owned).is("ADJ", "ADV") && !GEOGRAPHIC.contains(lower(owned)))
			owned++;
		if (GEOGRAPHIC.contains(lower(owned)) || at(owned) == null)
			return false;
		return !city || lower(end + 1).equals("own") || Set.of("decision", "policy", "government", "plan", "plans", "law", "cap", "move", "refusal", "argument", "strategy", "leaders",
				"war", "demand", "demands", "answer", "offer", "ambitions", "interests", "interest", "invasion", "behaviour", "position", "reply", "response",
				"mistake", "promise", "threat", "threats", "allies", "view", "friends", "wish", "problem", "help", "support", "failure", "claim", "claims",
				"doubts", "voters", "money", "army", "diplomats", "officials", "negotiators", "ministers", "calculations", "consent", "patience")
				.contains(lower(owned));
	}

	private boolean isSubject(int to) {
		int next = to;
		if (lower(next).equals("(")) {
			while (at(next) != null && !lower(next).equals(")"))
				next++;
			next++;
		}
		if (lower(next).equals(","))
			return RELATIVE.contains(lower(next + 1)) || isSubjectAfterInsertion(next + 1) || endsApposition(next);
		if (RELATIVE.contains(lower(next)) || lower(next).equals("that") && at(next + 1) != null && at(next + 1).is("VERB", "AUX"))
			return true;
		if (lower(next).equals("and") || lower(next).equals("or"))
			next = behindPartner(next + 1);
		if (lower(next).equals("in") && lower(next + 1).equals("particular"))
			return isSubject(next + 2);
		if (lower(next).equals("for") && lower(next + 2).equals("part"))
			return isSubject(next + 3);
		while (at(next) != null && (at(next).is("ADV") || Set.of("itself", "themselves", "himself", "herself", "alone", "too", "all", "both", "never", "not", "once", "each")
				.contains(lower(next))))
			next++;
		return isFinite(next);
	}

	/** Over "its allies" in "Russia and its allies have"; to nowhere where there is more than a plain phrase. */
	private int behindPartner(int start) {
		int end = start;
		while (at(end) != null && end < start + 5 && !at(end).is("VERB") && (at(end).is("DET", "ADJ", "NOUN", "PROPN", "NUM") || OWN.contains(lower(end))))
			end++;
		return end > start ? end : tokens.size();
	}

	/** "Cavoli, until July its commander, told the committee": the comma closes what stands between a name and its verb. */
	private boolean endsApposition(int comma) {
		if (at(comma + 1) == null || !at(comma + 1).is("VERB", "AUX") || !isFinite(comma + 1))
			return false;
		for (int i = comma - 1; i > 0 && !at(i).is("VERB", "AUX"); i--)
			if (lower(i).equals(","))
				return isCapital(i - 1);
		return false;
	}

	/** "Berlin, for its part, wants": a short insertion between commas. */
	private boolean isSubjectAfterInsertion(int start) {
		for (int i = start; i < Math.min(tokens.size(), start + 12); i++)
			if (lower(i).equals(",")) {
				int verb = at(i + 1) != null && at(i + 1).is("ADV") ? i + 2 : i + 1;
				return at(verb) != null && at(verb).is("AUX", "VERB") && isFinite(verb) && !at(start).is("PROPN", "CCONJ");
			}
		return false;
	}

	private boolean isFinite(int index) {
		Token token = at(index);
		if (token == null)
			return false;
		String word = lower(index);
		return token.is("AUX") || isVerbInDisguise(index) || token.is("VERB") && !word.endsWith("ing") && !word.endsWith("based");
	}

	private boolean isAddressed(int from) {
		int verb = before(from);
		return verb >= 0 && (ADDRESSING.contains(lower(verb)) || AFFECTING.contains(lower(verb)) && (tokens.get(verb).is("VERB") || at(verb - 1) != null && (at(verb - 1).is("AUX") || lower(verb - 1).equals("to")))) && !tokens.get(verb).is("ADP");
	}

	/** "..., said Moscow": the verb of saying stands before. */
	private boolean isQuoted(int from) {
		int verb = before(from);
		return verb > 0 && Set.of("said", "says", "say", "reply", "replied", "replies", "insisted", "warned", "argued").contains(lower(verb));
	}

	private boolean isPossessive(int end) {
		return lower(end).equals("'s") || lower(end).equals("'");
	}

	private boolean isAdposition(int index) {
		Token token = at(index);
		return token != null && (token.is("ADP") || Set.of("than", "like", "unlike", "to").contains(lower(index)) || PLACING.contains(lower(index)));
	}

	/** The token before a phrase, skipping its article and adjectives. */
	private int before(int start) {
		int at = start - 1;
		while (at >= 0 && !ASKING.contains(lower(at)) && (tokens.get(at).is("DET", "NUM") && !isYear(lower(at)) || OWN.contains(lower(at)) || tokens.get(at).is("ADJ", "ADV") && !PLACING.contains(lower(at)) && !ADDRESSING.contains(lower(at))))
			at--;
		return at;
	}

	/** "In 2024 allies spent": a year counts nobody. */
	private static boolean isYear(String word) {
		return word.length() == 4 && (word.startsWith("19") || word.startsWith("20")) && word.chars().allMatch(Character::isDigit);
	}

	/** Walks left over "Rome, Vienna and", "Poland and the". */
	private int coordinatedFrom(int start) {
		int from = start;
		while (from >= 2) {
			int joint = from > 2 && lower(from - 1).equals("the") ? from - 2 : from - 1;
			if (lower(joint).equals("and") && lower(joint - 1).equals(","))
				joint--;
			boolean joined = lower(joint).equals("and") || lower(joint).equals("or") || lower(joint).equals(",");
			if (!joined || !isCapital(joint - 1) || lower(joint).equals(",") && isFronted(joint - 1))
				return from;
			from = joint - 1;
			while (from > 0 && isCapital(from - 1))
				from--;
		}
		return from;
	}

	/**
	 * "In Gaza, Hamas and Israel", "According to the School of Economics, Moscow lost": what stands in front of the sentence is none of the row.
	 *
	 * @param last of the front
	 */
	private boolean isFronted(int last) {
		int adposition = lower(0).equals("according") ? 1 : 0;
		if (!isAdposition(adposition))
			return false;
		int name = last;
		while (name > 0 && isCapital(name - 1))
			name--;
		int after = last + 2;
		while (isCapital(after))
			after++;
		return name == 1 || isFinite(after) && tokens.subList(adposition + 1, last).stream().noneMatch(token -> token.is("VERB", "AUX", "PUNCT", "CCONJ"));
	}

	/** Walks right over ", Vienna and Athens". */
	private int coordinatedTo(int end) {
		int to = end;
		while (at(to) != null) {
			int next = to;
			if (lower(next).equals(","))
				next++;
			if (lower(next).equals("and") || lower(next).equals("or"))
				next++;
			if (next > to && lower(next).equals("the") && isCapital(next + 1))
				next++;
			if (next == to || !isCapital(next))
				return to;
			while (isCapital(next))
				next++;
			to = next;
		}
		return to;
	}

	private boolean isCapital(int index) {
		Token token = at(index);
		return token != null && Character.isUpperCase(token.text().charAt(0))
				&& (!token.is("PRON", "ADP", "SCONJ", "DET") || token.text().equals("The") && isCapital(index + 1));
	}

	private Token at(int index) {
		return index >= 0 && index < tokens.size() ? tokens.get(index) : null;
	}

	private String lower(int index) {
		Token token = at(index);
		return token == null ? "" : token.text().toLowerCase(Locale.ROOT);
	}
}
