package warrant.extraction;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import warrant.extraction.encoder.SentenceEncoder;
import warrant.extraction.language.LanguageModels;
import warrant.extraction.models.ModelFiles;

/**
 * Everything an extractor has to know before it reads the first document. Loaded once, immutable, safe to share.
 *
 * @param language OpenNLP's models for sentences, tokens, tags and lemmas
 * @param files the project's own trained models, by name
 * @param encoder the sentence encoder, loaded at the first call; empty where this machine can't run it or nobody wants it
 * @param notices what the analyst should know of the models, once for all documents; grows when the encoder turns out not to load
 */
public record ExtractionModels(LanguageModels language, ModelFiles files, Supplier<Optional<SentenceEncoder>> encoder, List<String> notices) {

	/** The shipped models. */
	public static ExtractionModels load() {
		return with(ModelFiles.shipped());
	}

	/**
	 * The models of a folder, and the shipped ones for what it lacks.
	 *
	 * @throws IllegalArgumentException when there is no such folder
	 */
	public static ExtractionModels load(Path folder) {
		return with(ModelFiles.in(folder));
	}

	private static ExtractionModels with(ModelFiles files) {
		List<String> notices = new CopyOnWriteArrayList<>();
		return new ExtractionModels(LanguageModels.load(), files, SentenceEncoder.lazily(notices::add), notices);
	}

	/** The same models without the encoder: the lexical ones alone, several times as fast. */
	public ExtractionModels withoutEncoder() {
		return new ExtractionModels(language, files, Optional::empty, notices);
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
