package warrant.extraction.actors;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.ml.model.GenericModelWriter;
import warrant.extraction.encoder.Encoding;
import warrant.extraction.language.Token;

/**
 * Finds names of persons, organizations and locations. OpenNLP's averaged perceptron and beam search over {@link NameFeatures}, and, in the
 * stacked model, over the probabilities of a {@link DenseTagger}. Immutable, safe to share.
 */
public final class NameModel {

	private static final int MAGIC = 0x574E4D31;

	private final AbstractModel outcomes;
	private final NameDecoder decoder;
	private final Optional<DenseTagger> dense;

	NameModel(AbstractModel outcomes, Optional<DenseTagger> dense) {
		this.outcomes = outcomes;
		decoder = new NameDecoder(outcomes);
		this.dense = dense;
	}

	/** Whether the model wants an encoding of each sentence. */
	public boolean isStacked() {
		return dense.isPresent();
	}

	/**
	 * Finds the names of one sentence.
	 *
	 * @param encoding of the same tokens; not needed unless {@link #isStacked()}
	 * @param memory what the words of the same document were so far; is filled
	 * @return sorted, not overlapping
	 */
	List<Name> find(List<Token> tokens, NameFeatures features, Optional<Encoding> encoding, Map<String, String> memory) {
		if (tokens.isEmpty())
			return List.of();
		List<List<String>> all = features.of(tokens);
		dense.ifPresent(tagger -> join(all, DenseTagger.features(tagger.logProbabilities(encoding.orElseThrow().words()))));
		String[] words = words(tokens);
		List<String> best = decoder.decode(words, all, memory);
		NameOutcomes.remember(words, best, memory);
		return NameOutcomes.names(best);
	}

	static void join(List<List<String>> features, List<List<String>> more) {
		for (int i = 0; i < features.size(); i++)
			features.get(i).addAll(more.get(i));
	}

	static String[] words(List<Token> tokens) {
		return tokens.stream().map(Token::text).toArray(String[]::new);
	}

	/** Writes the model; the stream stays open. */
	public void write(OutputStream stream) throws IOException {
		GZIPOutputStream zipped = new GZIPOutputStream(stream);
		DataOutputStream out = new DataOutputStream(zipped);
		out.writeInt(MAGIC);
		out.writeBoolean(dense.isPresent());
		if (dense.isPresent())
			dense.get().write(out);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		new GenericModelWriter(outcomes, new DataOutputStream(bytes)).persist();
		out.writeInt(bytes.size());
		bytes.writeTo(out);
		out.flush();
		zipped.finish();
	}

	/** @throws IOException when the stream holds no names model */
	public static NameModel read(InputStream stream) throws IOException {
		DataInputStream in = new DataInputStream(new GZIPInputStream(stream, 1 << 16));
		if (in.readInt() != MAGIC)
			throw new IOException("not a names model");
		Optional<DenseTagger> dense = in.readBoolean() ? Optional.of(DenseTagger.read(in)) : Optional.empty();
		byte[] bytes = new byte[in.readInt()];
		in.readFully(bytes);
		BinaryFileDataReader reader = new BinaryFileDataReader(new ByteArrayInputStream(bytes));
		return new NameModel(new GenericModelReader(reader).getModel(), dense);
	}
}
