package warrant.extraction;

import java.nio.file.Path;

import warrant.extraction.language.LanguageModels;
import warrant.extraction.models.ModelFiles;

/**
 * Everything an extractor has to know before it reads the first document. Loaded once, immutable, safe to share.
 *
 * @param language OpenNLP's models for sentences, tokens, tags and lemmas
 * @param files the project's own trained models, by name
 */
public record ExtractionModels(LanguageModels language, ModelFiles files) {

	/** The shipped models. */
	public static ExtractionModels load() {
		return new ExtractionModels(LanguageModels.load(), ModelFiles.shipped());
	}

	/**
	 * The models of a folder, and the shipped ones for what it lacks.
	 *
	 * @throws IllegalArgumentException when there is no such folder
	 */
	public static ExtractionModels load(Path folder) {
		return new ExtractionModels(LanguageModels.load(), ModelFiles.in(folder));
	}

	/** Tells apart any two sets of models that could give different results; part of every cache key. */
	public String checksum() {
		return DocumentExtractor.VERSION + "-" + files.checksum();
	}

	/** What {@link #checksum()} of the shipped models would be, without loading them. */
	public static String checksumOfShipped() {
		return DocumentExtractor.VERSION + "-" + ModelFiles.shipped().checksum();
	}

	/** What {@link #checksum()} of the models of a folder would be, without loading them. */
	public static String checksumOf(Path folder) {
		return DocumentExtractor.VERSION + "-" + ModelFiles.in(folder).checksum();
	}
}
