package warrant.extraction;

import java.util.List;

import warrant.extraction.language.SentenceReader;
import warrant.extraction.language.TaggedSentence;
import warrant.text.Document;

/** Reads a document for what it argues. Stateless per document, safe in parallel, deterministic on one machine. */
public final class DocumentExtractor {

	/** Raised whenever the same models would give another extraction. */
	public static final int VERSION = 1;

	private final SentenceReader sentences;

	public DocumentExtractor(ExtractionModels models) {
		sentences = new SentenceReader(models.language());
	}

	/**
	 * Everything the machine suggests about the document. Another language than English gives nothing but a notice; a text too short to
	 * tell its language is read as English.
	 */
	public Extraction extract(Document document) {
		if (!document.language().equals("en") && !document.language().equals("und"))
			return Extraction.nothing("not English (" + document.language() + "): indexed, not extracted");
		List<TaggedSentence> read = sentences.read(document);
		List<Sentence> plain = read.stream().map(s -> new Sentence(s.span(), s.block())).toList();
		return new Extraction(plain, List.of(), List.of(), List.of(), List.of(), List.of());
	}
}
