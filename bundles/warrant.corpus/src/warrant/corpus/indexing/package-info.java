/** Analysed documents flow in; records for the index flow out. */
package warrant.corpus.indexing;
