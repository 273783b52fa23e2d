/**
 * Sentences, tokens and part-of-speech tags: a {@link warrant.text.Document} flows in, {@link warrant.extraction.language.TaggedSentence}s
 * with offsets in the document's text flow out. OpenNLP's UD-EWT models do the work; typography is made plain at the same length first.
 */
package warrant.extraction.language;
