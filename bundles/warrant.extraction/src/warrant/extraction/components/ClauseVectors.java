package warrant.extraction.components;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import warrant.extraction.encoder.Encoding;
import warrant.extraction.encoder.SentenceEncoder;
import warrant.extraction.language.Token;
import warrant.extraction.learning.Features;

/**
 * The dense part of a clause's features: the encoder's layers 6 and 9 of the clause, layer 9 of its two neighbours at half weight, each
 * brought to one length so that they stand on a par with the words.
 */
public final class ClauseVectors {

	/** Length of a clause's vector. */
	public static final int DIMENSIONS = 4 * SentenceEncoder.DIMENSIONS;

	private static final int ALONE = 2 * SentenceEncoder.DIMENSIONS;
	private static final float LENGTH = 3;
	private static final int SIZE = SentenceEncoder.DIMENSIONS;

	private final List<Encoding> encodings;

	private ClauseVectors(List<Encoding> encodings) {
		this.encodings = encodings;
	}

	/** The same clause without what its neighbours add to its vector. */
	public static Features alone(Features clause) {
		return shortened(clause, Math.min(ALONE, clause.dense().length));
	}

	/** The clause with as much of its vector as a model knows. */
	static Features shortened(Features clause, int length) {
		return clause.dense().length == length ? clause : new Features(clause.named(), Arrays.copyOf(clause.dense(), length));
	}

	/** @param clauses in the order of the document, none empty */
	public static ClauseVectors of(List<List<Token>> clauses, SentenceEncoder encoder) {
		List<Encoding> encodings = new ArrayList<>();
		for (List<Token> clause : clauses)
			encodings.add(encoder.encode(clause.stream().map(Token::text).toList()));
		return new ClauseVectors(encodings);
	}

	/** Of clauses cut from sentences: each sentence is encoded once, and its clauses are parts of it. */
	public static ClauseVectors ofClauses(List<Clause> clauses, SentenceEncoder encoder) {
		List<Encoding> encodings = new ArrayList<>();
		for (Clause clause : clauses) {
			List<Token> tokens = clause.sentence().tokens();
			Encoding sentence = encoder.encode(tokens.stream().map(Token::text).toList());
			int from = clause.whole() ? 0 : tokens.indexOf(clause.tokens().getFirst());
			encodings.add(sentence.part(from, clause.whole() ? tokens.size() : from + clause.tokens().size()));
		}
		return new ClauseVectors(encodings);
	}

	/** The vector of clause {@code i}; what lies beyond the first and last clause is zero. */
	public float[] at(int i) {
		float[] vector = new float[DIMENSIONS];
		copy(encodings.get(i).layer6(), LENGTH, vector, 0);
		copy(encodings.get(i).layer9(), LENGTH, vector, SIZE);
		if (i > 0)
			copy(encodings.get(i - 1).layer9(), LENGTH / 2, vector, 2 * SIZE);
		if (i + 1 < encodings.size())
			copy(encodings.get(i + 1).layer9(), LENGTH / 2, vector, 3 * SIZE);
		return vector;
	}

	/** The encoding of clause {@code i}, for comparisons by meaning. */
	public Encoding encoding(int i) {
		return encodings.get(i);
	}

	private static void copy(float[] from, float length, float[] to, int at) {
		double square = 0;
		for (float value : from)
			square += value * value;
		float factor = (float) (length / Math.sqrt(Math.max(square, 1e-12)));
		for (int i = 0; i < from.length; i++)
			to[at + i] = from[i] * factor;
	}
}
