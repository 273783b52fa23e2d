/** How well the shipped models read, apart from the unit tests. Gold annotations and labelled data flow in; printed tables, and failures where a figure has dropped, flow out. */
package warrant.evaluation;
