/**
 * A corpus project on disk, and the chain over it: a folder of documents flows in; suggestions, index, maps, assessments and exports flow
 * out. The API that both shells call: each {@code *Command} is one thing a user can ask for, {@code call()} does it.
 * <p>
 * Where to look:
 * <ul>
 * <li>what is on disk: {@link warrant.corpus.CorpusFolder}, {@code Register}, {@link warrant.corpus.FrozenText}, {@code AtomicFile},
 * {@code WriterLock}; {@link warrant.corpus.OpenProject} for a shell that stays open</li>
 * <li>one document: {@code DocumentAnalyser} (text and suggestions, kept in {@code cache}), {@code CorpusReader} (with {@code decisions} over
 * them)</li>
 * <li>many: {@code InOrder}, {@link warrant.corpus.Progress}, {@link warrant.corpus.Problem}, {@code IndexUpdate}</li>
 * <li>the main job: {@link warrant.corpus.AnalyseCommand} with {@code FirstPass}, {@code Chapter}, {@code ChapterMaps}, {@code Briefing},
 * {@code RunStamp}; what it says is made in {@code tables}, {@code maps} and {@code briefing}</li>
 * </ul>
 */
package warrant.corpus;
