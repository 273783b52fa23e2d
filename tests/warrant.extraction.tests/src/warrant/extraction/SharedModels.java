package warrant.extraction;

/** The shipped models, loaded once for all tests. */
public final class SharedModels {

	private static final ExtractionModels MODELS = ExtractionModels.load();
	private static final DocumentExtractor EXTRACTOR = new DocumentExtractor(MODELS);

	public static ExtractionModels models() {
		return MODELS;
	}

	public static DocumentExtractor extractor() {
		return EXTRACTOR;
	}

	private SharedModels() {
	}
}
