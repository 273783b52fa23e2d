/** How everything looks. The theme and the analyst's chosen colours flow in; fonts, colours, icons and empty states flow out. */
package warrant.ui.look;
