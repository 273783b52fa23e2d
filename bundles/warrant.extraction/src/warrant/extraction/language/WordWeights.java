package warrant.extraction.language;

import opennlp.tools.ml.model.Context;

/**
 * What a word tells a {@link Tagger}; null is nothing.
 *
 * @param own by tag: the sum of the word and its beginnings and endings
 * @param form its classes, such as a capital in front
 * @param after for the words one and two places after it
 * @param before for the words one and two places before it
 */
record WordWeights(double[] own, Context[] form, Context[] after, Context[] before) {

	/** Words on either side that it speaks to. */
	static final int REACH = 2;
}
