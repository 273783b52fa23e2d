package warrant.interchange.aif;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;

import warrant.interchange.Loss;
import warrant.interchange.internal.Json;

/**
 * Reads AIF JSON as a stream: AIFdb's own, the form that is posted to it, and OVA's xAIF with its wrapper {@code "AIF"}. Ids may be numbers,
 * lists may be null or missing. Fields that a map has no use for are counted by name. Used once.
 */
final class AifParser {

	/** Nodes, edges, locutions and participants together. */
	static final int MAX_ELEMENTS = 2_000_000;

	private static final long MAX_KEPT_CHARACTERS = 1L << 26;
	private static final String UNUSED = "";
	private static final Map<String, Set<String>> KNOWN = Map.of( //
			"nodes", Set.of("nodeID", "uuid", "type", "text", "scheme", "schemeID"), //
			"edges", Set.of("edgeID", "fromID", "toID"), //
			"locutions", Set.of("nodeID", "personID", "source", "start", "end"), //
			"participants", Set.of("participantID", "uuid", "firstname", "surname"), //
			"schemefulfillments", Set.of("nodeID", "schemeID"));

	private final Path file;
	private final List<AifGraph.Node> nodes = new ArrayList<>();
	private final List<AifGraph.Edge> edges = new ArrayList<>();
	private final List<AifGraph.Locution> locutions = new ArrayList<>();
	private final List<AifGraph.Participant> participants = new ArrayList<>();
	private final Map<String, String> fulfilled = new HashMap<>();
	private final Map<String, String> once = new HashMap<>();
	private final Map<String, Integer> unused = new TreeMap<>();
	private boolean found;
	private int elements;
	private long characters;

	AifParser(Path file) {
		this.file = file;
	}

