/** Analysed documents of one question flow in; one argument map with evidence flows out. */
package warrant.corpus.maps;
