package warrant.ui.document;

import java.util.Optional;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.information.IInformationProvider;
import org.eclipse.jface.text.information.IInformationProviderExtension;
import org.eclipse.jface.text.information.InformationPresenter;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;

/** Shows the card of the item under the pointer, or by a key that of the item at the caret. */
final class ItemHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2, IInformationProvider, IInformationProviderExtension {

	private final DocumentEditor editor;

	ItemHover(DocumentEditor editor) {
		this.editor = editor;
	}

	void install(SourceViewer viewer) {
		viewer.setTextHover(this, IDocument.DEFAULT_CONTENT_TYPE);
		viewer.setHoverControlCreator(getHoverControlCreator());
		viewer.activatePlugins();
	}

	/** The card at the caret; takes the focus, Esc gives it back. */
	static void showAtCaret(DocumentEditor editor) {
		SourceViewer viewer = editor.pane().viewer();
		ItemHover hover = new ItemHover(editor);
		InformationPresenter presenter = new InformationPresenter(parent -> new HoverCard(parent, true));
		presenter.setInformationProvider(hover, IDocument.DEFAULT_CONTENT_TYPE);
		presenter.install(viewer);
		presenter.showInformation();
		editor.pane().text().addListener(SWT.Dispose, event -> presenter.uninstall());
	}

	private Optional<CodedItem> item(int offset) {
		return editor.current().filter(item -> item.span().start() <= offset && offset <= item.span().end() && offset == editor.pane().text().getCaretOffset())
				.or(() -> editor.items().at(offset));
	}

	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		return editor.items().at(offset).map(item -> (IRegion) new Region(item.span().start(), item.span().length())).orElse(null);
	}

	@Override
	public Object getHoverInfo2(ITextViewer viewer, IRegion region) {
		return editor.items().in(region.getOffset(), region.getOffset() + 1).stream()
				.filter(item -> item.span().start() == region.getOffset() && item.span().length() == region.getLength()).findFirst()
				.map(item -> new HoverCard.Subject(editor.document(), item)).orElse(null);
	}

	@Override
	@Deprecated
	public String getHoverInfo(ITextViewer viewer, IRegion region) {
		return null;
	}

	@Override
	public IRegion getSubject(ITextViewer viewer, int offset) {
		return item(offset).map(item -> (IRegion) new Region(item.span().start(), item.span().length())).orElse(null);
	}

	@Override
	public Object getInformation2(ITextViewer viewer, IRegion subject) {
		return getHoverInfo2(viewer, subject);
	}

	@Override
	@Deprecated
	public String getInformation(ITextViewer viewer, IRegion subject) {
		return null;
	}

	@Override
	public IInformationControlCreator getHoverControlCreator() {
		return parent -> new HoverCard(parent, false);
	}
}
