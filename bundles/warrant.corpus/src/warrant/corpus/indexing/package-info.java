/** Documents as they are read flow in; records for the index flow out, and an index that is up to date. */
package warrant.corpus.indexing;
