package warrant.extraction.encoder;

import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

/** An ONNX session that gives the states of layers 6, 8, 9 and 12. Safe in parallel; each call uses one thread. */
final class LayerSession implements AutoCloseable {

	static final int[] LAYERS = { 6, 8, 9, 12 };

	/** The only output that the model names by itself: the last layer. */
	private static final String LAST = "last_hidden_state";

	private final OrtEnvironment environment;
	private final OrtSession session;
	private final List<String> outputs;

	private LayerSession(OrtEnvironment environment, OrtSession session, List<String> outputs) {
		this.environment = environment;
		this.session = session;
		this.outputs = outputs;
	}

	static LayerSession open(byte[] model) throws OrtException {
		OrtEnvironment environment = OrtEnvironment.getEnvironment();
		List<String> outputs = Arrays.stream(LAYERS).mapToObj(LayerSession::output).toList();
		try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
			options.setIntraOpNumThreads(1);
			options.setInterOpNumThreads(1);
			OrtSession session = environment.createSession(ModelBytes.withOutputs(model, outputs.subList(0, outputs.size() - 1)), options);
			return new LayerSession(environment, session, outputs);
		}
	}

	private static String output(int layer) {
		return layer == 12 ? LAST : "/encoder/layer." + (layer - 1) + "/output/LayerNorm/Add_1_output_0";
	}

	/**
	 * States by layer, in the order of {@link #LAYERS}, each piece after piece.
	 *
	 * @param ids with the marks at both ends
	 */
	float[][] run(long[] ids) {
		long[] shape = { 1, ids.length };
		long[] ones = new long[ids.length];
		Arrays.fill(ones, 1);
		try (OnnxTensor tokens = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
				OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
				OnnxTensor types = OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[ids.length]), shape)) {
			Map<String, OnnxTensor> inputs = new LinkedHashMap<>();
			inputs.put("input_ids", tokens);
			inputs.put("attention_mask", mask);
			inputs.put("token_type_ids", types);
			try (OrtSession.Result result = session.run(inputs, new LinkedHashSet<>(outputs))) {
				return states(result);
			}
		} catch (OrtException e) {
			throw new IllegalStateException("ONNX Runtime failed on " + ids.length + " pieces", e);
		}
	}

	/** What the buffers were copied to is ours: no second copy. */
	private float[][] states(OrtSession.Result result) {
		float[][] layers = new float[outputs.size()][];
		for (int i = 0; i < layers.length; i++)
			layers[i] = ((OnnxTensor) result.get(outputs.get(i)).orElseThrow()).getFloatBuffer().array();
		return layers;
	}

	@Override
	public void close() {
		try {
			session.close();
		} catch (OrtException e) {
			throw new IllegalStateException("ONNX session does not close", e);
		}
	}
}
