/** The open project every view and editor works on. Files and the analyst's gestures flow in; undoable changes and saved files flow out. */
package warrant.ui.session;
