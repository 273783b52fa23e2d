package warrant.corpus.briefing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import warrant.corpus.AnalysedDocument;
import warrant.report.Source;
import warrant.text.Document;
import warrant.text.Metadata;

/** The documents of a section, by id and by name. */
final class Sources {

	private final Map<String, AnalysedDocument> byId = new HashMap<>();

	Sources(List<AnalysedDocument> documents) {
		documents.forEach(document -> byId.put(document.id(), document));
	}

	Optional<AnalysedDocument> document(String id) {
		return Optional.ofNullable(byId.get(id));
	}

	static Source of(Document document) {
		Metadata metadata = document.metadata();
		return new Source(document.name(), document.title(), metadata.author().orElse(""), metadata.outlet().orElse(""),
				metadata.date().orElse(""));
	}
}
