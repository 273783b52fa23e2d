/** Analysed documents of one question flow in; one argument map with evidence flows out, and its picture. */
package warrant.corpus.maps;
