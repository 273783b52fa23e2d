package warrant.extraction.encoder;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The encodings used last, bounded by their number of words: about 3.9 KB a word, 60 MB at most. */
final class RecentEncodings {

	private static final int MOST_WORDS = 15_000;

	private final LinkedHashMap<String, Encoding> byText = new LinkedHashMap<>(256, 0.75f, true);
	private int words;

	synchronized Optional<Encoding> get(String text) {
		return Optional.ofNullable(byText.get(text));
	}

	synchronized void put(String text, Encoding encoding) {
		if (byText.put(text, encoding) == null)
			words += encoding.words().length + 4;
		var oldest = byText.entrySet().iterator();
		while (words > MOST_WORDS && byText.size() > 1) {
			Map.Entry<String, Encoding> entry = oldest.next();
			words -= entry.getValue().words().length + 4;
			oldest.remove();
		}
	}
}
