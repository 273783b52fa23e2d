/** The view of what a project holds. Summaries of documents and the project's files flow in; what the analyst opens, drops, renames or deletes flows out. */
package warrant.ui.corpus;
