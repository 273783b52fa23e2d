/**
 * Other tools' formats flow in and out of argument maps, each with a report of what was lost ({@link warrant.interchange.LossReport}).
 * {@link warrant.interchange.Formats} lists them; {@link warrant.interchange.CsvTable} writes tables; {@link warrant.interchange.Inspector}
 * counts what is in a file.
 */
package warrant.interchange;
