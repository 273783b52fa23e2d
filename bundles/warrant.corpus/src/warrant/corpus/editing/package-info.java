/** What an analyst does to a project: a model goes in and is changed in place. No undo here: the shell records what changed. */
package warrant.corpus.editing;
