package warrant.extraction.language;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;

/**
 * Tags as OpenNLP does with the same model, in a fraction of the time. OpenNLP searches with a beam of three taggings, but its features are kept by
 * position: those of the best tagging so far serve all three, which then get the same scores, so that the best one stays the best. So here there is
 * no beam: each word gets the tag that scores highest after the two chosen before it. What a word says, for its own tag and for its neighbours', is
 * looked up once and remembered. The sums are OpenNLP's, in its order. Immutable but for what it remembers, safe to share.
 */
final class Tagger {

	/** About 600 bytes each. */
	private static final int MOST_REMEMBERED = 20_000;
	private static final String BEGIN = "S=begin";

	private final POSModel model;
	private final Map<String, Context> known;
	private final String[] tags;
	private final Context[] begin;
	private final Context[] afterTag;
	private final Context[][] afterTags;
	private final Remembered<String, WordWeights> words = new Remembered<>(MOST_REMEMBERED);

	/** @throws IOException when the model is none that this class can run: not a plain linear one, or with a dictionary of tags */
	@SuppressWarnings("unchecked")
	Tagger(POSModel model) throws IOException {
		if (!(model.getArtifact("pos.model") instanceof AbstractModel linear) || model.getFactory().getTagDictionary() != null)
			throw new IOException("not a plain model of parts of speech");
		this.model = model;
		known = (Map<String, Context>) linear.getDataStructures()[1];
		tags = (String[]) linear.getDataStructures()[2];
		begin = new Context[] { known.get(BEGIN), known.get("p1" + BEGIN), known.get("p2" + BEGIN) };
		afterTag = Arrays.stream(tags).map(tag -> known.get("t=" + tag)).toArray(Context[]::new);
		afterTags = Arrays.stream(tags).map(before -> Arrays.stream(tags).map(tag -> known.get("t2=" + before + "," + tag)).toArray(Context[]::new))
				.toArray(Context[][]::new);
	}

	/** A tag for each word; no words, no tags. */
	String[] tag(String[] sentence) {
		WordWeights[] row = new WordWeights[sentence.length];
		for (int i = 0; i < row.length; i++)
			row[i] = words.get(sentence[i], this::look);
		int[] chosen = new int[row.length];
		double[] sums = new double[tags.length];
		for (int i = 0; i < row.length; i++) {
			sum(row, chosen, i, sums);
			chosen[i] = best(sums);
		}
		return Arrays.stream(chosen).mapToObj(tag -> tags[tag]).toArray(String[]::new);
	}

	private void sum(WordWeights[] row, int[] chosen, int i, double[] sums) {
		System.arraycopy(row[i].own(), 0, sums, 0, sums.length);
		for (int distance = 1; distance <= WordWeights.REACH && distance <= i; distance++)
			add(row[i - distance].after()[distance - 1], sums);
		for (int distance = 1; distance <= WordWeights.REACH && i + distance < row.length; distance++)
			add(row[i + distance].before()[distance - 1], sums);
		if (i < begin.length)
			add(begin[i], sums);
		for (Context form : row[i].form())
			add(form, sums);
		if (i > 0)
			add(afterTag[chosen[i - 1]], sums);
		if (i > 1)
			add(afterTags[chosen[i - 2]][chosen[i - 1]], sums);
	}

	/** The model's own features of the word alone in a sentence: those of its letters, {@code w=}, the beginning, those of its form. */
	private WordWeights look(String word) {
		POSContextGenerator generator = model.getFactory().getPOSContextGenerator();
		List<String> features = List.of(generator.getContext(0, new String[] { word }, new String[1], null));
		int end = features.indexOf(BEGIN);
		double[] own = new double[tags.length];
		Arrays.fill(own, StrictMath.log(1.0 / tags.length));
		features.subList(0, end).forEach(feature -> add(known.get(feature), own));
		String text = features.get(end - 1);
		Context[] form = features.subList(end + 1, features.size()).stream().map(known::get).toArray(Context[]::new);
		return new WordWeights(own, form, new Context[] { known.get("p1" + text), known.get("p2" + text) },
				new Context[] { known.get("n1" + text), known.get("n2" + text) });
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
