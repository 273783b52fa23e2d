package warrant.corpus;

import java.nio.file.Path;
import java.util.Optional;

import warrant.extraction.DocumentExtractor;
import warrant.extraction.ExtractionModels;

/** The extractor with the shipped models or those of a folder, loaded when it is first needed: a run over unchanged documents needs none. */
final class Extractors {

	private final Optional<Path> folder;
	private String checksum;
	private ExtractionModels models;
	private DocumentExtractor extractor;

	/** @param folder models that replace the shipped ones, by file name */
	Extractors(Optional<Path> folder) {
		this.folder = folder;
	}

	/** Names the models without loading them: part of every cache key. */
	synchronized String checksum() {
		if (checksum == null)
			checksum = folder.map(ExtractionModels::checksumOf).orElseGet(ExtractionModels::checksumOfShipped);
		return checksum;
	}

	synchronized DocumentExtractor get() {
		if (extractor == null)
			extractor = new DocumentExtractor(models());
		return extractor;
	}

	synchronized ExtractionModels models() {
		if (models == null)
			models = folder.map(ExtractionModels::load).orElseGet(ExtractionModels::load);
		return models;
	}
}
