/**
 * The trained models, each with its card, as resources of this package, and the one place that opens them: a name flows in, bytes flow out,
 * from the analyst's own folder where that has the name, else from what is shipped.
 */
package warrant.extraction.models;
