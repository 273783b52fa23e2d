package warrant.extraction.relations;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import warrant.extraction.encoder.Encoding;
import warrant.extraction.encoder.SentenceEncoder;
import warrant.extraction.language.Lemmatizer;
import warrant.extraction.language.Token;
import warrant.extraction.learning.Features;

/**
 * Describes a reason and a claim for the models of stance. What a reason's words mean turns round with the claim's own attitude ("ban" or
 * "subsidize"), so everything stands there twice: as it is, and times the claim's sign.
 */
public final class StanceFeatures {

	private static final int SIZE = SentenceEncoder.DIMENSIONS;
	/** Brings the numbers of a unit vector of that length to about one. */
	private static final float UNIT = (float) Math.sqrt(SIZE);

	private final Lemmatizer lemmatizer;
	private final Optional<SentenceEncoder> encoder;

	public StanceFeatures(Lemmatizer lemmatizer, Optional<SentenceEncoder> encoder) {
		this.lemmatizer = lemmatizer;
		this.encoder = encoder;
	}

	/** Neither may be empty. */
	public Features of(List<Token> claim, List<Token> reason) {
		StanceCues c = StanceCues.of(claim, lemmatizer);
		StanceCues r = StanceCues.of(reason, lemmatizer);
		return encoder.map(e -> new Features(Map.of(), dense(encode(e, claim), encode(e, reason), c, r))).orElseGet(() -> words(reason, c, r));
	}

	private static Encoding encode(SentenceEncoder encoder, List<Token> tokens) {
		return encoder.encode(tokens.stream().map(Token::text).toList());
	}

	private Features words(List<Token> reason, StanceCues c, StanceCues r) {
		List<String> lemmas = lemmatizer.lemmas(reason);
		Set<String> found = new LinkedHashSet<>();
		for (int i = 0; i < lemmas.size(); i++) {
			found.add(lemmas.get(i));
			if (i > 0)
				found.add(lemmas.get(i - 1) + " " + lemmas.get(i));
		}
		Set<String> turned = new LinkedHashSet<>();
		found.forEach(f -> turned.add(f + (c.sign() < 0 ? "|against" : "|for")));
		Set<String> pair = new LinkedHashSet<>();
		pair.add("sides=" + c.sign() + Integer.signum(r.side()));
		pair.add("signs=" + c.sign() + r.sign());
		pair.add("denials=" + c.sign() + Math.min(2, r.negations()));
		pair.add("side=" + c.sign() + Math.clamp(r.side(), -3, 3));
		return new Features.Builder().group("r:", found, 1.5).group("t:", turned, 1.5).group("p:", pair, 2).build();
	}

	private static float[] dense(Encoding claim, Encoding reason, StanceCues c, StanceCues r) {
		float[] cues = cues(c, r);
		float[] dense = new float[8 * SIZE + cues.length];
		pair(claim.meaning(), reason.meaning(), c.sign(), dense, 0);
		pair(unit(claim.layer9()), unit(reason.layer9()), c.sign(), dense, 4 * SIZE);
		System.arraycopy(cues, 0, dense, 8 * SIZE, cues.length);
		return dense;
	}

	private static void pair(float[] claim, float[] reason, int sign, float[] into, int at) {
		for (int i = 0; i < SIZE; i++) {
			into[at + i] = claim[i] * reason[i] * SIZE;
			into[at + SIZE + i] = (claim[i] - reason[i]) * UNIT;
			into[at + 2 * SIZE + i] = reason[i] * UNIT;
			into[at + 3 * SIZE + i] = sign * reason[i] * UNIT;
		}
	}

	private static float[] cues(StanceCues claim, StanceCues reason) {
		float[] c = claim.numbers();
		float[] r = reason.numbers();
		float[] cues = new float[2 * c.length + 2 + 5 + 4];
		System.arraycopy(c, 0, cues, 0, c.length);
		System.arraycopy(r, 0, cues, c.length, r.length);
		int at = 2 * c.length;
		cues[at++] = claim.sign() * reason.sign();
		cues[at++] = claim.sign() * Integer.signum(reason.side());
		for (int i = 0; i < 5; i++)
			cues[at++] = claim.sign() * r[i];
		for (int i = 0; i < 4; i++)
			cues[at++] = c[i] * reason.side();
		return cues;
	}

	private static float[] unit(float[] vector) {
		double square = 0;
		for (float value : vector)
			square += value * value;
		float factor = (float) (1 / Math.sqrt(Math.max(square, 1e-12)));
		float[] unit = new float[vector.length];
		for (int i = 0; i < unit.length; i++)
			unit[i] = vector[i] * factor;
		return unit;
	}
}
