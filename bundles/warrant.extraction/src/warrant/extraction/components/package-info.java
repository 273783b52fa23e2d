/**
 * Claims and premises: tagged sentences flow in, clause by clause; {@link warrant.extraction.Component}s with type, kind, score and reasons
 * flow out. What merely narrates or sets the scene gives none.
 */
package warrant.extraction.components;
