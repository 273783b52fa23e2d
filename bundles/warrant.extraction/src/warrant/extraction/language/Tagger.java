package warrant.extraction.language;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;

/**
 * Tags as OpenNLP does with the same model, in a fifth of the time. OpenNLP searches with a beam of three taggings, but its features are kept by
 * position: those of the best tagging so far serve all three, which then get the same scores, so that the best one stays the best. So here there is
 * no beam: each word gets the tag that scores highest after the two chosen before it. The sums are OpenNLP's, in its order. For one thread at a time.
 */
final class Tagger {

	private static final int BEAM = 3;

	private final POSModel model;
	private final POSContextGenerator generator;
	private final Map<String, Context> known;
	private final String[] tags;
	private final double uniform;

	/** @throws IOException when the model is none that this class can run: not a plain linear one, or with a dictionary of tags */
	@SuppressWarnings("unchecked")
	Tagger(POSModel model) throws IOException {
		if (!(model.getArtifact("pos.model") instanceof AbstractModel linear) || model.getFactory().getTagDictionary() != null)
			throw new IOException("not a plain model of parts of speech");
		this.model = model;
		generator = model.getFactory().getPOSContextGenerator(BEAM);
		known = (Map<String, Context>) linear.getDataStructures()[1];
		tags = (String[]) linear.getDataStructures()[2];
		uniform = StrictMath.log(1.0 / tags.length);
	}

	private Tagger(Tagger other) {
		model = other.model;
		generator = model.getFactory().getPOSContextGenerator(BEAM);
		known = other.known;
		tags = other.tags;
		uniform = other.uniform;
	}

	/** The same tagger for another thread: the tables are shared, the generator remembers the sentence it is at. */
	Tagger again() {
		return new Tagger(this);
	}

	/** A tag for each word; no words, no tags. */
	String[] tag(String[] words) {
		String[] chosen = new String[words.length];
		double[] sums = new double[tags.length];
		for (int word = 0; word < words.length; word++) {
			Arrays.fill(sums, uniform);
			for (String feature : generator.getContext(word, words, chosen, null))
				add(known.get(feature), sums);
			chosen[word] = tags[best(sums)];
		}
		return chosen;
	}

	private static void add(Context weights, double[] sums) {
		if (weights == null)
			return;
		int[] outcomes = weights.getOutcomes();
		double[] parameters = weights.getParameters();
		for (int i = 0; i < outcomes.length; i++)
			sums[outcomes[i]] += parameters[i];
	}

	private static int best(double[] sums) {
		int best = 0;
		for (int tag = 1; tag < sums.length; tag++)
			if (sums[tag] > sums[best])
				best = tag;
		return best;
	}
}
