package warrant.extraction.components;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import warrant.extraction.ComponentType;
import warrant.extraction.PropositionKind;
import warrant.extraction.encoder.Encoding;
import warrant.extraction.encoder.SentenceEncoder;
import warrant.extraction.language.Lemmatizer;
import warrant.extraction.language.Token;
import warrant.text.Document;

/**
 * Finds the thesis among a document's claims: a policy or judgement near the opening or the end that says what the title and most other claims
 * are about.
 */
public final class ThesisFinder {

	private static final int FEWEST_CLAIMS = 3;
	private static final Set<String> LEANING = Set.of("it", "they", "he", "she", "this", "that", "their", "its", "his", "her", "these", "those", "them",
			"it's", "that's", "they're", "some", "i", "use");
	private static final Set<String> CONTENT = Set.of("NOUN", "PROPN", "VERB", "ADJ", "NUM");

	private final Lemmatizer lemmatizer;
	private final Supplier<Optional<SentenceEncoder>> encoder;

	public ThesisFinder(Lemmatizer lemmatizer, Supplier<Optional<SentenceEncoder>> encoder) {
		this.lemmatizer = lemmatizer;
		this.encoder = encoder;
	}

	/** The same candidates, one of them marked as the thesis where the author claims enough to choose from. */
	List<Candidate> mark(Document document, List<Candidate> candidates) {
		List<Candidate> claims = candidates.stream().filter(c -> c.type() == ComponentType.CLAIM && !c.clause().reported()).toList();
		if (claims.size() < FEWEST_CLAIMS)
			return candidates;
		Centrality centrality = centrality(document, claims);
		Candidate best = null;
		double bestScore = 0;
		for (int i = 0; i < claims.size(); i++) {
			Candidate claim = claims.get(i);
			double score = centrality.of(i) + 0.3 * place(document, claim) + (claim.kind() == PropositionKind.POLICY ? 0.2 : 0) + 0.15 * claim.score()
					+ (claim.clause().role() == ClauseRole.CONCLUSION ? 0.1 : 0) - length(claim) - (leansBack(claim) ? 0.15 : 0);
			if (best == null || score > bestScore) {
				best = claim;
				bestScore = score;
			}
		}
		List<Candidate> marked = new ArrayList<>(candidates);
		marked.set(candidates.indexOf(best), best.asThesis(Math.clamp(0.35 + 0.4 * best.score(), 0, 0.9), reason(document, best)));
		return marked;
	}

	private static String reason(Document document, Candidate thesis) {
		return place(document, thesis) > 0.5 ? "says in the opening or at the end what title and other claims are about"
				: "says what title and other claims are about";
	}

	/** A clause of a few words or of half a paragraph seldom is a thesis. */
	private static double length(Candidate claim) {
		int words = claim.clause().tokens().size();
		return words < 6 ? 0.25 : words > 45 ? 0.1 : 0;
	}

	/** 1 in the opening third, where an op-ed says what it is for, half of it at the end, 0 in the middle. */
	private static double place(Document document, Candidate claim) {
		double at = (double) claim.clause().span().start() / Math.max(1, document.text().length());
		return at < 0.33 ? 1 : at > 0.85 ? 0.6 : 0;
	}

	/** Whether it can't be read alone: "They should ...", "It is ...". */
	private static boolean leansBack(Candidate claim) {
		return LEANING.contains(claim.clause().tokens().getFirst().text().toLowerCase(Locale.ROOT));
	}

	private interface Centrality {
		double of(int claim);
	}

	private Centrality centrality(Document document, List<Candidate> claims) {
		Set<String> title = Set.copyOf(List.of(document.title().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
		List<Set<String>> words = claims.stream().map(this::content).toList();
		Optional<ClauseVectors> vectors = encoder.get().map(e -> ClauseVectors.ofClauses(claims.stream().map(Candidate::clause).toList(), e));
		Optional<Encoding> titled = vectors.isPresent() ? encoder.get().map(e -> e.encode(List.of(document.title().strip().split("\\s+")))) : Optional.empty();
		return i -> {
			double sum = titled.map(t -> t.similarity(vectors.get().encoding(i)) * claims.size() * 0.3).orElse(0.0);
			for (int j = 0; j < claims.size(); j++)
				sum += j == i ? 0 : vectors.isPresent() ? vectors.get().encoding(i).similarity(vectors.get().encoding(j)) : overlap(words.get(i), words.get(j));
			return sum / claims.size() * (vectors.isPresent() ? 2 : 1) + 0.6 * overlap(words.get(i), title);
		};
	}

	private Set<String> content(Candidate candidate) {
		Set<String> words = new HashSet<>();
		for (Token token : candidate.clause().tokens())
			if (CONTENT.contains(token.tag()))
				words.add(lemmatizer.lemma(token));
		return words;
	}

	private static double overlap(Set<String> a, Set<String> b) {
		long both = a.stream().filter(b::contains).count();
		return both / Math.sqrt(Math.max(1.0, (double) a.size() * b.size()));
	}
}
