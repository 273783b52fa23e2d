package warrant.ui.properties;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import warrant.annotation.AnnotationFactory;
import warrant.annotation.DocumentEntry;
import warrant.annotation.Origin;
import warrant.annotation.Property;
import warrant.corpus.DocumentSummary;
import warrant.corpus.editing.DocumentEdits;
import warrant.text.Metadata;
import warrant.ui.session.ProjectSession;

/** What is said about documents, and from where that is known; what the analyst says is entered in the register. */
public record DocumentDescription(ProjectSession session) {

	/** What every document may have, in the order it is shown; free variables come after. */
	public static final List<String> KNOWN = List.of(Metadata.TITLE, Metadata.AUTHOR, Metadata.OUTLET, Metadata.DATE, Metadata.QUESTION, Metadata.URL);

	/** A value and its origin in a word: read, pattern or analyst; both empty where nothing is known. */
	record Said(String key, String value, String origin) {

		String label() {
			return key.equals(Metadata.URL) ? "URL" : key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
		}
	}

	List<Said> of(DocumentSummary document) {
		Map<String, String> values = new TreeMap<>(document.metadata().values());
		Map<String, Origin> origins = new TreeMap<>();
		for (Property property : entry(document.name()).map(DocumentEntry::getProperties).map(List::copyOf).orElse(List.of()))
			if (property.getOrigin() != Origin.READ) {
				values.put(property.getKey(), property.getValue());
				origins.put(property.getKey(), property.getOrigin());
			}
		List<String> keys = new ArrayList<>(KNOWN);
		values.keySet().stream().filter(key -> !KNOWN.contains(key)).forEach(keys::add);
		return keys.stream().map(key -> new Said(key, values.getOrDefault(key, ""),
				values.containsKey(key) ? origins.getOrDefault(key, Origin.READ).getLiteral() : "")).toList();
	}

	/** Makes it one step that can be undone. @param values by key; a blank one takes back what the analyst had said */
	public void say(Collection<DocumentSummary> documents, Map<String, String> values) {
		String label = documents.size() == 1 ? "Describe document" : "Describe " + documents.size() + " documents";
		session.edit(label, () -> documents.forEach(document -> {
			DocumentEntry entry = entry(document.name()).orElseGet(() -> enter(document));
			values.forEach((key, value) -> DocumentEdits.describe(entry, key, value));
		}), session.register());
	}

	private Optional<DocumentEntry> entry(String name) {
		return session.register().getDocuments().stream().filter(entry -> entry.getPath().equals(name)).findFirst();
	}

	/** Files put into the folder by hand have no entry before. */
	private DocumentEntry enter(DocumentSummary document) {
		DocumentEntry entry = AnnotationFactory.eINSTANCE.createDocumentEntry();
		entry.setId(document.id());
		entry.setPath(document.name());
		entry.setSha256("");
		session.register().getDocuments().add(entry);
		return entry;
	}
}
