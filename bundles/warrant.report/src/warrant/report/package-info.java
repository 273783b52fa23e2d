/**
 * Maps and annotations flow in, a self-contained report flows out.
 */
package warrant.report;
