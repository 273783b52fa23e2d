package warrant.ui.document;

import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.graphics.Image;

import warrant.text.Span;
import warrant.ui.look.Icons;
import warrant.ui.session.PassageKind;

/** Shows {@link Headings} in a tree. */
final class OutlineTree {

	private static final int LONGEST = 80;

	private OutlineTree() {
	}

	/** @param text of the document that is shown then */
	static void dress(TreeViewer tree, Supplier<String> text) {
		tree.setUseHashlookup(true);
		tree.setContentProvider(new Contents());
		tree.setLabelProvider(new LabelProvider() {
			@Override
			public String getText(Object element) {
				return element instanceof Headings.Heading heading ? heading.title() : words((CodedItem) element, text.get());
			}

			@Override
			public Image getImage(Object element) {
				return element instanceof CodedItem item ? Icons.image(icon(item.kind())) : null;
			}
		});
	}

	private static String words(CodedItem item, String text) {
		String words = item.span().of(text).replaceAll("\\s+", " ");
		String shown = words.length() > LONGEST ? words.substring(0, LONGEST) + "\u2026" : words;
		return item.suggested() ? shown + "  ?" : shown;
	}

	private static String icon(PassageKind kind) {
		return kind == PassageKind.MAJOR_CLAIM ? "major_claim" : kind.name().toLowerCase(Locale.ROOT);
	}

	/** Where an element of the tree stands. */
	static Span span(Object element) {
		return element instanceof CodedItem item ? item.span() : ((Headings.Heading) element).span();
	}

	private static final class Contents implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((Headings) input).all().toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return parent instanceof Headings.Heading heading ? heading.items().toArray() : new Object[0];
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof Headings.Heading heading && !heading.items().isEmpty();
		}
	}
}
