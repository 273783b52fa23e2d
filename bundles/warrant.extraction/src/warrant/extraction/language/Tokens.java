package warrant.extraction.language;

import java.util.ArrayList;
import java.util.List;

import opennlp.tools.tokenize.TokenizerME;
import warrant.text.Span;

/** Tokens of plain text: dashes stand alone, over-long words are left whole, OpenNLP does the rest. */
final class Tokens {

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
		return tokens;
	}

	private void tokenize(int start, int end, List<Span> into) {
		if (start >= end)
			return;
		for (opennlp.tools.util.Span token : tokenizer.tokenizePos(plain.substring(start, end)))
			into.add(new Span(start + token.getStart(), start + token.getEnd()));
	}
}
