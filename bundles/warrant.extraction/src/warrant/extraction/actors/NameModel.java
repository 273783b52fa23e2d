package warrant.extraction.actors;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import warrant.extraction.encoder.Encoding;
import warrant.extraction.language.Token;

/**
 * Finds names of persons, organizations and locations: a conditional random field over {@link NameFeatures}, and in the stacked model over a
 * {@link StateNet} too. Immutable, safe to share.
 */
public final class NameModel {

	private static final int MAGIC = 0x574E4D33;
	private static final int CLASSES = NameChain.CLASSES;
	private static final int STEPS = 127;

	/** {@code [feature][class]}, as in the file: a row is a cache line at most, and there are sixty to look up for every word. */
	private final byte[] weights;
	/** What a byte stands for, by its bits. */
	private final float[] steps;
	private final float greatest;
	private final double[] transitions;
	private final NameChain chain;
	private final Optional<StateNet> net;
	private final Optional<StateRows> rows;
	private final Certainty certainty;

	/** @param weights {@code [feature][class]}; each is kept as a byte: its sign, and the root of its share of the greatest in 127 steps */
	NameModel(float[] weights, double[] transitions, Optional<StateNet> net) {
		this(weights, transitions, net, Certainty.AS_IT_IS);
	}

	private NameModel(float[] weights, double[] transitions, Optional<StateNet> net, Certainty certainty) {
		this(bytes(weights, greatest(weights)), greatest(weights), transitions, net, certainty);
	}

	private NameModel(byte[] weights, float greatest, double[] transitions, Optional<StateNet> net, Certainty certainty) {
		this.certainty = certainty;
		this.weights = weights;
		this.greatest = greatest;
		steps = new float[256];
		for (int value = -STEPS; value <= STEPS; value++)
			steps[value & 255] = Math.signum(value) * greatest * value * value / (STEPS * STEPS);
		this.transitions = transitions;
		this.net = net;
		rows = net.map(StateRows::new);
		chain = new NameChain(transitions);
	}

	/** The same model, its scores as often right as the scores of a model like it were on names that it had not seen. */
	public NameModel calibratedOn(List<ScoredName> found, List<Boolean> right) {
		List<Certainty.Seen> seen = IntStream.range(0, found.size()).mapToObj(i -> new Certainty.Seen(found.get(i).score(), right.get(i))).toList();
		return new NameModel(weights, greatest, transitions, net, Certainty.fit(seen));
	}

	/** The same model, calibrated as another one. */
	public NameModel calibratedLike(NameModel other) {
		return new NameModel(weights, greatest, transitions, net, other.certainty);
	}

	NameModel with(float[] otherWeights, double[] otherTransitions) {
		return new NameModel(otherWeights, otherTransitions, net, certainty);
	}

	float[] weights() {
		float[] floats = new float[weights.length];
		for (int i = 0; i < floats.length; i++)
			floats[i] = steps[weights[i] & 255];
		return floats;
	}

	double[] transitions() {
		return transitions.clone();
	}

	Optional<StateNet> net() {
		return net;
	}

	private static float greatest(float[] weights) {
		float greatest = 1e-6f;
		for (float weight : weights)
			greatest = Math.max(greatest, Math.abs(weight));
		return greatest;
	}

	private static byte[] bytes(float[] weights, float greatest) {
		byte[] bytes = new byte[weights.length];
		for (int i = 0; i < bytes.length; i++)
			bytes[i] = (byte) (Math.signum(weights[i]) * Math.round(STEPS * Math.sqrt(Math.abs(weights[i]) / greatest)));
		return bytes;
	}

	/** Whether the model wants an encoding of each sentence. */
	public boolean isStacked() {
		return net.isPresent();
	}

	/**
	 * Finds the names of one sentence.
	 *
	 * @param encoding of the same tokens; not needed unless {@link #isStacked()}
	 * @return sorted, not overlapping
	 */
	List<ScoredName> find(List<Token> tokens, NameFeatures features, Optional<Encoding> encoding) {
		if (tokens.isEmpty())
			return List.of();
		int[][] seen = features.of(tokens);
		double[][] scores = new double[seen.length][CLASSES];
		for (int i = 0; i < seen.length; i++)
			add(seen[i], scores[i]);
		rows.ifPresent(states -> states.score(encoding.orElseThrow().words(), scores));
		List<Name> names = NameOutcomes.names(chain.best(scores));
		double[] sure = chain.certainty(scores, names);
		return IntStream.range(0, sure.length).mapToObj(i -> new ScoredName(names.get(i), certainty.of(sure[i]))).toList();
	}

	private void add(int[] features, double[] scores) {
		for (int feature : features) {
			int at = feature * CLASSES;
			for (int c = 0; c < CLASSES; c++)
				scores[c] += steps[weights[at + c] & 255];
		}
	}

	/** Writes the model; the stream stays open. */
	public void write(OutputStream stream) throws IOException {
		GZIPOutputStream zipped = new GZIPOutputStream(stream);
		DataOutputStream out = new DataOutputStream(zipped);
		out.writeInt(MAGIC);
		out.writeFloat(greatest);
		out.writeInt(weights.length);
		out.write(weights);
		for (double transition : transitions)
			out.writeDouble(transition);
		out.writeDouble(certainty.slope());
		out.writeDouble(certainty.bias());
		out.writeBoolean(net.isPresent());
		if (net.isPresent())
			net.get().write(out);
		out.flush();
		zipped.finish();
	}

	/** @throws IOException when the stream holds no names model */
	public static NameModel read(InputStream stream) throws IOException {
		DataInputStream in = new DataInputStream(new GZIPInputStream(stream, 1 << 16));
		if (in.readInt() != MAGIC)
			throw new IOException("not a names model");
		float greatest = in.readFloat();
		if (in.readInt() != NameFeatures.BUCKETS * CLASSES)
			throw new IOException("a names model of another version");
		byte[] bytes = in.readNBytes(NameFeatures.BUCKETS * CLASSES);
		double[] transitions = new double[CLASSES * CLASSES];
		for (int i = 0; i < transitions.length; i++)
			transitions[i] = in.readDouble();
		Certainty certainty = new Certainty(in.readDouble(), in.readDouble());
		Optional<StateNet> net = in.readBoolean() ? Optional.of(StateNet.read(in)) : Optional.empty();
		return new NameModel(bytes, greatest, transitions, net, certainty);
	}
}
