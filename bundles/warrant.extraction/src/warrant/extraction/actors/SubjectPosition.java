package warrant.extraction.actors;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import warrant.extraction.grammar.VerbForms;
import warrant.extraction.grammar.VerbList;
import warrant.extraction.language.Token;

/**
 * Whether a noun phrase opens its clause and a finite verb follows, whatever describes the noun in between: "Critics in Africa have complained",
 * "a leader who expects prison will fight on". Judged by tags; there is no parser.
 */
final class SubjectPosition {

	private static final int FARTHEST = 28;
	private static final Set<String> OPENING = Set.of("that", "if", "when", "where", "because", "while", "whether", "although", "though", "until", "unless",
			"since", "once", "why", "how", "what", "whenever", "wherever", "so", "then");
	private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whose", "whom");
	private static final Set<String> FOCUS = Set.of("only", "even", "just", "many", "most", "some", "other");
	private static final Set<String> OWN = Set.of("my", "your", "his", "her", "its", "our", "their", "whose");

	private final List<Token> tokens;

	SubjectPosition(List<Token> tokens) {
		this.tokens = tokens;
	}

	/** Whether the phrase {@code [start, end)} is the subject of its clause. */
	boolean isSubject(int start, int end) {
		return opensClause(start) && verbFollows(end);
	}

	private boolean opensClause(int start) {
		int at = start - 1;
		while (at >= 0 && (tokens.get(at).is("DET", "NUM", "ADJ") && !OPENING.contains(lower(at)) || OWN.contains(lower(at)) || FOCUS.contains(lower(at))))
			at--;
		if (at < 0 || OPENING.contains(lower(at)) && tokens.get(at).is("SCONJ", "ADV", "PRON", "DET", "ADP"))
			return true;
		String word = lower(at);
		if (Set.of("which", "whom").contains(word) && at > 0 && tokens.get(at - 1).is("ADP"))
			return true;
		if (opensRow(at))
			return true;
		if (word.equals(","))
			return closesFrontedPhrase(at);
		return at == 0 && tokens.get(at).is("CCONJ", "ADV", "SCONJ") || List.of("\"", ":", ";", "--").contains(word)
				|| tokens.get(at).is("CCONJ") && at > 1 && lower(at - 1).equals(",") && closesClause(at - 1);
	}

	/** "Mirela and other advocates of": nothing but nouns from the sentence's first word to the joint. */
	private boolean opensRow(int joint) {
		if (!tokens.get(joint).is("CCONJ") && !lower(joint).equals(","))
			return false;
		for (int i = joint - 1; i >= 0; i--)
			if (!tokens.get(i).is("NOUN", "PROPN", "ADJ", "DET", "NUM", "CCONJ") && !lower(i).equals(","))
				return i > 0 && OPENING.contains(lower(i)) && joint - i > 1;
		return joint > 0;
	}

	/** "In Africa, critics ...": the comma ends what stood in front. */
	private boolean closesFrontedPhrase(int comma) {
		int before = comma - 1;
		while (before > 0 && !lower(before).equals(","))
			before--;
		return before == 0 ? tokens.getFirst().is("ADP", "ADV", "SCONJ") || lower(0).equals("to")
				: tokens.getFirst().is("ADP") && (tokens.get(before + 1).is("ADP", "CCONJ")) && tokens.get(comma - 1).is("NUM", "NOUN");
	}

	/** Whether a clause with a verb stood before the comma, so that ", and" joins clauses, not the members of a row. */
	private boolean closesClause(int comma) {
		for (int i = comma - 1; i >= 0 && !lower(i).equals(","); i--)
			if (tokens.get(i).is("VERB", "AUX"))
				return true;
		return false;
	}

	private boolean verbFollows(int end) {
		int open = 0;
		for (int i = end; i < Math.min(tokens.size(), end + FARTHEST); i++) {
			if (List.of(".", ";", ":", "?", "!", "\"").contains(lower(i)))
				return false;
			if (RELATIVE.contains(lower(i)) && (i == end || open == 0 && lower(i - 1).equals(",")) || i > end && tokens.get(i).is("PRON") && open == 0
					&& !OWN.contains(lower(i))) {
				open++;
				continue;
			}
			if (!isFinite(i, end))
				continue;
			if (open == 0)
				return true;
			open--;
			while (i + 1 < tokens.size() && (tokens.get(i + 1).is("VERB", "AUX", "ADV", "PART")))
				i++;
		}
		return false;
	}

	private boolean isFinite(int i, int end) {
		Token token = tokens.get(i);
		String word = lower(i);
		if (token.is("AUX"))
			return !lower(i - 1).equals("to");
		boolean says = Surroundings.isActing(word) && i + 1 < tokens.size() && lower(i + 1).equals("that");
		if (!token.is("VERB") && !says && !(i == end && (Surroundings.isActing(word) || isMistaken(i))) || VerbForms.isGerund(word) || i > 0 && lower(i - 1).equals("to"))
			return false;
		boolean reduced = VerbForms.isParticiple(word) && i + 1 < tokens.size() && List.of("by", "in", "with", "from", "at").contains(lower(i + 1));
		return !reduced;
	}

	/** "Sellers loathe/NOUN this", "lawmakers lent/ADJ a piece": a verb for all the tagger says. */
	private boolean isMistaken(int i) {
		if (VerbForms.isPast(lower(i)) && !lower(i).endsWith("ed"))
			return true;
		return i + 1 < tokens.size() && VerbList.canBeVerb(lower(i)) && tokens.get(i + 1).is("DET", "PRON", "PUNCT") && lower(i - 1).endsWith("s");
	}

	private String lower(int i) {
		return i < 0 ? "" : tokens.get(i).text().toLowerCase(Locale.ROOT);
	}
}
