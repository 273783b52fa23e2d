package warrant.extraction.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;

/**
 * The small sentence encoder bge-small-en-v1.5 in int8 (Xiao et al. 2023, "C-Pack"; MIT licence). One session for all parallel callers, a
 * sentence at a time, so that the same words give the same numbers on one machine; what was computed last is remembered.
 */
public final class SentenceEncoder implements AutoCloseable {

	/** Name and version, part of cache keys and model cards. */
	public static final String NAME = "bge-small-en-v1.5-q";
	/** Length of every vector. */
	public static final int DIMENSIONS = 384;

	private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
	private static final String TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";

	private final Vocabulary vocabulary;
	private final WordPieces pieces;
	private final LayerSession session;
	private final RecentEncodings recent = new RecentEncodings();
	private final AtomicLong computed = new AtomicLong();

	private SentenceEncoder(Vocabulary vocabulary, LayerSession session) {
		this.vocabulary = vocabulary;
		this.session = session;
		pieces = new WordPieces(vocabulary);
	}

	/**
	 * Loads model and native library, about a second.
	 *
	 * @throws IOException when this machine has no encoder: no model, no native library for it, or one that doesn't run
	 */
	public static SentenceEncoder load() throws IOException {
		try (InputStream model = open(MODEL); InputStream tokenizer = open(TOKENIZER)) {
			return new SentenceEncoder(Vocabulary.read(tokenizer), LayerSession.open(model.readAllBytes()));
		} catch (OrtException | LinkageError | RuntimeException e) {
			throw new IOException("the sentence encoder does not run here: " + e.getMessage(), e);
		}
	}

	/**
	 * Loads at the first call, once, for all callers; says once where it can't.
	 *
	 * @param notice gets one sentence for a person when there will be no encoder
	 */
	public static Supplier<Optional<SentenceEncoder>> lazily(Consumer<String> notice) {
		return new Supplier<>() {
			private Optional<SentenceEncoder> loaded;

			@Override
			public synchronized Optional<SentenceEncoder> get() {
				if (loaded == null)
					loaded = loadOr(notice);
				return loaded;
			}
		};
	}

	private static Optional<SentenceEncoder> loadOr(Consumer<String> notice) {
		try {
			return Optional.of(load());
		} catch (IOException e) {
			notice.accept("Working without the sentence encoder, with the lexical models alone: " + e.getMessage());
			return Optional.empty();
		}
	}

	/** In OSGi the model's jar is a fragment of ONNX Runtime, so its class loader finds the files in both worlds. */
	private static InputStream open(String file) throws IOException {
		InputStream stream = OnnxTensor.class.getResourceAsStream(file);
		if (stream == null)
			throw new IOException(file.substring(1) + " is not on the class path");
		return stream;
	}

	/**
	 * Encodes a sentence; safe in parallel. Over-long sentences are encoded in stretches of 254 pieces.
	 *
	 * @param words not empty; any case, any typography
	 */
	public Encoding encode(List<String> words) {
		if (words.isEmpty())
			throw new IllegalArgumentException("no words to encode");
		String text = String.join(" ", words);
		Optional<Encoding> known = recent.get(text).filter(encoding -> encoding.words().length == words.size());
		if (known.isPresent())
			return known.get();
		EncodingBuilder builder = new EncodingBuilder(words.stream().map(pieces::ids).toList());
		while (builder.hasNext())
			builder.add(session.run(builder.next(vocabulary.first(), vocabulary.last())));
		Encoding encoding = builder.build();
		recent.put(text, encoding);
		computed.incrementAndGet();
		return encoding;
	}

	/** How many texts have gone through the net so far; what was still remembered is not counted. */
	public long computed() {
		return computed.get();
	}

	/** Frees the native session; nobody may be encoding. */
	@Override
	public void close() {
		session.close();
	}
}
