/** Files from anywhere flow in; copies below {@code documents/} and their entries for the register flow out. */
package warrant.corpus.importing;
