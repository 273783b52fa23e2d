/**
 * The command line: words flow in, calls of warrant.corpus flow out.
 */
package warrant.cli;
