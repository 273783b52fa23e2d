package warrant.ui.document;

import java.util.function.Supplier;

import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;

import warrant.ui.SessionDocument;

/** Shows the card of the item under the pointer. */
final class ItemHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {

	private final Supplier<SessionDocument> document;
	private final Supplier<CodedItems> items;

	ItemHover(Supplier<SessionDocument> document, Supplier<CodedItems> items) {
		this.document = document;
		this.items = items;
	}

	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		return items.get().at(offset).map(item -> (IRegion) new Region(item.span().start(), item.span().length())).orElse(null);
	}

	@Override
	public Object getHoverInfo2(ITextViewer viewer, IRegion region) {
		return items.get().in(region.getOffset(), region.getOffset() + 1).stream()
				.filter(item -> item.span().start() == region.getOffset() && item.span().length() == region.getLength()).findFirst()
				.map(item -> new HoverCard.Subject(document.get(), item)).orElse(null);
	}

	@Override
	@Deprecated
	public String getHoverInfo(ITextViewer viewer, IRegion region) {
		return null;
	}

	@Override
	public IInformationControlCreator getHoverControlCreator() {
		return parent -> new HoverCard(parent, false);
	}
}
