package warrant.corpus.reading;

import warrant.corpus.ModelChoice;
import warrant.extraction.DocumentExtractor;
import warrant.extraction.ExtractionModels;

/** The extractor with the models that were chosen, loaded when it is first needed: a run over unchanged documents needs none. */
public final class Extractors {

	private final ModelChoice choice;
	private String checksum;
	private ExtractionModels models;
	private DocumentExtractor extractor;

	public Extractors(ModelChoice choice) {
		this.choice = choice;
	}

	/** Names the models without loading them: part of every cache key. */
	synchronized String checksum() {
		if (checksum == null)
			checksum = choice.folder().map(ExtractionModels::checksumOf).orElseGet(ExtractionModels::checksumOfShipped)
					+ (choice.encoder() ? "" : "-lexical");
		return checksum;
	}

	synchronized DocumentExtractor get() {
		if (extractor == null)
			extractor = new DocumentExtractor(models());
		return extractor;
	}

	public synchronized ExtractionModels models() {
		if (models == null) {
			ExtractionModels all = choice.folder().map(ExtractionModels::load).orElseGet(ExtractionModels::load);
			models = choice.encoder() ? all : all.withoutEncoder();
		}
		return models;
	}
}
