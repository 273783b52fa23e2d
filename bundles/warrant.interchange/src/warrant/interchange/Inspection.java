package warrant.interchange;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonGenerator;

import warrant.interchange.internal.Json;

/**
 * What is in a file. A count that makes no sense in its format is 0, a table empty.
 *
 * @param format its {@link Format#id()}, else {@code annotations}, {@code codebook}, {@code actors}, {@code documents} or {@code statements}
 * @param documents how many documents it is about
 * @param characters UTF-16 code units of text that it holds: propositions, quotes, locutions
 * @param codes how many codes it defines, at all levels
 * @param actors how many actors or participants it names
 * @param edges how many edges a graph of AIF has for it
 * @param annotations by type: {@code claim}, {@code recommendation}, {@code mention}, {@code evidence} ...
 * @param relations by type: {@code support}, {@code attack}, {@code undercut}, {@code rephrase}
 * @param nodes by type of AIF: {@code I}, {@code RA}, {@code CA}, {@code MA}, {@code L} ...
 */
public record Inspection(String format, int documents, long characters, int codes, int actors, int edges, SortedMap<String, Integer> annotations,
		SortedMap<String, Integer> relations, SortedMap<String, Integer> nodes) {

	public Inspection {
		annotations = Collections.unmodifiableSortedMap(new TreeMap<>(annotations));
		relations = Collections.unmodifiableSortedMap(new TreeMap<>(relations));
		nodes = Collections.unmodifiableSortedMap(new TreeMap<>(nodes));
	}

	/** One object with the names of this record, and {@code "schema": 1}. */
	public String toJson() {
		StringWriter out = new StringWriter();
		try (JsonGenerator json = Json.generator(out)) {
			json.writeStartObject();
			json.writeNumberField("schema", 1);
			json.writeStringField("format", format);
			json.writeNumberField("documents", documents);
			json.writeNumberField("characters", characters);
			json.writeNumberField("codes", codes);
			json.writeNumberField("actors", actors);
			json.writeNumberField("edges", edges);
			write("annotations", annotations, json);
			write("relations", relations, json);
			write("nodes", nodes, json);
			json.writeEndObject();
		} catch (IOException e) {
			throw new UncheckedIOException("a string could not be written to", e);
		}
		return out.toString();
	}

	private static void write(String name, SortedMap<String, Integer> counts, JsonGenerator json) throws IOException {
		json.writeObjectFieldStart(name);
		for (Map.Entry<String, Integer> count : counts.entrySet())
			json.writeNumberField(count.getKey(), count.getValue());
		json.writeEndObject();
	}
}
