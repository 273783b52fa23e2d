package warrant.ui.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;

import warrant.annotation.ActorRegister;
import warrant.annotation.Codebook;
import warrant.annotation.DocumentRegister;
import warrant.ui.parts.ChildrenOf;
import warrant.ui.parts.ContextMenu;
import warrant.ui.parts.Ellipsis;
import warrant.ui.parts.Opening;
import warrant.ui.parts.SoftSelection;
import warrant.ui.session.ProjectPart;
import warrant.ui.session.ProjectSession;
import warrant.ui.session.SessionListener;
import warrant.ui.session.Sessions;

/** The projects with their documents and maps. */
public final class CorpusView extends ViewPart implements ProjectPart, SessionListener {

	public static final String ID = "warrant.ui.corpus";

	private final Runnable sessionsChanged = this::sessionsChanged;
	private final List<ProjectSession> listened = new ArrayList<>();
	private final IResourceChangeListener files = this::filesChanged;
	private Grouping grouping = Grouping.QUESTION;
	private Sorting sorting = Sorting.TITLE;
	private Composite stack;
	private Composite page;
	private Composite empty;
	private Text filter;
	private TreeViewer tree;
	private boolean refreshing;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		if (memento != null) {
			grouping = choice(Grouping.values(), memento.getString("grouping"), grouping);
			sorting = choice(Sorting.values(), memento.getString("sorting"), sorting);
		}
	}

	private static <E extends Enum<E>> E choice(E[] all, String name, E otherwise) {
		return Arrays.stream(all).filter(value -> value.name().equals(name)).findFirst().orElse(otherwise);
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString("grouping", grouping.name());
		memento.putString("sorting", sorting.name());
	}

	@Override
	public void createPartControl(Composite parent) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		page = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		filter = new Text(page, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage("Filter by title, author, outlet");
		GridDataFactory.fillDefaults().grab(true, false).indent(2, 4).applyTo(filter);
		filter.addModifyListener(event -> refresh());
		createTree();
		empty = EmptyCorpus.create(stack);
		actions();
		getSite().setSelectionProvider(tree);
		new CorpusDrop(tree).install();
		ResourcesPlugin.getWorkspace().addResourceChangeListener(files, IResourceChangeEvent.POST_CHANGE);
		Sessions.addListener(sessionsChanged);
		sessionsChanged();
	}

	private void createTree() {
		Composite holder = new Composite(page, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).indent(0, 4).applyTo(holder);
		TreeColumnLayout columns = new TreeColumnLayout();
		holder.setLayout(columns);
		tree = new TreeViewer(holder, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
		SoftSelection.on(tree.getTree());
		Ellipsis.on(tree.getTree());
		tree.setUseHashlookup(true);
		tree.setContentProvider(new ChildrenOf<>(CorpusNode.class, CorpusNode::children));
		TreeViewerColumn names = new TreeViewerColumn(tree, SWT.LEFT);
		names.setLabelProvider(new CorpusLabels());
		columns.setColumnData(names.getColumn(), new ColumnWeightData(100, 120));
		TreeViewerColumn figures = new TreeViewerColumn(tree, SWT.RIGHT);
		figures.setLabelProvider(new CorpusLabels.Figures());
		columns.setColumnData(figures.getColumn(), new ColumnPixelData(82));
		ColumnViewerToolTipSupport.enableFor(tree);
		tree.setAutoExpandLevel(2);
		tree.addDoubleClickListener(event -> open());
	}

	private void actions() {
		CorpusActions actions = new CorpusActions(this);
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.RENAME.getId(), actions.rename());
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.DELETE.getId(), actions.delete());
		IMenuManager menu = getViewSite().getActionBars().getMenuManager();
		MenuManager groups = new MenuManager("Group by");
		for (Grouping choice : Grouping.values())
			groups.add(radio(choice.label(), () -> grouping == choice, () -> grouping = choice));
		MenuManager sorts = new MenuManager("Sort by");
		for (Sorting choice : Sorting.values())
			sorts.add(radio(choice.label(), () -> sorting == choice, () -> sorting = choice));
		menu.add(groups);
		menu.add(sorts);
		getSite().registerContextMenu(ContextMenu.on(tree.getTree(), shown -> {
			actions.fill(shown);
			shown.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		}), tree);
	}

	private Action radio(String label, BooleanSupplier on, Runnable choose) {
		Action action = new Action(label, Action.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked()) {
					choose.run();
					refresh();
				}
			}
		};
		action.setChecked(on.getAsBoolean());
		return action;
	}

	/** Groups the documents otherwise. */
	public void groupBy(String label) {
		grouping = Arrays.stream(Grouping.values()).filter(choice -> choice.label().equals(label)).findFirst().orElseThrow();
		refresh();
	}

	void open() {
		for (Object node : tree.getStructuredSelection())
			switch ((CorpusNode) node) {
				case CorpusNode.Document document -> Opening.document(document.session(), document.summary().name());
				case CorpusNode.Map map -> Opening.map(map.file());
				case CorpusNode.Shared shared -> show(shared.view());
				default -> tree.setExpandedState(node, !tree.getExpandedState(node));
			}
	}

	private void show(String view) {
		try {
			getSite().getPage().showView(view);
		} catch (PartInitException e) {
			throw new IllegalStateException("the view is part of this bundle", e);
		}
	}

	List<CorpusNode> selected() {
		List<CorpusNode> nodes = new ArrayList<>();
		((IStructuredSelection) tree.getSelection()).forEach(node -> nodes.add((CorpusNode) node));
		return nodes;
	}

	/** What stands in the tree, for tests and for drops. */
	public TreeViewer tree() {
		return tree;
	}

	public Text filter() {
		return filter;
	}

	@Override
	public Optional<ProjectSession> session() {
		List<CorpusNode> selected = tree == null ? List.of() : selected();
		return selected.isEmpty() ? Sessions.all().stream().findFirst() : Optional.of(selected.getFirst().session());
	}

	private void sessionsChanged() {
		listened.forEach(session -> session.removeListener(this));
		listened.clear();
		listened.addAll(Sessions.all());
		listened.forEach(session -> session.addListener(this));
		refresh();
	}

	@Override
	public void corpusRead() {
		refresh();
	}

	@Override
	public void edited(Set<EObject> roots) {
		if (roots.stream().anyMatch(root -> root instanceof DocumentRegister || root instanceof Codebook || root instanceof ActorRegister))
			refresh();
	}

	private void filesChanged(IResourceChangeEvent event) {
		stack.getDisplay().asyncExec(this::refresh);
	}

	/** Shows what there is now; once for many changes at a time. */
	private void refresh() {
		if (refreshing || stack.isDisposed())
			return;
		refreshing = true;
		stack.getDisplay().asyncExec(() -> {
			refreshing = false;
			if (!stack.isDisposed())
				show();
		});
	}

	private void show() {
		List<ProjectSession> sessions = Sessions.all();
		boolean nothing = sessions.stream().allMatch(session -> session.summaries().isEmpty());
		((StackLayout) stack.getLayout()).topControl = nothing ? empty : page;
		stack.layout();
		Object[] open = tree.getExpandedElements();
		List<CorpusNode> rows = new CorpusTree(grouping, sorting, filter.getText()).of(sessions);
		boolean first = tree.getInput() == null || ((List<?>) tree.getInput()).isEmpty();
		tree.getTree().setRedraw(false);
		tree.setInput(rows);
		if (!filter.getText().isBlank())
			tree.expandAll();
		else if (!first)
			tree.setExpandedElements(open);
		tree.getTree().setRedraw(true);
		setContentDescription("");
	}

	@Override
	public void setFocus() {
		(((StackLayout) stack.getLayout()).topControl == empty ? empty : tree.getControl()).setFocus();
	}

	@Override
	public void dispose() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(files);
		Sessions.removeListener(sessionsChanged);
		listened.forEach(session -> session.removeListener(this));
		super.dispose();
	}
}
