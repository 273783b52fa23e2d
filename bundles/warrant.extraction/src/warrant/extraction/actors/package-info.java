/**
 * Who acts in a text: tagged sentences flow in, {@link warrant.extraction.Actor}s with all their mentions flow out. Names are found by
 * models of our own training ({@link warrant.extraction.actors.NameModel}, trained and measured by
 * {@link warrant.extraction.actors.NameTrainer} and {@link warrant.extraction.actors.NameEvaluator}), known states and institutions by a
 * gazetteer, groups and descriptions by rules; then mentions that mean one thing are joined.
 */
package warrant.extraction.actors;
