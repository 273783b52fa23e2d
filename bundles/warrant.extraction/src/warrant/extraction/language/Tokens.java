package warrant.extraction.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import opennlp.tools.tokenize.TokenizerME;
import warrant.text.Span;

/** Tokens of plain text: dashes stand alone, over-long words are left whole, OpenNLP does the rest. */
final class Tokens {

	/** Of four letters and more; shorter ones are left to OpenNLP. */
	private static final Set<String> ABBREVIATIONS = Set.of("Corp", "Bros", "Dept", "Prof", "Capt", "Calif", "Mass", "Conn", "Penn", "Tenn", "Mich", "Minn",
			"Sept", "Assn", "Govt", "Messrs", "approx");

	private final TokenizerME tokenizer;
	private final String plain;

	Tokens(TokenizerME tokenizer, String plain) {
		this.tokenizer = tokenizer;
		this.plain = plain;
	}

	List<Span> in(Span sentence) {
		List<Span> tokens = new ArrayList<>(sentence.length() / 5 + 1);
		int start = sentence.start();
		int word = start;
		for (int i = start; i <= sentence.end(); i++) {
			boolean atEnd = i == sentence.end();
			boolean dash = !atEnd && PlainTypography.isDash(plain.charAt(i));
			if (!atEnd && !dash && plain.charAt(i) != ' ')
				continue;
			boolean tooLong = i - word > PlainTypography.LONGEST_WORD;
			if (atEnd || dash || tooLong) {
				tokenize(start, tooLong ? word : i, tokens);
				if (tooLong)
					tokens.add(new Span(word, i));
				if (dash)
					tokens.add(new Span(i, i + 1));
				start = i + 1;
			}
			word = i + 1;
		}
		splitFullStop(tokens);
		return tokens;
	}

	/** OpenNLP takes "Kyiv." at the end of a sentence for an abbreviation. */
	private void splitFullStop(List<Span> tokens) {
		if (tokens.isEmpty())
			return;
		Span last = tokens.getLast();
		String word = last.of(plain);
		String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : "";
		if (bare.length() < 4 || ABBREVIATIONS.contains(bare) || !bare.chars().allMatch(Character::isLetter))
			return;
		tokens.removeLast();
		tokens.add(new Span(last.start(), last.end() - 1));
		tokens.add(new Span(last.end() - 1, last.end()));
	}

	private void tokenize(int start, int end, List<Span> into) {
		if (start >= end)
			return;
		for (opennlp.tools.util.Span token : tokenizer.tokenizePos(plain.substring(start, end)))
			into.add(new Span(start + token.getStart(), start + token.getEnd()));
	}
}
