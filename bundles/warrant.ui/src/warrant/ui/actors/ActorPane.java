package warrant.ui.actors;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Composite;

import warrant.corpus.tables.ActorPage;
import warrant.corpus.tables.ActorSummary;
import warrant.ui.Icons;
import warrant.ui.Look;
import warrant.ui.Opening;
import warrant.ui.Passage;
import warrant.ui.ProjectSession;
import warrant.ui.tables.RowDrag;

/** An actor's page: its names above, below what it says, what is asked of it, where it stands and what it is called. */
final class ActorPane {

	private final Composite page;
	private final ActorFields fields;
	private final TreeViewer lines;
	private Optional<ProjectSession> session = Optional.empty();
	private Optional<ActorSummary> actor = Optional.empty();

	ActorPane(Composite parent) {
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		fields = new ActorFields(page);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(fields.control());
		lines = new TreeViewer(page, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(lines.getControl());
		lines.setUseHashlookup(true);
		lines.setContentProvider(new Content());
		lines.setLabelProvider(new Labels());
		ColumnViewerToolTipSupport.enableFor(lines);
		lines.addSelectionChangedListener(event -> passages().stream().findFirst().ifPresent(passage -> passage.session().point(passage)));
		lines.addDoubleClickListener(event -> open());
		RowDrag.install(lines.getControl(), new PassagesOf(lines));
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		lines.getTree().setMenu(menu.createContextMenu(lines.getTree()));
	}

	Composite control() {
		return page;
	}

	ActorFields fields() {
		return fields;
	}

	TreeViewer lines() {
		return lines;
	}

	void show(ProjectSession of, ActorSummary who, ActorPage what) {
		boolean same = actor.map(ActorSummary::id).equals(Optional.of(who.id()));
		session = Optional.of(of);
		actor = Optional.of(who);
		fields.show(of, who);
		List<PageNode> sections = new PageNodes(of).of(what);
		Object[] open = lines.getExpandedElements();
		lines.getTree().setRedraw(false);
		lines.setInput(sections);
		lines.setExpandedElements(same ? open : sections.toArray());
		lines.getTree().setRedraw(true);
	}

	private List<PageNode> selected() {
		return lines.getStructuredSelection().toList();
	}

	private List<Passage> passages() {
		return selected().stream().map(PageNode::passage).flatMap(Optional::stream).toList();
	}

	private void open() {
		for (PageNode node : selected())
			if (node.passage().isPresent())
				Opening.passage(node.passage().get());
			else
				lines.setExpandedState(node, !lines.getExpandedState(node));
	}

	private void fill(IMenuManager menu) {
		List<String> words = selected().stream().filter(node -> node.sort() == PageNode.Sort.CALLED).map(PageNode::key).toList();
		List<PageNode> parts = selected().stream().filter(node -> node.sort() == PageNode.Sort.PART).toList();
		if (!passages().isEmpty())
			menu.add(action("&Open\tEnter", "document", this::open));
		if (!words.isEmpty())
			menu.add(action("&Split off\u2026", "split", () -> splitOff(words)));
		if (!parts.isEmpty())
			menu.add(action("&Take apart again", "split", () -> parts.forEach(part -> new ActorChanges(session.get()).takeApart(part.key()))));
		if (actor.isPresent() && !passages().isEmpty())
			new StanceMenu(session.get(), actor.get(), passages()).addTo(menu);
	}

	private void splitOff(List<String> words) {
		SplitDialog dialog = new SplitDialog(page.getShell(), actor.get(), words);
		if (dialog.open() == org.eclipse.jface.window.Window.OK)
			ActorChanges.orSayWhyNot(() -> new ActorChanges(session.get()).splitOff(actor.get(), dialog.name(), dialog.kind(), words));
	}

	private static Action action(String label, String icon, Runnable what) {
		Action action = new Action(label, Icons.descriptor(icon)) {
			@Override
			public void run() {
				what.run();
			}
		};
		return action;
	}

	/** Lines know their children. */
	private static final class Content implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return ((PageNode) parent).children().toArray();
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return !((PageNode) element).children().isEmpty();
		}
	}

	/** Words first, where they stand after them in grey. */
	private static final class Labels extends StyledCellLabelProvider {
		private final Font bold = FontDescriptor.createFrom(JFaceResources.getDialogFont()).setStyle(SWT.BOLD)
				.createFont(org.eclipse.swt.widgets.Display.getCurrent());

		@Override
		public void update(ViewerCell cell) {
			PageNode node = (PageNode) cell.getElement();
			StyledString text = new StyledString(node.text(), styler(node.sort() == PageNode.Sort.SECTION ? bold : null, false));
			if (!node.soft().isEmpty())
				text.append("  " + node.soft(), styler(null, true));
			cell.setText(text.getString());
			cell.setStyleRanges(text.getStyleRanges());
			cell.setImage(node.icon().isEmpty() ? null : Icons.image(node.icon()));
			super.update(cell);
		}

		private static StyledString.Styler styler(Font font, boolean soft) {
			return new StyledString.Styler() {
				@Override
				public void applyStyles(TextStyle style) {
					style.font = font;
					if (soft)
						style.foreground = Look.soft();
				}
			};
		}

		@Override
		public String getToolTipText(Object element) {
			return ((PageNode) element).passage().map(passage -> passage.quote() + "\n" + ((PageNode) element).soft()).orElse(null);
		}

		@Override
		public void dispose() {
			bold.dispose();
			super.dispose();
		}
	}

	/** The passages among the selected lines. */
	private record PassagesOf(TreeViewer viewer) implements org.eclipse.jface.viewers.ISelectionProvider {
		@Override
		public StructuredSelection getSelection() {
			List<Passage> passages = new java.util.ArrayList<>();
			for (Object node : viewer.getStructuredSelection())
				((PageNode) node).passage().ifPresent(passages::add);
			return new StructuredSelection(passages);
		}

		@Override
		public void setSelection(org.eclipse.jface.viewers.ISelection selection) {
			throw new UnsupportedOperationException("lines are chosen by the analyst");
		}

		@Override
		public void addSelectionChangedListener(org.eclipse.jface.viewers.ISelectionChangedListener listener) {
			viewer.addSelectionChangedListener(listener);
		}

		@Override
		public void removeSelectionChangedListener(org.eclipse.jface.viewers.ISelectionChangedListener listener) {
			viewer.removeSelectionChangedListener(listener);
		}
	}
}
