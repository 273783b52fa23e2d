package warrant.extraction.relations;

import java.util.List;

import warrant.extraction.language.Token;
import warrant.text.Span;

/**
 * One component as the relation models see it.
 *
 * @param tokens at least one
 * @param type a label, empty where it is not known; pairs of labels are what links depend on most
 * @param claim whether the label is one that others point to
 * @param paragraph number of its paragraph, from 0
 */
public record Member(Span span, List<Token> tokens, String type, boolean claim, int paragraph) {
}
