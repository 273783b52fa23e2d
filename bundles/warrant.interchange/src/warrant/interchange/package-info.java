/**
 * Other tools' formats flow in and out, each with a report of what was lost.
 */
package warrant.interchange;
