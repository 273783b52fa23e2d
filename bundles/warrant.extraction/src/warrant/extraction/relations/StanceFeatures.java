package warrant.extraction.relations;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import warrant.extraction.encoder.Encoding;
import warrant.extraction.encoder.SentenceEncoder;
import warrant.extraction.language.Lemmatizer;
import warrant.extraction.language.Token;
import warrant.extraction.learning.Features;

/**
 * Describes a reason and a claim for the model of stance: the words of the reason, the judgement each carries, what they share and whether
 * one denies; with an encoder also product and difference of their meanings.
 */
public final class StanceFeatures {

	/** The file with the stance models, which holds {@link #LEXICAL} and its version with an encoder. */
	public static final String FILE = "stance.model";
	/** Name of the model by words alone. */
	public static final String LEXICAL = "stance";

	private static final Set<String> GOOD = Set.of("good", "benefit", "help", "protect", "improve", "save", "right", "freedom", "safe", "fair",
			"better", "important", "effective", "necessary", "deserve", "allow", "should", "enable", "promote", "reduce", "prevent", "provide",
			"encourage", "strengthen", "success", "equal", "justify", "support", "useful", "positive");
	private static final Set<String> BAD = Set.of("bad", "harm", "hurt", "wrong", "danger", "dangerous", "risk", "unfair", "kill", "cost", "fail",
			"violate", "abuse", "cruel", "lose", "loss", "damage", "threat", "ban", "abolish", "end", "stop", "prohibit", "criminal", "worse",
			"ineffective", "useless", "unnecessary", "deny", "undermine", "discriminate", "lead", "cause", "negative", "ruin", "destroy");

	private final Lemmatizer lemmatizer;
	private final Optional<SentenceEncoder> encoder;

	public StanceFeatures(Lemmatizer lemmatizer, Optional<SentenceEncoder> encoder) {
		this.lemmatizer = lemmatizer;
		this.encoder = encoder;
	}

	/** Neither may be empty. */
	public Features of(List<Token> claim, List<Token> reason) {
		List<String> c = lemmatizer.lemmas(claim);
		List<String> r = lemmatizer.lemmas(reason);
		int claimSide = side(c) * (denies(claim) ? -1 : 1);
		int reasonSide = side(r);
		Set<String> found = new LinkedHashSet<>();
		for (int i = 0; i < r.size(); i++) {
			found.add("r:" + r.get(i));
			found.add("r:" + r.get(i) + (claimSide < 0 ? "|bad" : claimSide > 0 ? "|good" : "|plain"));
			if (i > 0)
				found.add("r:" + r.get(i - 1) + " " + r.get(i));
		}
		Set<String> pair = new LinkedHashSet<>();
		pair.add("sides=" + Integer.signum(claimSide) + Integer.signum(reasonSide));
		pair.add("denials=" + denies(claim) + denies(reason));
		pair.add("claimSide=" + claimSide);
		pair.add("reasonSide=" + Math.clamp(reasonSide, -3, 3));
		pair.add("modals=" + modal(claim) + modal(reason));
		Set<String> shared = new HashSet<>(c);
		shared.retainAll(r);
		pair.add("shared=" + Math.min(4, shared.size()) + denies(reason) + Integer.signum(claimSide));
		Features.Builder features = new Features.Builder().group("", found, 2).group("p:", pair, 2);
		return encoder.map(e -> features.build(dense(e, claim, reason))).orElseGet(features::build);
	}

	private static float[] dense(SentenceEncoder encoder, List<Token> claim, List<Token> reason) {
		Encoding a = encoder.encode(claim.stream().map(Token::text).toList());
		Encoding b = encoder.encode(reason.stream().map(Token::text).toList());
		int n = a.meaning().length;
		float[] dense = new float[4 * n];
		for (int i = 0; i < n; i++) {
			dense[i] = a.meaning()[i] * b.meaning()[i] * 60;
			dense[n + i] = (a.meaning()[i] - b.meaning()[i]) * 3;
			dense[2 * n + i] = a.layer9()[i] * b.layer9()[i] * 1.5f;
			dense[3 * n + i] = (a.layer9()[i] - b.layer9()[i]) * 0.5f;
		}
		return dense;
	}

	private static int side(List<String> lemmas) {
		int side = 0;
		boolean flip = false;
		for (String lemma : lemmas) {
			flip |= lemma.equals("not") || lemma.equals("no") || lemma.equals("never") || lemma.endsWith("+not");
			int step = GOOD.contains(lemma) ? 1 : BAD.contains(lemma) ? -1 : 0;
			side += flip ? -step : step;
			if (step != 0)
				flip = false;
		}
		return side;
	}

	private static boolean denies(List<Token> tokens) {
		return tokens.stream().map(t -> t.text().toLowerCase(Locale.ROOT))
				.anyMatch(w -> w.equals("not") || w.equals("no") || w.equals("never") || w.endsWith("n't") || w.equals("cannot"));
	}

	private static String modal(List<Token> tokens) {
		return tokens.stream().map(t -> t.text().toLowerCase(Locale.ROOT)).filter(Set.of("should", "must", "can", "will", "would")::contains)
				.findFirst().orElse("-");
	}
}
