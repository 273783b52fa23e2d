/** The Search view: a question typed, clicked together or taken from words flows in; hits that are passages flow out. */
package warrant.ui.search;
