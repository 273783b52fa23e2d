package warrant.extraction.relations;

import java.util.List;

import warrant.extraction.language.Token;
import warrant.text.Span;

/**
 * One component as the relation models see it.
 *
 * @param tokens at least one
 * @param type a label, given or predicted; pairs of labels are what links depend on most
 * @param claimness probability that it is something that others bear on; 0 and 1 where the label is given
 * @param before words that lead to it, see {@link Surroundings#before}
 * @param sentence number of the sentence it starts in
 * @param paragraph number of its paragraph, from 0
 */
public record Member(Span span, List<Token> tokens, String type, double claimness, List<String> before, int sentence,
		int paragraph) {

	boolean claim() {
		return claimness >= 0.5;
	}
}
