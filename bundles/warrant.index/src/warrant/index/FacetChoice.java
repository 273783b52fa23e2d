package warrant.index;

/**
 * Only rows with this value of a facet: what a click on a {@link Facet.Count} asks for.
 *
 * @param field of a {@link Facet}
 * @param value of a {@link Facet.Count}
 */
public record FacetChoice(String field, String value) {
}
