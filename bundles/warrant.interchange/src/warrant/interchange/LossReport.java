package warrant.interchange;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonGenerator;

import warrant.interchange.internal.Json;
import warrant.interchange.internal.WholeFile;

/** Every element that reading or writing lost, in order of the file or map. Empty when all was carried over. */
public record LossReport(List<Loss> losses) {

	public static final LossReport NONE = new LossReport(List.of());

	public LossReport {
		losses = List.copyOf(losses);
	}

	public boolean isEmpty() {
		return losses.isEmpty();
	}

	/** First what this report says, then the other: reading one format and writing another. */
	public LossReport and(LossReport later) {
		return new LossReport(Stream.concat(losses.stream(), later.losses.stream()).toList());
	}

	/** How many were lost of each kind, for a summary of one screen. */
	public SortedMap<String, Integer> byKind() {
		SortedMap<String, Integer> counts = new TreeMap<>();
		losses.forEach(loss -> counts.merge(loss.kind(), 1, Integer::sum));
		return counts;
	}

	/** {@code {"schema": 1, "lost": 2, "kinds": {...}, "losses": [{"element", "kind", "reason"}]}}. */
	public String toJson() {
		StringWriter out = new StringWriter();
		try {
			writeTo(out);
		} catch (IOException e) {
			throw new UncheckedIOException("a string could not be written to", e);
		}
		return out.toString();
	}

	/** Writes {@link #toJson()} to a file, in one step. */
	public void save(Path file) throws IOException {
		try (WholeFile out = WholeFile.open(file)) {
			writeTo(out.writer());
			out.commit();
		}
	}

	private void writeTo(Writer out) throws IOException {
		try (JsonGenerator json = Json.generator(out)) {
			json.writeStartObject();
			json.writeNumberField("schema", 1);
			json.writeNumberField("lost", losses.size());
			json.writeObjectFieldStart("kinds");
			for (Map.Entry<String, Integer> kind : byKind().entrySet())
				json.writeNumberField(kind.getKey(), kind.getValue());
			json.writeEndObject();
			json.writeArrayFieldStart("losses");
			for (Loss loss : losses)
				write(loss, json);
			json.writeEndArray();
			json.writeEndObject();
		}
	}

	private static void write(Loss loss, JsonGenerator json) throws IOException {
		json.writeStartObject();
		json.writeStringField("element", loss.element());
		json.writeStringField("kind", loss.kind());
		json.writeStringField("reason", loss.reason());
		json.writeEndObject();
	}
}
