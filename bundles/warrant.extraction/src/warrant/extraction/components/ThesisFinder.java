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
import warrant.text.Metadata;

/**
 * Finds the thesis among a document's claims: a policy or judgement near the opening or the end that says what the title and most other claims
 * are about, and what its question asks where one is given. Weights by logistic regression on the 24 op-eds of the sample corpus, rounded; with
 * each question left out in turn, such a regression finds the thesis of 16 of them (weights set by hand: 13).
 */
public final class ThesisFinder {

	private static final int FEWEST_CLAIMS = 3;
	private static final Set<String> LEANING = Set.of("it", "they", "he", "she", "this", "that", "their", "its", "his", "her", "these", "those", "them",
			"it's", "that's", "they're", "some", "i", "use", "now", "here", "there");
	private static final Set<String> ASKING = Set.of("should", "must", "ought", "propose", "need", "needs");
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
		Aboutness aboutness = aboutness(document, claims);
		Candidate best = null;
		double bestScore = 0;
		for (int i = 0; i < claims.size(); i++) {
			double score = aboutness.of(i) + alone(document, claims.get(i)) + (closesParagraph(document, claims.get(i)) ? 0.7 : 0);
			if (best == null || score > bestScore) {
				best = claims.get(i);
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

	/** What speaks for a claim whatever the others are. */
	private static double alone(Document document, Candidate claim) {
		int words = claim.clause().tokens().size();
		boolean asks = claim.clause().tokens().stream().anyMatch(t -> ASKING.contains(t.text().toLowerCase(Locale.ROOT)));
		double place = place(document, claim);
		return (place == 1 ? 1.3 : place > 0 ? -0.4 : 0) + (claim.kind() == PropositionKind.POLICY ? 0.65 : 0) + (asks ? 0.6 : 0)
				- (words < 6 || words > 45 ? 0.3 : 0) - (leansBack(claim) ? 0.5 : 0);
	}

	/** 1 in the opening third, where an op-ed says what it is for, half of it at the end, 0 in the middle. */
	private static double place(Document document, Candidate claim) {
		double at = (double) claim.clause().span().start() / Math.max(1, document.text().length());
		return at < 0.33 ? 1 : at > 0.85 ? 0.6 : 0;
	}

	/** A paragraph that leads up to the thesis ends in it. */
	private static boolean closesParagraph(Document document, Candidate claim) {
		return document.blocks().stream().anyMatch(b -> b.span().contains(claim.clause().span()) && b.span().end() - claim.clause().span().end() <= 3);
	}

	/** Whether it can't be read alone: "They should ...", "It is ...". */
	private static boolean leansBack(Candidate claim) {
		return LEANING.contains(claim.clause().tokens().getFirst().text().toLowerCase(Locale.ROOT));
	}

	private interface Aboutness {
		double of(int claim);
	}

	/** How much a claim says of what the question, the title and the other claims are about. */
	private Aboutness aboutness(Document document, List<Candidate> claims) {
		Optional<SentenceEncoder> encoder = this.encoder.get();
		String question = document.metadata().get(Metadata.QUESTION).orElse("");
		if (encoder.isEmpty())
			return byWords(document.title(), question, claims);
		ClauseVectors vectors = ClauseVectors.ofClauses(claims.stream().map(Candidate::clause).toList(), encoder.get());
		Encoding title = encoder.get().encode(List.of(document.title().strip().split("\\s+")));
		Optional<Encoding> asked = question.isBlank() ? Optional.empty() : Optional.of(encoder.get().encode(List.of(question.strip().split("\\s+"))));
		return i -> {
			double others = 0;
			for (int j = 0; j < claims.size(); j++)
				others += j == i ? 0 : vectors.encoding(i).similarity(vectors.encoding(j)) / (claims.size() - 1);
			double titled = vectors.encoding(i).similarity(title);
			return asked.map(q -> 7 * vectors.encoding(i).similarity(q) + 2.2 * titled).orElse(4.2 * titled) + 3 * others;
		};
	}

	private Aboutness byWords(String title, String question, List<Candidate> claims) {
		Set<String> about = new HashSet<>(List.of((title + " " + question).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
		List<Set<String>> words = claims.stream().map(this::content).toList();
		return i -> {
			double others = 0;
			for (int j = 0; j < claims.size(); j++)
				others += j == i ? 0 : overlap(words.get(i), words.get(j)) / (claims.size() - 1);
			return 2 * overlap(words.get(i), about) + 3 * others;
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
