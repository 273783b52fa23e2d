/**
 * A corpus project on disk, and the chain over it: a folder of documents flows in; suggestions, index, maps, assessments and exports flow
 * out. The API that both shells call: each {@code *Command} is one thing a user can ask for, {@code call()} does it.
 */
package warrant.corpus;
