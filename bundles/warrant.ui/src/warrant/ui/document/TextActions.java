package warrant.ui.document;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;

import warrant.text.Span;
import warrant.ui.parts.FindBar;
import warrant.ui.parts.RunAction;

/** Copying, selecting and finding in the text by the workbench's own commands; the menu under the right button. */
final class TextActions {

	private final DocumentEditor editor;
	private FindBar<Span> find;

	TextActions(DocumentEditor editor) {
		this.editor = editor;
	}

	void install() {
		find = new FindBar<>(editor.pane().text().getParent(), "Find in this document", new FindInText(editor.pane()));
		activate();
		MenuManager menu = new MenuManager();
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		editor.pane().text().setMenu(menu.createContextMenu(editor.pane().text()));
		editor.getEditorSite().registerContextMenu("warrant.ui.document", menu, editor.getSite().getSelectionProvider(), false);
		editor.pane().text().addListener(SWT.MenuDetect, event -> atPointer(event.x, event.y));
	}

	/** To be called whenever the editor is activated: all documents share their action bars. */
	void activate() {
		IActionBars bars = editor.getEditorSite().getActionBars();
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), operation(ITextOperationTarget.COPY));
		bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), operation(ITextOperationTarget.SELECT_ALL));
		bars.setGlobalActionHandler(ActionFactory.FIND.getId(), new RunAction("&Find\u2026", find::show));
		bars.updateActionBars();
	}

	FindBar<Span> find() {
		return find;
	}

	private Action operation(int operation) {
		return new Action() {
			@Override
			public void run() {
				editor.pane().viewer().doOperation(operation);
			}
		};
	}

	/** The menu is about what lies under the pointer, unless words are selected. */
	private void atPointer(int x, int y) {
		var text = editor.pane().text();
		int offset = text.getOffsetAtPoint(text.toControl(x, y));
		if (offset >= 0 && text.getSelectionCount() == 0)
			text.setCaretOffset(offset);
	}
}
