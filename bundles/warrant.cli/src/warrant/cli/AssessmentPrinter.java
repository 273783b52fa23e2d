package warrant.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

import com.fasterxml.jackson.core.JsonGenerator;

import warrant.argument.Finding;
import warrant.argument.Proposition;
import warrant.argument.PropositionType;
import warrant.argument.evaluation.Assessment;
import warrant.argument.evaluation.Label;
import warrant.argument.evaluation.Labellings;
import warrant.argument.evaluation.NodeAssessment;
import warrant.corpus.AssessCommand;

/** An assessment for people and for programs. */
final class AssessmentPrinter {

	private static final int WIDTH = 100;
	private static final List<PropositionType> RANKS = List.of(PropositionType.MAJOR_CLAIM, PropositionType.RECOMMENDATION, PropositionType.CLAIM,
			PropositionType.PREMISE);

	private AssessmentPrinter() {
	}

	static void text(AssessCommand.Result result, PrintStream out) {
		Assessment assessment = result.assessment();
		for (Proposition proposition : sorted(result)) {
			NodeAssessment node = assessment.node(proposition.getId()).orElseThrow();
			out.println(String.format(Locale.ROOT, "%-9s %s  (%s) %s", node.label().word(), figure(node.dfQuad()), proposition.getType(),
					cut(proposition.getText())));
			out.println("          " + node.reason() + "; " + node.strengthReason());
		}
		out.println();
		labellings("complete", assessment.complete(), out);
		labellings("preferred", assessment.preferred(), out);
		labellings("stable", assessment.stable(), out);
		for (Finding finding : assessment.findings())
			out.println(finding.severity().name().toLowerCase(Locale.ROOT) + ": " + finding.message());
	}

	/** What the map is about first: theses, recommendations, claims, premises, the strongest of each first. */
	private static List<Proposition> sorted(AssessCommand.Result result) {
		Comparator<Proposition> byType = Comparator.comparingInt(p -> RANKS.indexOf(p.getType()));
		return result.map().getPropositions().stream().sorted(byType.thenComparing(
				Comparator.comparingDouble((Proposition p) -> result.assessment().node(p.getId()).orElseThrow().dfQuad().orElse(0)).reversed()))
				.toList();
	}

	private static Map<String, String> texts(AssessCommand.Result result) {
		Map<String, String> texts = new HashMap<>();
		result.map().getPropositions().forEach(proposition -> texts.put(proposition.getId(), proposition.getText()));
		return texts;
	}

	private static String figure(OptionalDouble strength) {
		return strength.isPresent() ? String.format(Locale.ROOT, "%.2f", strength.getAsDouble()) : "  - ";
	}

	private static String cut(String text) {
		return text.length() <= WIDTH ? text : text.substring(0, text.offsetByCodePoints(0, WIDTH / 2)) + " ...";
	}

	private static void labellings(String semantics, Labellings labellings, PrintStream out) {
		out.println(semantics + " labellings: " + labellings.notComputed().orElseGet(() -> "" + labellings.all().size()));
	}

	static void json(AssessCommand.Result result, Terminal terminal) throws IOException {
		Assessment assessment = result.assessment();
		Map<String, String> texts = texts(result);
		Json.print(terminal, json -> {
			json.writeNumberField("schema", 1);
			json.writeStringField("title", result.map().getTitle());
			json.writeArrayFieldStart("nodes");
			for (NodeAssessment node : assessment.nodes())
				node(node, texts.get(node.id()), json);
			json.writeEndArray();
			json.writeObjectFieldStart("labellings");
			labellings("complete", assessment.complete(), json);
			labellings("preferred", assessment.preferred(), json);
			labellings("stable", assessment.stable(), json);
			json.writeEndObject();
			json.writeArrayFieldStart("findings");
			for (Finding finding : assessment.findings())
				finding(finding, json);
			json.writeEndArray();
		});
	}

	private static void node(NodeAssessment node, String text, JsonGenerator json) throws IOException {
		json.writeStartObject();
		json.writeStringField("id", node.id());
		json.writeStringField("kind", node.kind().name().toLowerCase(Locale.ROOT));
		if (text != null)
			json.writeStringField("text", text);
		json.writeStringField("label", node.label().word());
		json.writeStringField("reason", node.reason());
		json.writeObjectFieldStart("strength");
		strength("dfQuad", node.dfQuad(), json);
		strength("quadraticEnergy", node.quadraticEnergy(), json);
		json.writeEndObject();
		json.writeStringField("strengthReason", node.strengthReason());
		json.writeEndObject();
	}

	/** Null where the strength does not settle. */
	private static void strength(String name, OptionalDouble strength, JsonGenerator json) throws IOException {
		if (strength.isPresent())
			json.writeNumberField(name, Json.rounded(strength.getAsDouble()));
		else
			json.writeNullField(name);
	}

	private static void labellings(String semantics, Labellings labellings, JsonGenerator json) throws IOException {
		json.writeObjectFieldStart(semantics);
		if (labellings.isComputed()) {
			json.writeNumberField("count", labellings.all().size());
			json.writeArrayFieldStart("in");
			for (var labelling : labellings.all()) {
				json.writeStartArray();
				for (String id : labelling.ids(Label.IN))
					json.writeString(id);
				json.writeEndArray();
			}
			json.writeEndArray();
		} else {
			json.writeStringField("notComputed", labellings.notComputed().orElseThrow());
		}
		json.writeEndObject();
	}

	private static void finding(Finding finding, JsonGenerator json) throws IOException {
		json.writeStartObject();
		json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
		json.writeStringField("check", finding.check());
		json.writeStringField("id", finding.id());
		json.writeStringField("message", finding.message());
		json.writeEndObject();
	}
}
