package warrant.ui.document;

import org.eclipse.jface.text.source.Annotation;

import warrant.ui.session.PassageKind;

/** An item in the rulers. */
final class MarkAnnotation extends Annotation {

	private static final String PREFIX = "warrant.ui.mark.";

	private final CodedItem item;

	MarkAnnotation(CodedItem item) {
		super(type(item.kind()), false, item.kind().label());
		this.item = item;
	}

	CodedItem item() {
		return item;
	}

	static String type(PassageKind kind) {
		return PREFIX + kind.name();
	}
}
