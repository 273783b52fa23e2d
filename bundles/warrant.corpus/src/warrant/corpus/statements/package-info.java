/**
 * What several documents say: passages with their words and meanings flow in, which of them say the same or the opposite, and which documents
 * are one printed twice, flows out. Derived; what a person has joined or kept apart comes first.
 */
package warrant.corpus.statements;
