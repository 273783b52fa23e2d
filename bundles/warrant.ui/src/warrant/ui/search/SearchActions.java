package warrant.ui.search;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;

import warrant.index.SearchHit;
import warrant.ui.parts.Opening;
import warrant.ui.parts.PassageSelection;
import warrant.ui.parts.RunAction;
import warrant.ui.session.Passage;

/** What can be done with hits. */
final class SearchActions {

	private final SearchView view;
	private final Action code;
	private final Action open;
	private final Action similar;
	private final Action copy;

	SearchActions(SearchView view) {
		this.view = view;
		code = new RunAction("Code All Hits\u2026", "code", this::codeHits);
		code.setToolTipText("Put a code on the selected hits, or on all of them; one step to undo");
		open = new RunAction("Open", "document", () -> passages().stream().findFirst().ifPresent(Opening::passage));
		similar = new RunAction("Find Similar", "similar", () -> passages().stream().findFirst().ifPresent(passage -> view.similarTo(passage.quote())));
		copy = new RunAction("Copy", "quote", this::copy);
	}

	void contribute(IViewSite site, Tree tree, PassageSelection selection) {
		IToolBarManager bar = site.getActionBars().getToolBarManager();
		bar.add(code);
		site.getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		MenuManager menu = new MenuManager();
		menu.add(open);
		menu.add(similar);
		menu.add(code);
		menu.add(copy);
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		tree.setMenu(menu.createContextMenu(tree));
		site.registerContextMenu(menu, selection);
		update();
	}

	void update() {
		int selected = view.hits().selection().size();
		code.setEnabled(view.hits().tree().getItemCount() > 0);
		code.setText(selected > 1 ? "Code " + selected + " Hits\u2026" : "Code All Hits\u2026");
		open.setEnabled(selected > 0);
		similar.setEnabled(selected > 0);
		copy.setEnabled(selected > 0);
	}

	/** Several that are selected; else all that were found, those beyond the shown ones too. */
	private void codeHits() {
		view.session().ifPresent(session -> {
			CodeHits coding = new CodeHits(session, view.getSite().getShell());
			List<SearchHit> selected = view.hits().selection();
			if (selected.size() > 1 || view.result().total() <= view.result().hits().size() || view.question().byMeaning())
				coding.ask(selected.size() > 1 ? selected : view.result().hits());
			else
				coding.askForAll(view.question());
		});
	}

	private List<Passage> passages() {
		return view.selection().passages();
	}

	private void copy() {
		StringBuilder text = new StringBuilder();
		for (SearchHit hit : view.hits().selection())
			text.append('\u201c').append(Hits.words(hit)).append("\u201d \u2014 ").append(Hits.source(hit)).append(System.lineSeparator());
		Clipboard clipboard = new Clipboard(view.getSite().getShell().getDisplay());
		clipboard.setContents(new Object[] { text.toString() }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}
}
