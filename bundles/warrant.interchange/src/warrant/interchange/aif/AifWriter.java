package warrant.interchange.aif;

import static warrant.argument.ArgumentPackage.Literals.ARGUMENT_MAP__PARTICIPANTS;
import static warrant.argument.ArgumentPackage.Literals.ARGUMENT_MAP__PROPOSITIONS;
import static warrant.argument.ArgumentPackage.Literals.ARGUMENT_MAP__RELATIONS;
import static warrant.argument.ArgumentPackage.Literals.CONFLICT__PREFERENCE;
import static warrant.argument.ArgumentPackage.Literals.CONFLICT__SOURCES;
import static warrant.argument.ArgumentPackage.Literals.CONFLICT__TARGET;
import static warrant.argument.ArgumentPackage.Literals.EVIDENCE__NAME;
import static warrant.argument.ArgumentPackage.Literals.EVIDENCE__QUOTE;
import static warrant.argument.ArgumentPackage.Literals.EVIDENCE__SOURCE;
import static warrant.argument.ArgumentPackage.Literals.IDENTIFIED__ID;
import static warrant.argument.ArgumentPackage.Literals.INFERENCE__CONCLUSION;
import static warrant.argument.ArgumentPackage.Literals.INFERENCE__PREMISES;
import static warrant.argument.ArgumentPackage.Literals.INFERENCE__SCHEME;
import static warrant.argument.ArgumentPackage.Literals.PARTICIPANT__NAME;
import static warrant.argument.ArgumentPackage.Literals.PROPOSITION__EVIDENCE;
import static warrant.argument.ArgumentPackage.Literals.PROPOSITION__TEXT;
import static warrant.argument.ArgumentPackage.Literals.REPHRASE__SOURCE;
import static warrant.argument.ArgumentPackage.Literals.REPHRASE__TARGET;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.core.JsonGenerator;

import warrant.argument.ArgumentMap;
import warrant.interchange.Loss;
import warrant.interchange.LossReport;
import warrant.interchange.MapWriter;
import warrant.interchange.internal.FeatureLosses;
import warrant.interchange.internal.Json;
import warrant.interchange.internal.WholeFile;

/**
 * Writes AIF JSON in the form that AIFdb gives out and OVA opens: {@code nodes}, {@code edges}, {@code locutions}, {@code participants}, ids as
 * strings of digits. A node keeps its UUID in a field {@code uuid} of its own, which other tools pass over and {@link AifReader} takes back.
 * Timestamps are null: a map does not say when its nodes were made, and the same map has to give the same file.
 */
public final class AifWriter implements MapWriter {

	private static final FeatureLosses LOSSES = new FeatureLosses("AIF JSON",
			Set.of(IDENTIFIED__ID, ARGUMENT_MAP__PROPOSITIONS, ARGUMENT_MAP__RELATIONS, ARGUMENT_MAP__PARTICIPANTS, PROPOSITION__TEXT,
					PROPOSITION__EVIDENCE, EVIDENCE__QUOTE, EVIDENCE__SOURCE, EVIDENCE__NAME, PARTICIPANT__NAME, INFERENCE__PREMISES,
					INFERENCE__CONCLUSION, INFERENCE__SCHEME, CONFLICT__SOURCES, CONFLICT__TARGET, CONFLICT__PREFERENCE, REPHRASE__SOURCE,
					REPHRASE__TARGET));

	@Override
	public LossReport write(ArgumentMap map, Path file) throws IOException {
		MapToAif conversion = new MapToAif(map);
		AifGraph graph = conversion.graph();
		try (WholeFile out = WholeFile.open(file)) {
			try (JsonGenerator json = Json.generator(out.writer())) {
				write(graph, json);
			}
			out.writer().write('\n');
			out.commit();
		}
		List<Loss> losses = new ArrayList<>(LOSSES.of(map));
		losses.addAll(conversion.losses());
		return new LossReport(losses);
	}

	private static void write(AifGraph graph, JsonGenerator json) throws IOException {
		json.writeStartObject();
		json.writeArrayFieldStart("nodes");
		for (AifGraph.Node node : graph.nodes())
			write(node, json);
		json.writeEndArray();
		json.writeArrayFieldStart("edges");
		for (AifGraph.Edge edge : graph.edges())
			object(json, "edgeID", edge.id(), "fromID", edge.from(), "toID", edge.to(), "formEdgeID", null);
		json.writeEndArray();
		json.writeArrayFieldStart("locutions");
		for (AifGraph.Locution locution : graph.locutions())
			object(json, "nodeID", locution.node(), "personID", locution.person(), "timestamp", null, "start", null, "end", null, "source",
					locution.source().isEmpty() ? null : locution.source());
		json.writeEndArray();
		json.writeArrayFieldStart("participants");
		for (AifGraph.Participant person : graph.participants())
			object(json, "participantID", person.id(), "firstname", person.firstname(), "surname", person.surname(), "uuid", person.uuid());
		json.writeEndArray();
		json.writeEndObject();
	}

	private static void write(AifGraph.Node node, JsonGenerator json) throws IOException {
		List<String> fields = new ArrayList<>(List.of("nodeID", node.id(), "text", node.text(), "type", node.type()));
		if (!node.scheme().isEmpty())
			fields.addAll(List.of("scheme", node.scheme()));
		Schemes.number(node.scheme()).ifPresent(number -> fields.addAll(List.of("schemeID", number)));
		if (!node.uuid().isEmpty())
			fields.addAll(List.of("uuid", node.uuid()));
		fields.add("timestamp");
		fields.add(null);
		object(json, fields.toArray(String[]::new));
	}

	private static void object(JsonGenerator json, String... fields) throws IOException {
		json.writeStartObject();
		for (int i = 0; i < fields.length; i += 2)
			json.writeStringField(fields[i], fields[i + 1]);
		json.writeEndObject();
	}
}
