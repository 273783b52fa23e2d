/**
 * What an analysis found flows in, as the plain records of this package; one self-contained HTML page flows out. The
 * page loads nothing, runs without script, and stays small: what goes beyond its limits is counted, not hidden.
 */
package warrant.report;
