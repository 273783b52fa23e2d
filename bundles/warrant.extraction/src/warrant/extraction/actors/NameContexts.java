package warrant.extraction.actors;

import java.util.List;
import java.util.Map;

/** The features that depend on what was decided before: the outcomes of the last two tokens, and of the same word earlier in the document. */
final class NameContexts {

	private NameContexts() {
	}

	static String[] history(String last, String before, String word) {
		return new String[] { "po=" + last, "pow=" + last + "," + word, "powf=" + last + "," + NameFeatures.shape(word), "ppo=" + before + "," + last };
	}

	/** @param memory last outcome of each word of the document so far */
	static String remembered(String word, Map<String, String> memory) {
		return "pd=" + memory.getOrDefault(word, "");
	}

	/** All features of one training token. */
	static String[] all(List<String> features, String[] words, String[] outcomes, int index, Map<String, String> memory) {
		String last = index > 0 ? outcomes[index - 1] : NameOutcomes.OTHER;
		String before = index > 1 ? outcomes[index - 2] : NameOutcomes.OTHER;
		String[] history = history(last, before, words[index]);
		String[] all = features.toArray(new String[features.size() + history.length + 1]);
		System.arraycopy(history, 0, all, features.size(), history.length);
		all[all.length - 1] = remembered(words[index], memory);
		return all;
	}
}
