/** Analysed documents flow in; rows of the three CSV tables flow out. */
package warrant.corpus.tables;
