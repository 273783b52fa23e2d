package warrant.extraction.learning;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Labels a row of things, such as the clauses of a document: a {@link LinearModel}, averaged with a {@link NeuralModel} where there is one, then
 * each prediction seen beside its neighbours', then what a project taught it. Immutable, safe to share.
 */
public final class SequenceModel {

	private static final String ORDER = "+order";
	private static final String ADAPTED = "+adapted";

	private final LinearModel linear;
	private final Optional<NeuralModel> net;
	private final Optional<LabelOrder> order;
	private final Optional<LinearModel> adapter;

	SequenceModel(LinearModel linear, Optional<NeuralModel> net, Optional<LabelOrder> order) {
		this(linear, net, order, Optional.empty());
	}

	private SequenceModel(LinearModel linear, Optional<NeuralModel> net, Optional<LabelOrder> order, Optional<LinearModel> adapter) {
		this.linear = linear;
		this.net = net;
		this.order = order;
		this.adapter = adapter;
	}

	/** Each thing labelled by itself. */
	public static SequenceModel of(LinearModel linear) {
		return new SequenceModel(linear, Optional.empty(), Optional.empty());
	}

	/** The model that {@link #putInto} kept under a name, or a plain linear one of that name; empty where there is neither. */
	public static Optional<SequenceModel> in(Map<String, LinearModel> models, String name) {
		return Optional.ofNullable(models.get(name))
				.map(linear -> new SequenceModel(linear, NeuralModel.in(models, name), LabelOrder.in(models.get(name + ORDER)),
						Optional.ofNullable(models.get(name + ADAPTED))));
	}

	/** Adds the parts to the models of a file. */
	public void putInto(Map<String, LinearModel> models, String name) {
		models.put(name, linear);
		net.ifPresent(n -> n.putInto(models, name));
		order.ifPresent(o -> models.put(name + ORDER, o.kept()));
		adapter.ifPresent(a -> models.put(name + ADAPTED, a));
	}

	SequenceModel calibratedBy(Calibration calibration) {
		return new SequenceModel(linear, net, order.map(o -> o.calibratedBy(calibration)), adapter);
	}

	/** The same model as it came, and what a project taught it on top; an earlier project's teaching is forgotten. */
	SequenceModel adaptedBy(LinearModel adapter) {
		return new SequenceModel(linear, net, order, Optional.of(adapter));
	}

	/** Without what a project taught it. */
	public SequenceModel asShipped() {
		return new SequenceModel(linear, net, order, Optional.empty());
	}

	/** The labels, in the order of all arrays this class gives. */
	public List<String> labels() {
		return linear.labels();
	}

	/** The part that can say which named features spoke for a label. */
	public LinearModel linear() {
		return linear;
	}

	/**
	 * One score per label for each thing of the row: the larger the likelier, labels taken as equally frequent.
	 *
	 * @param row in its order
	 */
	public double[][] scores(List<Features> row) {
		double[][] scores = row.stream().map(this::alone).toArray(double[][]::new);
		double[][] beside = order.map(o -> o.posteriors(probabilities(scores))).orElse(scores);
		for (int i = 0; adapter.isPresent() && i < beside.length; i++)
			beside[i] = adapter.get().scores(Adaptation.features(labels(), beside[i], row.get(i)));
		return beside;
	}

	private double[] alone(Features features) {
		double[] scores = linear.scores(features);
		if (net.isEmpty())
			return scores;
		double[] p = Calibration.softmax(scores);
		double[] q = Calibration.softmax(net.get().scores(features));
		for (int i = 0; i < p.length; i++)
			p[i] = Math.log(Math.max(1e-12, (p[i] + q[i]) / 2));
		return p;
	}

	private static double[][] probabilities(double[][] scores) {
		double[][] p = new double[scores.length][];
		for (int i = 0; i < p.length; i++)
			p[i] = Calibration.softmax(scores[i].clone());
		return p;
	}

	/** Probabilities, as often right as they say on data like the training data, of scores that {@link #scores} gave; sum 1. */
	public double[] calibrated(double[] scores) {
		return adapter.isPresent() ? adapter.get().calibrated(scores)
				: order.map(o -> o.kept().calibrated(scores)).orElseGet(() -> linear.calibrated(scores));
	}

	/** Probabilities of scores that {@link #scores} gave, labels taken as equally frequent; sum 1. */
	public static double[] balanced(double[] scores) {
		return Calibration.softmax(scores.clone());
	}
}
