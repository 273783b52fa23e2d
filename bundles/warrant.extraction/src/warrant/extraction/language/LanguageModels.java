package warrant.extraction.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * OpenNLP's English models, trained on Universal Dependencies EWT and shipped as jars of their own. Immutable and safe to share: the
 * objects that use them are not, and are made by {@link SentenceReader} as threads need them.
 */
public final class LanguageModels {

	private static final String FILES = "/opennlp-en-ud-ewt-%s-1.3-2.5.4.bin";

	private static final int MOST_CUT = 60_000;

	private final SentenceModel sentences;
	private final TokenizerModel tokens;
	private final Tagger tagger;
	private final LemmatizerModel lemmas;
	private final Remembered<String, int[]> cuts = new Remembered<>(MOST_CUT);

	private LanguageModels() throws IOException {
		try (InputStream sentence = open("sentence"); InputStream token = open("tokens"); InputStream tag = open("pos");
				InputStream lemma = open("lemmas")) {
			sentences = new SentenceModel(sentence);
			tokens = new TokenizerModel(token);
			tagger = new Tagger(new POSModel(tag));
			lemmas = new LemmatizerModel(lemma);
		}
	}

	/**
	 * Loads all four, about 2 MB and half a second.
	 *
	 * @throws UncheckedIOException when a model jar is missing or broken: the installation is
	 */
	public static LanguageModels load() {
		try {
			return new LanguageModels();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The model jars are fragments of OpenNLP in OSGi, so its class loader finds them in both worlds. */
	private static InputStream open(String task) throws IOException {
		String file = FILES.formatted(task);
		InputStream stream = SentenceModel.class.getResourceAsStream(file);
		if (stream == null)
			throw new IOException("OpenNLP model " + file + " is not on the class path");
		return stream;
	}

	SentenceModel sentences() {
		return sentences;
	}

	TokenizerModel tokens() {
		return tokens;
	}

	/** What {@link Tokens} remember. */
	Remembered<String, int[]> cuts() {
		return cuts;
	}

	Tagger tagger() {
		return tagger;
	}

	LemmatizerModel lemmas() {
		return lemmas;
	}
}
