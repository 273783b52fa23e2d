package warrant.report;

import warrant.diagram.BoxKind;

/** A part {@code [start, end)} of a passage's text, in UTF-16 code units, that says the given node of the map. */
public record Highlight(int start, int end, BoxKind kind, String node) {
}
