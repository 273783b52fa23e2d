package warrant.extraction.components;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import warrant.extraction.language.TaggedSentence;
import warrant.extraction.language.Token;
import warrant.text.Span;

/**
 * Cuts a sentence where it says two things: at connectives of reason, conclusion and contrast, and at semicolons, but only between parts
 * that each have a finite verb and four words. "Parliament must act before the winter, as the stores will not last" is two clauses; "he acted as
 * a friend" is one.
 */
public final class ClauseSplitter {

	private static final int FEWEST_WORDS = 4;

	private record Cut(int at, Optional<Connective> connective) {
	}

	/** The clauses in order, none for a sentence without words. */
	public List<Clause> split(TaggedSentence sentence) {
		List<Token> tokens = sentence.tokens();
		List<Cut> cuts = new ArrayList<>();
		cuts.add(new Cut(0, Connective.at(tokens, 0)));
		int quotes = 0;
		for (int i = 1; i < tokens.size(); i++) {
			quotes += tokens.get(i - 1).text().equals("\"") ? 1 : 0;
			if (quotes % 2 == 0)
				cut(tokens, i, cuts);
		}
		List<Clause> clauses = new ArrayList<>();
		for (int c = 0; c < cuts.size(); c++)
			clause(sentence, cuts.get(c), c + 1 < cuts.size() ? cuts.get(c + 1).at() : tokens.size(), cuts.size() == 1).ifPresent(clauses::add);
		return clauses;
	}

	private static void cut(List<Token> tokens, int i, List<Cut> cuts) {
		Cut last = cuts.getLast();
		Optional<Connective> connective = Connective.at(tokens, i);
		boolean semicolon = tokens.get(i - 1).text().equals(";");
		boolean endOfFronted = cuts.size() == 1 && last.at() == 0 && tokens.get(i - 1).text().equals(",")
				&& last.connective().filter(c -> c.role() == ClauseRole.REASON).isPresent() && subjectAndVerb(tokens, i);
		if (connective.isEmpty() && !semicolon && !endOfFronted)
			return;
		int from = last.at() + last.connective().map(Connective::length).orElse(0);
		int next = i + connective.map(Connective::length).orElse(0);
		if (isClause(tokens, from, i) && isClause(tokens, next, tokens.size()))
			cuts.add(new Cut(i, connective));
	}

	private static boolean subjectAndVerb(List<Token> tokens, int i) {
		if (!tokens.get(i).is("DET", "PRON", "PROPN", "NOUN", "ADJ", "NUM") && !tokens.get(i).is("VERB"))
			return false;
		for (int j = i; j < Math.min(tokens.size(), i + 7); j++)
			if (tokens.get(j).is("AUX", "VERB"))
				return true;
		return false;
	}

	private static boolean isClause(List<Token> tokens, int from, int to) {
		int words = 0;
		boolean verb = false;
		for (int i = from; i < to; i++) {
			words += tokens.get(i).is("PUNCT") ? 0 : 1;
			verb |= isFinite(tokens, from, i);
		}
		return verb && words >= FEWEST_WORDS;
	}

	private static boolean isFinite(List<Token> tokens, int from, int i) {
		String word = Connective.lower(tokens.get(i));
		boolean infinitive = i > from && Connective.lower(tokens.get(i - 1)).equals("to");
		return CueWords.MODALS.contains(word) || tokens.get(i).is("AUX", "VERB") && !infinitive && !word.endsWith("ing");
	}

	private static Optional<Clause> clause(TaggedSentence sentence, Cut cut, int end, boolean whole) {
		List<Token> tokens = sentence.tokens();
		int from = cut.at() + cut.connective().map(Connective::length).orElse(0);
		int to = end;
		while (to > from && isEdge(tokens.get(to - 1)))
			to--;
		if (from >= to)
			return Optional.empty();
		Span span = new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
		return Optional.of(new Clause(sentence, span, tokens.subList(from, to), whole, cut.connective().map(Connective::words),
				cut.connective().map(Connective::role).orElse(ClauseRole.FREE), false));
	}

	/** Commas, full stops and dashes are between clauses, not in them; quotes, brackets and question marks belong to what they close. */
	private static boolean isEdge(Token token) {
		return switch (token.text()) {
			case ",", ".", ";", ":", "-", "--" -> true;
			default -> false;
		};
	}
}
