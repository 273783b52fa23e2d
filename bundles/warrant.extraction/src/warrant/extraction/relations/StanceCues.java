package warrant.extraction.relations;

import java.util.List;
import java.util.Locale;

import warrant.extraction.language.Lemmatizer;
import warrant.extraction.language.Token;

/**
 * What the words of one text say of its attitude, whoever it is towards.
 *
 * @param side good words less bad ones and less what is to be done away with; a negation turns the next of them round
 * @param sign -1 where the text is against what it names, 1 where it is for it, by the first word that says what to do, else by {@code side}
 */
record StanceCues(int negations, int bad, int good, int acts, int side, int sign, boolean demands, int length) {

	static StanceCues of(List<Token> tokens, Lemmatizer lemmatizer) {
		int negations = 0;
		int bad = 0;
		int good = 0;
		int acts = 0;
		int side = 0;
		int flip = 1;
		boolean demands = false;
		for (Token token : tokens) {
			String word = token.text().toLowerCase(Locale.ROOT);
			String lemma = lemmatizer.lemma(token);
			demands |= word.equals("should") || word.equals("must");
			bad += StanceWords.BAD.contains(lemma) ? 1 : 0;
			good += StanceWords.GOOD.contains(lemma) ? 1 : 0;
			acts += against(word, lemma) ? 1 : 0;
			if (StanceWords.denies(word)) {
				negations++;
				flip = -flip;
				continue;
			}
			int step = (StanceWords.GOOD.contains(lemma) ? 1 : 0) - (StanceWords.BAD.contains(lemma) ? 1 : 0) - (against(word, lemma) ? 1 : 0);
			side += step * flip;
			flip = step == 0 ? flip : 1;
		}
		return new StanceCues(negations, bad, good, acts, side, sign(tokens, lemmatizer, side), demands, tokens.size());
	}

	private static boolean against(String word, String lemma) {
		return StanceWords.AGAINST.contains(word) || StanceWords.AGAINST.contains(lemma);
	}

	private static int sign(List<Token> tokens, Lemmatizer lemmatizer, int side) {
		int denial = 1;
		int act = 0;
		for (Token token : tokens) {
			String word = token.text().toLowerCase(Locale.ROOT);
			String lemma = lemmatizer.lemma(token);
			if (StanceWords.denies(word))
				denial = -denial;
			else if (act == 0)
				act = against(word, lemma) ? -1 : StanceWords.FOR.contains(word) || StanceWords.FOR.contains(lemma) ? 1 : 0;
		}
		return act != 0 ? act * denial : side != 0 ? Integer.signum(side) : denial;
	}

	/** All of it as numbers of about the size of one. */
	float[] numbers() {
		return new float[] { negations, bad, good, acts, side, sign, demands ? 1 : 0, length / 10f };
	}
}
