package warrant.ui.document;

import java.util.List;

import warrant.text.Span;
import warrant.ui.session.Passage;
import warrant.ui.session.PassageKind;
import warrant.ui.session.SessionDocument;

/**
 * Words in a document that the machine or somebody says something about.
 *
 * @param suggested nobody has decided yet
 * @param score confidence of a suggestion, 1 for what was decided
 * @param colour of a coding, as {@code #rrggbb}; empty otherwise
 * @param reasons in words, strongest first
 * @param lane which of the lines below the words is its own: 0, and more for what overlaps
 */
record CodedItem(String id, PassageKind kind, Span span, boolean suggested, double score, String colour, List<String> reasons, int lane) {

	CodedItem in(int other) {
		return new CodedItem(id, kind, span, suggested, score, colour, reasons, other);
	}

	Passage passage(SessionDocument document) {
		return new Passage(document.session(), document.name(), span, kind, id, span.of(document.document().text()));
	}
}
