package warrant.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import warrant.corpus.folder.AtomicFile;
import warrant.index.FacetChoice;
import warrant.index.Layer;

/** The file {@code searches.json} of a project: what people saved, a line for each search, sorted by name, so that it lives well in git. */
public final class SavedSearches {

	private static final int SCHEMA = 1;
	private static final JsonFactory JSON = new JsonFactory();

	private SavedSearches() {
	}

	/**
	 * Sorted by name; none where there is no file.
	 *
	 * @throws IOException naming the file when it is damaged or written by a newer Warrant
	 */
	public static List<SavedSearch> load(Path file) throws IOException {
		if (Files.notExists(file))
			return List.of();
		try (JsonParser json = JSON.createParser(Files.readString(file))) {
			return read(json);
		} catch (IOException | IllegalArgumentException e) {
			throw new IOException(file + ": " + String.valueOf(e.getMessage()).lines().findFirst().orElse("") + "; the saved searches can't be read", e);
		}
	}

	/** Atomic. @throws IOException naming the file */
	public static void save(Path file, Collection<SavedSearch> searches) throws IOException {
		List<SavedSearch> sorted = new ArrayList<>(searches);
		sorted.sort(Comparator.comparing(SavedSearch::name));
		StringBuilder text = new StringBuilder("{\"schema\": " + SCHEMA + ", \"searches\": [");
		String before = "\n  ";
		for (SavedSearch search : sorted) {
			text.append(before).append(line(search));
			before = ",\n  ";
		}
		byte[] bytes = text.append("\n]}\n").toString().getBytes(StandardCharsets.UTF_8);
		AtomicFile.write(file, out -> out.write(bytes));
	}

	private static String line(SavedSearch search) throws IOException {
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		try (JsonGenerator json = JSON.createGenerator(line)) {
			json.writeStartObject();
			json.writeStringField("name", search.name());
			json.writeStringField("query", search.query());
			json.writeStringField("in", search.layer().label());
			json.writeBooleanField("similar", search.byMeaning());
			json.writeArrayFieldStart("choices");
			for (FacetChoice choice : search.choices()) {
				json.writeStartObject();
				json.writeStringField("field", choice.field());
				json.writeStringField("value", choice.value());
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		return line.toString(StandardCharsets.UTF_8);
	}

	private static List<SavedSearch> read(JsonParser json) throws IOException {
		List<SavedSearch> searches = new ArrayList<>();
		expect(json.nextToken(), JsonToken.START_OBJECT);
		while (json.nextToken() == JsonToken.FIELD_NAME) {
			String field = json.currentName();
			JsonToken value = json.nextToken();
			if (field.equals("schema") && json.getIntValue() != SCHEMA)
				throw new IOException("written by another version of Warrant (schema " + json.getIntValue() + ")");
			else if (field.equals("searches") && value == JsonToken.START_ARRAY)
				while (json.nextToken() == JsonToken.START_OBJECT)
					searches.add(search(json));
			else
				json.skipChildren();
		}
		searches.sort(Comparator.comparing(SavedSearch::name));
		return List.copyOf(searches);
	}

	private static SavedSearch search(JsonParser json) throws IOException {
		TreeMap<String, String> values = new TreeMap<>();
		List<FacetChoice> choices = new ArrayList<>();
		while (json.nextToken() == JsonToken.FIELD_NAME) {
			String field = json.currentName();
			if (json.nextToken() == JsonToken.START_ARRAY)
				while (json.nextToken() == JsonToken.START_OBJECT)
					choices.add(choice(json));
			else
				values.put(field, json.getText());
		}
		return new SavedSearch(values.getOrDefault("name", ""), values.getOrDefault("query", ""),
				Layer.ofLabel(values.getOrDefault("in", Layer.DOCUMENT.label())), Boolean.parseBoolean(values.get("similar")), choices);
	}

	private static FacetChoice choice(JsonParser json) throws IOException {
		TreeMap<String, String> values = new TreeMap<>();
		while (json.nextToken() == JsonToken.FIELD_NAME) {
			String field = json.currentName();
			json.nextToken();
			values.put(field, json.getText());
		}
		return new FacetChoice(values.getOrDefault("field", ""), values.getOrDefault("value", ""));
	}

	private static void expect(JsonToken found, JsonToken wanted) throws IOException {
		if (found != wanted)
			throw new IOException("not a file of saved searches");
	}
}
