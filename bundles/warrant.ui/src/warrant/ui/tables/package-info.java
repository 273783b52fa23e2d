/** Rows of what documents say flow in; tables of claims and recommendations flow out, in step with the editors, with what can be done from them. */
package warrant.ui.tables;
