package warrant.extraction.attribution;

import java.util.Optional;

import warrant.extraction.grammar.Range;

/**
 * The words of a sentence that say whose words a clause is.
 *
 * @param words "Ankara says", "according to the institute"
 * @param speaker who says it; empty where nobody is named ("it is said")
 * @param verb base form of the reporting verb, "according" for "according to"
 * @param received whether somebody was told it, which narrates it and asserts nothing
 */
public record Report(Range words, Optional<Range> speaker, String verb, boolean received) {
}
