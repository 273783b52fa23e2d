package warrant.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.core.JsonGenerator;

import warrant.corpus.EvaluateAnnotationsCommand;
import warrant.corpus.evaluation.LayerScores;
import warrant.corpus.evaluation.Score;
import warrant.extraction.training.Evaluation;
import warrant.extraction.training.LabelScore;

/** Scores for people and for programs. */
final class EvaluationPrinter {

	private static final String HEAD = "%-22s %-16s %9s %9s %9s %8s%n";
	private static final String ROW = "%-22s %-16s %9.3f %9.3f %9.3f %8d%n";

	private EvaluationPrinter() {
	}

	static void layers(EvaluateAnnotationsCommand.Result result, PrintStream out) {
		out.println(result.documents() + " annotated documents");
		out.printf(Locale.ROOT, HEAD, "layer", "label", "precision", "recall", "F1", "support");
		result.evaluation().layers().forEach((layer, scores) -> {
			scores.labels().forEach((label, score) -> row(layer, label, score, out));
			if (scores.labels().size() > 1)
				out.printf(Locale.ROOT, "%-22s %-16s %29.3f%n", layer, "macro F1", scores.macroF1());
		});
	}

	private static void row(String layer, String label, Score score, PrintStream out) {
		out.printf(Locale.ROOT, ROW, layer, label, score.precision(), score.recall(), score.f1(), score.support());
	}

	static void layersJson(String task, List<Path> data, Map<String, LayerScores> layers, Terminal terminal) throws IOException {
		Json.print(terminal, json -> {
			head(task, data, json);
			json.writeObjectFieldStart("layers");
			for (Map.Entry<String, LayerScores> layer : layers.entrySet()) {
				json.writeObjectFieldStart(layer.getKey());
				head(task, data, json);
				json.writeObjectFieldStart("labels");
				for (Map.Entry<String, Score> label : layer.getValue().labels().entrySet()) {
					Score s = label.getValue();
					score(label.getKey(), new double[] { s.precision(), s.recall(), s.f1() }, s.support(), json);
				}
				json.writeEndObject();
				json.writeNumberField("macroF1", Json.rounded(layer.getValue().macroF1()));
				json.writeNumberField("microF1", Json.rounded(layer.getValue().microF1()));
				json.writeEndObject();
			}
			json.writeEndObject();
		});
	}

	static void labelled(Map<String, Evaluation> evaluations, PrintStream out) {
		out.printf(Locale.ROOT, HEAD, "", "label", "precision", "recall", "F1", "support");
		evaluations.forEach((name, evaluation) -> {
			evaluation.labels().forEach((label, s) -> out.printf(Locale.ROOT, ROW, name, label, s.precision(), s.recall(), s.f1(), s.support()));
			out.printf(Locale.ROOT, "%-22s %-16s %29.3f%n", name, "macro F1", evaluation.macroF1());
			out.printf(Locale.ROOT, "%-22s %-16s %29.3f%n", name, "micro F1", evaluation.microF1());
		});
	}

	/** One evaluation is the object itself; several (relations with and without gold types) stand under their names. */
	static void labelledJson(String task, List<Path> data, Map<String, Evaluation> evaluations, Terminal terminal) throws IOException {
		Json.print(terminal, json -> {
			head(task, data, json);
			if (evaluations.size() == 1) {
				evaluation(evaluations.values().iterator().next(), json);
				return;
			}
			for (Map.Entry<String, Evaluation> each : evaluations.entrySet()) {
				json.writeObjectFieldStart(each.getKey());
				evaluation(each.getValue(), json);
				json.writeEndObject();
			}
		});
	}

	private static void evaluation(Evaluation evaluation, JsonGenerator json) throws IOException {
		json.writeObjectFieldStart("labels");
		for (Map.Entry<String, LabelScore> label : evaluation.labels().entrySet()) {
			LabelScore s = label.getValue();
			score(label.getKey(), new double[] { s.precision(), s.recall(), s.f1() }, s.support(), json);
		}
		json.writeEndObject();
		json.writeNumberField("macroF1", Json.rounded(evaluation.macroF1()));
		json.writeNumberField("microF1", Json.rounded(evaluation.microF1()));
	}

	private static void head(String task, List<Path> data, JsonGenerator json) throws IOException {
		json.writeStringField("task", task);
		json.writeArrayFieldStart("data");
		for (Path path : data)
			json.writeString(path.toString());
		json.writeEndArray();
	}

	private static void score(String label, double[] precisionRecallF1, int support, JsonGenerator json) throws IOException {
		json.writeObjectFieldStart(label);
		json.writeNumberField("precision", Json.rounded(precisionRecallF1[0]));
		json.writeNumberField("recall", Json.rounded(precisionRecallF1[1]));
		json.writeNumberField("f1", Json.rounded(precisionRecallF1[2]));
		json.writeNumberField("support", support);
		json.writeEndObject();
	}
}