	/** @throws IOException naming the file, line and column: not JSON, nothing of AIF in it, or too large */
	AifGraph parse() throws IOException {
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file)); JsonParser json = Json.FACTORY.createParser(in)) {
			parse(json);
		}
		if (!found)
			throw new IOException(file + " is not AIF JSON: it has no nodes");
		return new AifGraph(nodes.stream().map(this::withScheme).toList(), edges, locutions, participants);
	}

	private void parse(JsonParser json) throws IOException {
		try {
			if (json.nextToken() != JsonToken.START_OBJECT)
				throw new IOException(file + " is not AIF JSON: it does not begin with an object");
			parseLists(json);
			if (json.nextToken() != null)
				throw new IOException(file + at(json.currentLocation()) + ": there is more after the end of the object");
		} catch (JsonProcessingException e) {
			JsonLocation place = e.getLocation() == null ? json.currentLocation() : e.getLocation();
			throw new IOException(file + at(place) + ": " + Json.message(e), e);
		}
	}

	/** The fields that were passed over, each name once. */
	List<Loss> losses() {
		List<Loss> losses = new ArrayList<>();
		unused.forEach((name, count) -> losses
				.add(new Loss(name, "field", count + (count == 1 ? " value" : " values") + " of '" + name + "' have no place in a map")));
		return losses;
	}

	private static String at(JsonLocation place) {
		return place == null ? "" : ", line " + place.getLineNr() + ", column " + place.getColumnNr();
	}

	private void parseLists(JsonParser json) throws IOException {
		while (json.nextToken() == JsonToken.FIELD_NAME) {
			String name = json.currentName();
			JsonToken value = json.nextToken();
			if (name.equals("AIF") && value == JsonToken.START_OBJECT)
				parseLists(json);
			else if (KNOWN.containsKey(name) && value == JsonToken.START_ARRAY)
				parseList(name, json);
			else if (KNOWN.containsKey(name) && value == JsonToken.VALUE_NULL)
				found |= name.equals("nodes");
			else
				pass(name, json);
		}
	}

	private void parseList(String list, JsonParser json) throws IOException {
		found |= list.equals("nodes");
		while (json.nextToken() != JsonToken.END_ARRAY) {
			if (json.currentToken() != JsonToken.START_OBJECT) {
				pass(list + "[]", json);
				continue;
			}
			if (++elements > MAX_ELEMENTS)
				throw new IOException(file + at(json.currentLocation()) + ": more than " + MAX_ELEMENTS + " elements");
			add(list, fields(list, json));
		}
	}

	private Map<String, String> fields(String list, JsonParser json) throws IOException {
		Map<String, String> fields = new HashMap<>();
		while (json.nextToken() == JsonToken.FIELD_NAME) {
			String name = json.currentName();
			JsonToken value = json.nextToken();
			if (KNOWN.get(list).contains(name) && value.isScalarValue())
				fields.put(name, value == JsonToken.VALUE_NULL ? "" : kept(name, json));
			else
				pass(list + "." + name, json);
		}
		return fields;
	}

	private String kept(String name, JsonParser json) throws IOException {
		String value = json.getText();
		characters += value.length();
		if (characters > MAX_KEPT_CHARACTERS)
			throw new IOException(file + at(json.currentLocation()) + ": more than " + MAX_KEPT_CHARACTERS + " characters of text");
		return name.endsWith("ID") ? once.computeIfAbsent(value, v -> v) : value;
	}

	/** Counts what is passed over, unless it says nothing. */
	private void pass(String name, JsonParser json) throws IOException {
		boolean empty = json.currentToken() == JsonToken.VALUE_NULL || json.currentToken() == JsonToken.VALUE_STRING && json.getText().isEmpty();
		if (json.currentToken().isStructStart()) {
			JsonToken start = json.currentToken();
			empty = start == JsonToken.START_ARRAY && json.nextToken() == JsonToken.END_ARRAY;
			if (!empty)
				skipRest(json, start);
		}
		if (!empty)
			unused.merge(unused.size() < 1000 ? name : UNUSED, 1, Integer::sum);
	}

	/** To the end of a structure; of an array the first token was already read. */
	private static void skipRest(JsonParser json, JsonToken start) throws IOException {
		json.skipChildren();
		while (start == JsonToken.START_ARRAY && json.nextToken() != JsonToken.END_ARRAY)
			json.skipChildren();
	}

	private void add(String list, Map<String, String> fields) {
		Consumer<Map<String, String>> taker = switch (list) {
		case "nodes" -> f -> nodes.add(new AifGraph.Node(of(f, "nodeID"), of(f, "uuid"), of(f, "type"), of(f, "text"), scheme(f)));
		case "edges" -> f -> edges.add(new AifGraph.Edge(of(f, "edgeID"), of(f, "fromID"), of(f, "toID")));
		case "locutions" ->
			f -> locutions.add(new AifGraph.Locution(of(f, "nodeID"), of(f, "personID"), of(f, "source"), of(f, "start"), of(f, "end")));
		case "participants" -> f -> participants
				.add(new AifGraph.Participant(of(f, "participantID"), of(f, "uuid"), of(f, "firstname"), of(f, "surname")));
		default -> f -> fulfilled.put(of(f, "nodeID"), of(f, "schemeID"));
		};
		taker.accept(fields);
	}

	private static String of(Map<String, String> fields, String name) {
		return fields.getOrDefault(name, "");
	}

	private static String scheme(Map<String, String> fields) {
		String name = of(fields, "scheme");
		return name.isBlank() ? Schemes.name(of(fields, "schemeID")) : name;
	}

	/** The posted form names schemes apart from their nodes; the number of one we do not know is still better than nothing. */
	private AifGraph.Node withScheme(AifGraph.Node node) {
		String number = fulfilled.get(node.id());
		if (number == null || !node.scheme().isBlank() || !node.text().isBlank() && !node.type().equals("YA"))
			return node;
		String name = Schemes.name(number);
		return new AifGraph.Node(node.id(), node.uuid(), node.type(), node.text(), name.isEmpty() ? "scheme " + number : name);
	}
}
