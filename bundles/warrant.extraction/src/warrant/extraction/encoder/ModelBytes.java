package warrant.extraction.encoder;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Names more outputs of an ONNX graph without a retrained or rewritten file. Protobuf messages merge on concatenation, so that a
 * {@code ModelProto} with nothing but {@code graph { output { name } }} appended to the model adds outputs to it.
 */
final class ModelBytes {

	private static final int GRAPH = 7 << 3 | 2;
	private static final int OUTPUT = 12 << 3 | 2;
	private static final int NAME = 1 << 3 | 2;

	private ModelBytes() {
	}

	static byte[] withOutputs(byte[] model, List<String> names) {
		ByteArrayOutputStream graph = new ByteArrayOutputStream();
		for (String name : names) {
			ByteArrayOutputStream output = new ByteArrayOutputStream();
			write(output, NAME, name.getBytes(StandardCharsets.UTF_8));
			write(graph, OUTPUT, output.toByteArray());
		}
		ByteArrayOutputStream whole = new ByteArrayOutputStream(model.length + graph.size() + 8);
		whole.writeBytes(model);
		write(whole, GRAPH, graph.toByteArray());
		return whole.toByteArray();
	}

	private static void write(ByteArrayOutputStream into, int key, byte[] message) {
		into.write(key);
		for (int rest = message.length; true; rest >>>= 7) {
			into.write(rest < 128 ? rest : rest & 127 | 128);
			if (rest < 128)
				break;
		}
		into.writeBytes(message);
	}
}
