package warrant.corpus.statements;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import warrant.extraction.Extraction;
import warrant.extraction.Meaning;
import warrant.extraction.Sentence;
import warrant.index.CorpusSearch;
import warrant.index.Layer;
import warrant.index.SearchHit;
import warrant.index.SearchRequest;
import warrant.text.Document;

/**
 * Finds who else says much the same, one passage a document: what means nearly the same where an encoder has read the sentence, then what has
 * half of the words that carry the passage's meaning.
 */
public final class AlsoSaid {

	private static final int ASKED = 30;
	private static final int SHORTEST = 4;
	/** Enough of a word to know it in another form. */
	private static final int STEM = 6;
	private static final double SHARE = 0.5;
	/** Cosine from which a passage is worth showing to a person, who decides: half of what crowds took for the same reaches it, 2 % of other reasons. */
	private static final double NEAR = 0.85;
	/** A sentence that says a third more than the words means something else too. */
	private static final double WHOLE = 0.7;
	private static final Set<String> EMPTY = Set.of("that", "this", "with", "from", "have", "they", "their", "which", "would", "should", "must",
			"will", "were", "been", "than", "what", "when", "into", "could", "there", "these", "those", "because", "about", "more", "only");

	private final String document;
	private final Set<String> words;
	private final Optional<Meaning> meaning;

	/**
	 * @param document where the words stand: it is not looked at again
	 * @param meaning of the sentence they are most of, if it is known
	 */
	public AlsoSaid(String document, String words, Optional<Meaning> meaning) {
		this.document = document;
		this.words = words(words);
		this.meaning = meaning;
	}

	/** The meaning of the sentence in a document that these words are most of. */
	public static Optional<Meaning> meaning(Document document, Extraction said, String words) {
		String wanted = plain(words);
		return said.sentences().stream().filter(sentence -> sentence.meaning().isPresent()).filter(sentence -> {
			String text = plain(sentence.span().of(document.text()));
			boolean inside = text.contains(wanted) || wanted.contains(text);
			return inside && Math.min(text.length(), wanted.length()) > WHOLE * Math.max(text.length(), wanted.length());
		}).findFirst().flatMap(Sentence::meaning);
	}

	private static String plain(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}

	/** The nearest in meaning first, then those that share most words. */
	public List<SearchHit> in(CorpusSearch search, Layer layer, int most) throws IOException {
		if (words.size() < 2)
			return List.of();
		Set<String> seen = new HashSet<>(Set.of(document));
		List<SearchHit> found = new ArrayList<>();
		SearchRequest request = SearchRequest.of(String.join(" ", words)).in(layer).withLimit(ASKED);
		if (meaning.isPresent())
			search.nearest(request, meaning.get().vector()).hits().stream().filter(hit -> hit.score() >= NEAR && seen.add(hit.document())).forEach(found::add);
		search.search(request).hits().stream().filter(hit -> shared(hit) >= SHARE && seen.add(hit.document())).forEach(found::add);
		return List.copyOf(found.subList(0, Math.min(most, found.size())));
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
