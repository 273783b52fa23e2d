package warrant.corpus;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import warrant.index.CorpusSearch;
import warrant.index.Layer;
import warrant.index.SearchHit;
import warrant.index.SearchRequest;

/** Finds who else says much the same, one passage a document: asks the index for the words that carry a passage's meaning, keeps what has half of them. */
final class AlsoSaid {

	private static final int ASKED = 30;
	private static final int SHORTEST = 4;
	/** Enough of a word to know it in another form. */
	private static final int STEM = 6;
	private static final double SHARE = 0.5;
	private static final Set<String> EMPTY = Set.of("that", "this", "with", "from", "have", "they", "their", "which", "would", "should", "must",
			"will", "were", "been", "than", "what", "when", "into", "could", "there", "these", "those", "because", "about", "more", "only");

	private final String document;
	private final Set<String> words;

	/** @param document where the words stand: it is not looked at again */
	AlsoSaid(String document, String words) {
		this.document = document;
		this.words = words(words);
	}

	List<SearchHit> in(CorpusSearch search, Layer layer, int most) throws java.io.IOException {
		if (words.size() < 2)
			return List.of();
		Set<String> seen = new HashSet<>(Set.of(document));
		return search.search(SearchRequest.of(String.join(" ", words)).in(layer).withLimit(ASKED)).hits().stream()
				.filter(hit -> shared(hit) >= SHARE && seen.add(hit.document())).limit(most).toList();
	}

	private double shared(SearchHit hit) {
		String said = hit.quote().span().contains(hit.span()) ? hit.span().shift(-hit.quote().span().start()).of(hit.quote().text())
				: hit.quote().text();
		Set<String> stems = new HashSet<>();
		words(said).forEach(word -> stems.add(stem(word)));
		return (double) words.stream().filter(word -> stems.contains(stem(word))).count() / words.size();
	}

	private static String stem(String word) {
		return word.substring(0, Math.min(word.length(), STEM));
	}

	private static Set<String> words(String text) {
		Set<String> words = new TreeSet<>();
		for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
			if (word.length() >= SHORTEST && !EMPTY.contains(word))
				words.add(word);
		return words;
	}
}
