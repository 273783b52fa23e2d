package warrant.extraction.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Several small nets that differ in their seeds alone, their scores averaged, calibrated together. Immutable, safe to share. */
public final class NeuralEnsemble {

	private static final String CALIBRATION = "+calibration";

	private final List<NeuralModel> nets;
	private final LinearModel calibration;

	NeuralEnsemble(List<NeuralModel> nets, Calibration calibration) {
		this(nets, new LinearModel(nets.getFirst().labels(), Map.of(), new float[nets.getFirst().labels().size()], 0, calibration));
	}

	private NeuralEnsemble(List<NeuralModel> nets, LinearModel calibration) {
		this.nets = List.copyOf(nets);
		this.calibration = calibration;
	}

	/** What {@link #putInto} kept under a name; empty where there is none. */
	public static Optional<NeuralEnsemble> in(Map<String, LinearModel> models, String name) {
		List<NeuralModel> nets = new ArrayList<>();
		for (Optional<NeuralModel> net = NeuralModel.in(models, name + "#0"); net.isPresent(); net = NeuralModel.in(models, name + "#" + nets.size()))
			nets.add(net.get());
		return nets.isEmpty() ? Optional.empty() : Optional.of(new NeuralEnsemble(nets, models.get(name + CALIBRATION)));
	}

	/** Adds the nets to the models of a file. */
	public void putInto(Map<String, LinearModel> models, String name) {
		for (int i = 0; i < nets.size(); i++)
			nets.get(i).putInto(models, name + "#" + i);
		models.put(name + CALIBRATION, calibration);
	}

	/** The labels, in the order of all arrays this class gives. */
	public List<String> labels() {
		return calibration.labels();
	}

	/** One score per label, unbounded. */
	public double[] scores(Features features) {
		double[] sum = new double[labels().size()];
		for (NeuralModel net : nets) {
			double[] scores = net.scores(features);
			for (int i = 0; i < sum.length; i++)
				sum[i] += scores[i] / nets.size();
		}
		return sum;
	}

	/** Probabilities as often right as they say, on data like the training data; sum 1. */
	public double[] probabilities(Features features) {
		return calibrated(scores(features));
	}

	/** The calibrated probabilities of scores that {@link #scores} gave. */
	public double[] calibrated(double[] scores) {
		return calibration.calibrated(scores);
	}
}
