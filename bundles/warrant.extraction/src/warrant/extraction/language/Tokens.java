package warrant.extraction.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import opennlp.tools.tokenize.TokenizerME;
import warrant.text.Span;

/**
 * Cuts plain text into tokens: dashes stand alone, over-long words are left whole, OpenNLP cuts what stands between spaces. It looks at nothing
 * else, so that its cuts are remembered. For one thread at a time.
 */
final class Tokens {

	/** Of four letters and more; shorter ones are left to OpenNLP. */
	private static final Set<String> ABBREVIATIONS = Set.of("Corp", "Bros", "Dept", "Prof", "Capt", "Calif", "Mass", "Conn", "Penn", "Tenn", "Mich", "Minn",
			"Sept", "Assn", "Govt", "Messrs", "approx");

	private final TokenizerME tokenizer;
	private final Remembered<String, int[]> cuts;

	/** @param cuts starts and ends of the tokens of words that were cut before; may be shared with other threads */
	Tokens(TokenizerME tokenizer, Remembered<String, int[]> cuts) {
		this.tokenizer = tokenizer;
		this.cuts = cuts;
	}

	List<Span> in(String plain, Span sentence) {
		List<Span> tokens = new ArrayList<>(sentence.length() / 5 + 1);
		int word = sentence.start();
		for (int i = word; i <= sentence.end(); i++) {
			boolean dash = i < sentence.end() && PlainTypography.isDash(plain.charAt(i));
			if (i < sentence.end() && !dash && plain.charAt(i) != ' ')
				continue;
			if (i > word)
				add(plain, word, i, tokens);
			if (dash)
				tokens.add(new Span(i, i + 1));
			word = i + 1;
		}
		splitFullStop(plain, tokens);
		return tokens;
	}

	/** OpenNLP takes "Kyiv." at the end of a sentence for an abbreviation. */
	private static void splitFullStop(String plain, List<Span> tokens) {
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

	private void add(String plain, int start, int end, List<Span> into) {
		if (end - start == 1 || end - start > PlainTypography.LONGEST_WORD) {
			into.add(new Span(start, end));
			return;
		}
		int[] bounds = cuts.get(plain.substring(start, end), this::bounds);
		for (int i = 0; i < bounds.length; i += 2)
			into.add(new Span(start + bounds[i], start + bounds[i + 1]));
	}

	/** Start and end of each token. */
	private int[] bounds(String word) {
		opennlp.tools.util.Span[] found = tokenizer.tokenizePos(word);
		int[] bounds = new int[2 * found.length];
		for (int i = 0; i < found.length; i++) {
			bounds[2 * i] = found[i].getStart();
			bounds[2 * i + 1] = found[i].getEnd();
		}
		return bounds;
	}
}
