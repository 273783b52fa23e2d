package warrant.corpus;

import warrant.extraction.Extraction;
import warrant.text.Document;

/**
 * A document and what is known to be said in it: the machine's suggestions, or these with the analysts' decisions over them.
 *
 * @param id UUID from the register; where there is none, derived from the name, so that it is the same in every run
 */
public record AnalysedDocument(String id, Document document, Extraction extraction) {
}
