/** The editor of one document: its text and what was found in it flow in, decisions flow out as undoable edits of its annotations. */
package warrant.ui.document;
