/**
 * Just enough grammar of English over tagged words: a {@link warrant.extraction.language.TaggedSentence} flows in, ranges of words (noun
 * phrases, clauses, verb groups) flow out. Every search looks at most at a fixed number of words, so all of it is linear in the sentence.
 */
package warrant.extraction.grammar;
