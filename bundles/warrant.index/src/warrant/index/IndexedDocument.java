package warrant.index;

import java.util.List;

import warrant.text.Block;
import warrant.text.Metadata;

/**
 * A document as the index takes it.
 *
 * @param id UUID, given back in the hit
 * @param name path below the documents folder; there is one document of a name
 * @param fingerprint any word that changes when the document or its annotations do; {@link CorpusIndex#contents()} gives it back
 * @param title what the hit shows, whether the metadata have one or not
 * @param language ISO 639-1
 * @param text as annotations count in it
 * @param blocks what of the text can be found, sorted, not overlapping; where there is none, all of it
 * @param sentences those with a known meaning, in any order; where there is none, the document is found by its words alone
 */
public record IndexedDocument(String id, String name, String fingerprint, String title, Metadata metadata, String language, String text,
		List<Block> blocks, List<IndexedAnnotation> annotations, List<IndexedSentence> sentences) {

	/** A document that is found by its words alone. */
	public IndexedDocument(String id, String name, String fingerprint, String title, Metadata metadata, String language, String text,
			List<Block> blocks, List<IndexedAnnotation> annotations) {
		this(id, name, fingerprint, title, metadata, language, text, blocks, annotations, List.of());
	}

	/** @throws IllegalArgumentException when a block, an annotation or a sentence lies outside of the text */
	public IndexedDocument {
		blocks = List.copyOf(blocks);
		annotations = List.copyOf(annotations);
		sentences = List.copyOf(sentences);
		int last = 0;
		for (Block block : blocks) {
			if (block.span().start() < last || block.span().end() > text.length())
				throw new IllegalArgumentException(name + ": block " + block + " overlaps or leaves the text of " + text.length());
			last = block.span().end();
		}
		for (IndexedAnnotation annotation : annotations)
			if (annotation.span().end() > text.length())
				throw new IllegalArgumentException(name + ": annotation " + annotation.id() + " leaves the text of " + text.length());
		last = 0;
		for (IndexedSentence sentence : sentences) {
			if (sentence.span().start() < last || sentence.span().end() > text.length())
				throw new IllegalArgumentException(name + ": sentence " + sentence.span() + " overlaps or leaves the text of " + text.length());
			last = sentence.span().end();
		}
	}
}
