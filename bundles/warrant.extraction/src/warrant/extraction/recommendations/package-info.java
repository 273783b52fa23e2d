/**
 * Who should do what: tagged sentences and the document's actors flow in, {@link warrant.extraction.Recommendation}s flow out. Each
 * construction of English that recommends has a rule of its own; what only looks like one is sorted out by
 * {@link warrant.extraction.recommendations.OtherReadings}; a small model trained on labelled comments sets the score.
 */
package warrant.extraction.recommendations;
