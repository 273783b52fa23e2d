package warrant.extraction;

import java.io.IOException;
import java.util.List;

import warrant.extraction.encoder.SentenceEncoder;

/** Words of a person's own into the space of the sentences of an {@link Extraction}. Safe in parallel. */
public final class MeaningEncoder implements AutoCloseable {

	private final SentenceEncoder encoder;

	private MeaningEncoder(SentenceEncoder encoder) {
		this.encoder = encoder;
	}

	/**
	 * Loads the encoder, about a second.
	 *
	 * @throws IOException when this machine has none; the message says why
	 */
	public static MeaningEncoder load() throws IOException {
		return new MeaningEncoder(SentenceEncoder.load());
	}

	/** @throws IllegalArgumentException when there is no word in the text */
	public Meaning of(String text) {
		if (text.isBlank())
			throw new IllegalArgumentException("no words to compare the meaning of");
		return Meaning.of(encoder.encode(List.of(text.strip().split("\\s+"))).meaning());
	}

	/** Frees the encoder; nobody may be encoding. */
	@Override
	public void close() {
		encoder.close();
	}
}
