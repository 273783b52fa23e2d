/** What views and editors share: they follow the selection, open passages, fill themselves in the background. Selections flow in, shown rows flow out. */
package warrant.ui.parts;
