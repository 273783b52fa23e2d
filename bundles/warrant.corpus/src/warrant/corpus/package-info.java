/**
 * A corpus project on disk, and the chain over it: a folder of documents flows in; suggestions, index, maps, assessments and exports flow
 * out. The API that both shells call: each {@code *Command} is one thing a user can ask for, {@code call()} does it;
 * {@link warrant.corpus.OpenProject} is for a shell that stays open. What they are made of stands one level below:
 * <ul>
 * <li>{@code folder}, {@code identity}, {@code importing}: what is on disk, and what it is called</li>
 * <li>{@code reading}, {@code cache}, {@code decisions}: one document after the other, with what is said in it</li>
 * <li>{@code analysis}: the main job; what it says is made in {@code tables}, {@code maps}, {@code statements}, {@code indexing} and
 * {@code briefing}</li>
 * <li>{@code editing}, {@code actors}, {@code evaluation}: what a person changes, joins and measures</li>
 * </ul>
 * No two of them use each other in a circle; all of them use the plain records of this package, such as {@link warrant.corpus.Problem} and
 * {@link warrant.corpus.Progress}.
 */
package warrant.corpus;
