/**
 * The main job's two passes: documents flow in one by one; tables, index and counts flow out of the first, a map a question out of the second.
 * {@link warrant.corpus.AnalyseCommand} strings them together.
 */
package warrant.corpus.analysis;
