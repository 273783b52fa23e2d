package warrant.extraction.language;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;

import warrant.text.Block;
import warrant.text.BlockKind;
import warrant.text.Document;
import warrant.text.Span;

/**
 * Reads a document into tagged sentences. Sentences never leave their block; headings, captions and bylines are one sentence each. Safe in parallel:
 * OpenNLP's engines are not, so each call borrows a set of its own, and there are never more than there were calls at once.
 */
public final class SentenceReader {

	private final LanguageModels models;
	private final ConcurrentLinkedQueue<SentenceEngine> idle = new ConcurrentLinkedQueue<>();

	public SentenceReader(LanguageModels models) {
		this.models = models;
	}

	/**
	 * All sentences of all blocks, in order; empty where the document has no words.
	 *
	 * @throws CancellationException when the thread is interrupted: ten megabytes take minutes, and nobody may want them any more
	 */
	public List<TaggedSentence> read(Document document) {
		SentenceEngine engine = borrow();
		List<TaggedSentence> sentences = new ArrayList<>();
		for (Block block : document.blocks()) {
			if (Thread.currentThread().isInterrupted())
				throw new CancellationException("reading " + document.title());
			engine.read(document.text(), block, sentences);
		}
		idle.add(engine);
		return sentences;
	}

	/**
	 * Tags a given stretch of text as one sentence, such as a gold segment. Its span loses white space at its ends.
	 *
	 * @return a sentence, with no tokens where the stretch is blank
	 */
	public TaggedSentence segment(String text, Span span, BlockKind block) {
		SentenceEngine engine = borrow();
		TaggedSentence sentence = engine.segment(text, span, block);
		idle.add(engine);
		return sentence;
	}

	/**
	 * Tags words that somebody else has cut, such as the gold tokens of a data set.
	 *
	 * @param words without spaces inside
	 * @return a sentence over the words joined by single spaces
	 */
	public TaggedSentence tokenized(List<String> words) {
		SentenceEngine engine = borrow();
		TaggedSentence sentence = engine.tokenized(words);
		idle.add(engine);
		return sentence;
	}

	private SentenceEngine borrow() {
		SentenceEngine engine = idle.poll();
		return engine != null ? engine : new SentenceEngine(models);
	}
}
