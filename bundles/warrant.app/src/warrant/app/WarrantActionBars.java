package warrant.app;

import static org.eclipse.ui.IWorkbenchActionConstants.M_EDIT;
import static org.eclipse.ui.IWorkbenchActionConstants.M_FILE;
import static org.eclipse.ui.IWorkbenchActionConstants.M_HELP;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** Menus and toolbar. What acts on documents and maps is contributed by {@code warrant.ui} into the groups made here. */
final class WarrantActionBars extends ActionBarAdvisor {

	private IWorkbenchWindow window;

	WarrantActionBars(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void makeActions(IWorkbenchWindow shown) {
		window = shown;
		for (ActionFactory factory : new ActionFactory[] { ActionFactory.SAVE, ActionFactory.CUT,
				ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.SELECT_ALL, ActionFactory.FIND, ActionFactory.DELETE,
				ActionFactory.RENAME, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL, ActionFactory.PRINT, ActionFactory.QUIT,
				ActionFactory.PREFERENCES, ActionFactory.ABOUT,
				ActionFactory.RESET_PERSPECTIVE, ActionFactory.SHOW_QUICK_ACCESS, ActionFactory.NEXT_EDITOR,
				ActionFactory.PREVIOUS_EDITOR, ActionFactory.NEXT_PART, ActionFactory.MAXIMIZE })
			register(factory.create(shown));
	}

	@Override
	protected void fillMenuBar(IMenuManager bar) {
		bar.add(file());
		bar.add(edit());
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		bar.add(view());
		bar.add(help());
	}

	private IMenuManager file() {
		MenuManager menu = new MenuManager("&File", M_FILE);
		menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_START));
		menu.add(new GroupMarker("new"));
		menu.add(new Separator("import"));
		menu.add(new Separator("export"));
		menu.add(new Separator());
		add(menu, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL, ActionFactory.SAVE);
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(ContributionItemFactory.REOPEN_EDITORS.create(window));
		menu.add(new Separator());
		menu.add(new Separator(IWorkbenchActionConstants.FILE_END));
		add(menu, ActionFactory.QUIT);
		return menu;
	}

	private IMenuManager edit() {
		MenuManager menu = new MenuManager("&Edit", M_EDIT);
		menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_START));
		menu.add(new Separator(IWorkbenchActionConstants.UNDO_EXT));
		add(menu, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE);
		menu.add(new Separator(IWorkbenchActionConstants.CUT_EXT));
		add(menu, ActionFactory.DELETE, ActionFactory.SELECT_ALL, ActionFactory.RENAME);
		menu.add(new Separator());
		add(menu, ActionFactory.FIND);
		for (String group : new String[] { IWorkbenchActionConstants.FIND_EXT, IWorkbenchActionConstants.ADD_EXT,
				IWorkbenchActionConstants.EDIT_END, IWorkbenchActionConstants.MB_ADDITIONS })
			menu.add(new GroupMarker(group));
		return menu;
	}

	private IMenuManager view() {
		MenuManager menu = new MenuManager("&View", IWorkbenchActionConstants.M_WINDOW);
		add(menu, ActionFactory.SHOW_QUICK_ACCESS);
		menu.add(new Separator());
		menu.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator());
		add(menu, ActionFactory.NEXT_EDITOR, ActionFactory.NEXT_PART, ActionFactory.MAXIMIZE, ActionFactory.RESET_PERSPECTIVE);
		menu.add(new Separator());
		add(menu, ActionFactory.PREFERENCES);
		return menu;
	}

	private IMenuManager help() {
		MenuManager menu = new MenuManager("&Help", M_HELP);
		menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_START));
		menu.add(new GroupMarker("group.tutorials"));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_END));
		add(menu, ActionFactory.ABOUT);
		return menu;
	}

	private void add(IMenuManager menu, ActionFactory... factories) {
		for (ActionFactory factory : factories)
			menu.add(getAction(factory.getId()));
	}

	@Override
	protected void fillCoolBar(ICoolBarManager bar) {
		ToolBarManager file = new ToolBarManager();
		file.add(new GroupMarker("import"));
		bar.add(new ToolBarContributionItem(file, IWorkbenchActionConstants.TOOLBAR_FILE));
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
	}
}
