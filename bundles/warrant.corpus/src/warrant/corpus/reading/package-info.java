/**
 * A file of the corpus flows in; its text, the machine's suggestions (from the cache where nothing changed) and people's decisions over them
 * flow out: of one document ({@link warrant.corpus.reading.CorpusReader}), or of many in parallel ({@link warrant.corpus.reading.InOrder}).
 */
package warrant.corpus.reading;
