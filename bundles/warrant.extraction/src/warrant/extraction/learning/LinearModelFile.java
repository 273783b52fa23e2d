package warrant.extraction.learning;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Several linear models by name in one compressed file. The same models give the same bytes. */
public final class LinearModelFile {

	private static final String MAGIC = "warrant-linear/1";
	/** Rows in which no weight is larger decide nothing; half of the features are such. */
	private static final float NEGLIGIBLE = 0.004f;

	private LinearModelFile() {
	}

	/** Writes and leaves {@code out} open. */
	public static void write(Map<String, LinearModel> models, OutputStream out) throws IOException {
		GZIPOutputStream zipped = new GZIPOutputStream(out) {
			{
				def.setLevel(Deflater.BEST_COMPRESSION);
			}
		};
		DataOutputStream data = new DataOutputStream(zipped);
		data.writeUTF(MAGIC);
		data.writeInt(models.size());
		for (Map.Entry<String, LinearModel> model : models.entrySet()) {
			data.writeUTF(model.getKey());
			write(model.getValue(), data);
		}
		data.flush();
		zipped.finish();
	}

	private static void write(LinearModel model, DataOutputStream out) throws IOException {
		int k = model.labels().size();
		out.writeInt(k);
		for (String label : model.labels())
			out.writeUTF(label);
		out.writeDouble(model.calibration().slope());
		for (double bias : model.calibration().bias())
			out.writeDouble(bias);
		List<String> kept = model.index().names().stream().filter(name -> matters(model, model.index().row(name))).sorted().toList();
		out.writeInt(kept.size());
		out.writeInt(model.dense());
		for (String name : kept)
			out.writeUTF(name);
		for (String name : kept)
			writeRow(model, model.index().row(name), out);
		for (int row = model.index().size(); row <= model.index().size() + model.dense(); row++)
			writeRow(model, row, out);
	}

	private static boolean matters(LinearModel model, int row) {
		int k = model.labels().size();
		for (int j = 0; j < k; j++)
			if (Math.abs(model.weights()[row * k + j]) >= NEGLIGIBLE)
				return true;
		return false;
	}

	/** Half-precision floats: three decimal digits, which is more than the data can tell. */
	private static void writeRow(LinearModel model, int row, DataOutputStream out) throws IOException {
		int k = model.labels().size();
		for (int j = 0; j < k; j++)
			out.writeShort(Float.floatToFloat16(model.weights()[row * k + j]));
	}

	/**
	 * Reads all models of a file and closes it.
	 *
	 * @throws IOException when it is none, or of a later version
	 */
	public static Map<String, LinearModel> read(InputStream in) throws IOException {
		try (DataInputStream data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(in)))) {
			if (!MAGIC.equals(data.readUTF()))
				throw new IOException("not a model of this version (" + MAGIC + ")");
			Map<String, LinearModel> models = new LinkedHashMap<>();
			int count = data.readInt();
			for (int i = 0; i < count; i++)
				models.put(data.readUTF(), readOne(data));
			return models;
		}
	}

	private static LinearModel readOne(DataInputStream in) throws IOException {
		int k = in.readInt();
		List<String> labels = new ArrayList<>();
		for (int j = 0; j < k; j++)
			labels.add(in.readUTF());
		double slope = in.readDouble();
		double[] bias = new double[k];
		for (int j = 0; j < k; j++)
			bias[j] = in.readDouble();
		String[] names = new String[in.readInt()];
		int dense = in.readInt();
		for (int i = 0; i < names.length; i++)
			names[i] = in.readUTF();
		float[] weights = new float[(names.length + dense + 1) * k];
		for (int i = 0; i < weights.length; i++)
			weights[i] = Float.float16ToFloat(in.readShort());
		return new LinearModel(labels, new FeatureIndex(names), weights, dense, new Calibration(slope, bias));
	}
}
