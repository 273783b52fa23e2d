package warrant.ui.search;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

import warrant.ui.session.Passage;

/** Goes to the Search view: into its field, or with the words that are selected in whatever part is active, to find what is said alike. */
public final class SearchHandler extends AbstractHandler {

	static final String SIMILAR = "warrant.ui.search.similar";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		String words = words(HandlerUtil.getCurrentSelection(event));
		try {
			SearchView view = (SearchView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(SearchView.ID);
			if (event.getCommand().getId().equals(SIMILAR))
				similar(view, words);
			view.setFocus();
		} catch (PartInitException e) {
			throw new ExecutionException("the Search view can't be shown", e);
		}
		return null;
	}

	/** Without a selection, what the analyst looked at last. */
	private static void similar(SearchView view, String words) {
		if (!words.isBlank())
			view.similarTo(words);
		else
			view.lookedAt().ifPresentOrElse(passage -> view.similarTo(passage.quote()), () -> view.meaning(true));
	}

	static String words(ISelection selection) {
		return switch (selection) {
			case ITextSelection text -> text.getText() == null ? "" : text.getText();
			case IStructuredSelection structured when structured.getFirstElement() instanceof Passage passage -> passage.quote();
			case null, default -> "";
		};
	}
}
