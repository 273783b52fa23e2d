/** The argument map editor: passages and the analyst's gestures flow in, undoable changes of the map and exported files flow out. */
package warrant.ui.map;
