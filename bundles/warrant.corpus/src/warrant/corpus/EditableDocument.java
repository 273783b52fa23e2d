package warrant.corpus;

import java.util.List;
import java.util.Optional;

import warrant.annotation.DocumentAnnotations;
import warrant.extraction.Extraction;
import warrant.text.Document;

/**
 * A document as an editor wants it: what the machine suggests and what people decided, apart.
 *
 * @param id UUID from the register; where there is none, derived from the name
 * @param document the text that offsets count in: the frozen one where somebody has decided something, and the source is still the same
 * @param suggested what the machine suggests about that text
 * @param decided moved to that text; empty while nobody has decided anything
 * @param problems decisions that could not be placed, in words
 */
public record EditableDocument(String id, Document document, Extraction suggested, Optional<DocumentAnnotations> decided,
		List<Problem> problems) {

	public EditableDocument {
		problems = List.copyOf(problems);
	}

	public String name() {
		return document.name();
	}
}
