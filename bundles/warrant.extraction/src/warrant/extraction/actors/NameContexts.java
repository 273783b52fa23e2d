package warrant.extraction.actors;

import java.util.List;
import java.util.Map;

import opennlp.tools.util.BeamSearchContextGenerator;

/** Joins the features of a token with the outcomes before it and with what the same word was earlier in the document. */
final class NameContexts implements BeamSearchContextGenerator<String> {

	private final List<List<String>> features;
	private final Map<String, String> memory;

	/** @param memory last outcome of each word of the document so far */
	NameContexts(List<List<String>> features, Map<String, String> memory) {
		this.features = features;
		this.memory = memory;
	}

	@Override
	public String[] getContext(int index, String[] words, String[] outcomes, Object[] unused) {
		List<String> fixed = features.get(index);
		String[] context = fixed.toArray(new String[fixed.size() + 5]);
		String last = index > 0 ? outcomes[index - 1] : NameOutcomes.OTHER;
		String before = index > 1 ? outcomes[index - 2] : NameOutcomes.OTHER;
		int at = fixed.size();
		context[at++] = "po=" + last;
		context[at++] = "pow=" + last + "," + words[index];
		context[at++] = "powf=" + last + "," + NameFeatures.shape(words[index]);
		context[at++] = "ppo=" + before + "," + last;
		context[at] = "pd=" + memory.getOrDefault(words[index], "");
		return context;
	}
}
