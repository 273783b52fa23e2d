/** What is known of the selected part of a map, beside it: selection flows in, changes flow out. */
package warrant.ui.map.panel;
