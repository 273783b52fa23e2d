package warrant.ui.actors;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
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
import warrant.corpus.tables.MapStanceRow;
import warrant.ui.look.Icons;
import warrant.ui.look.Look;
import warrant.ui.parts.ChildrenOf;
import warrant.ui.parts.ContextMenu;
import warrant.ui.parts.Fields;
import warrant.ui.parts.Opening;
import warrant.ui.parts.PassageSelection;
import warrant.ui.parts.RunAction;
import warrant.ui.parts.SoftSelection;
import warrant.ui.session.Passage;
import warrant.ui.session.ProjectSession;
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
		SoftSelection.on(lines.getTree());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(lines.getControl());
		lines.setUseHashlookup(true);
		lines.setContentProvider(new ChildrenOf<>(PageNode.class, PageNode::children));
		lines.setLabelProvider(new Labels());
		ColumnViewerToolTipSupport.enableFor(lines);
		lines.addSelectionChangedListener(event -> passages().stream().findFirst().ifPresent(passage -> passage.session().point(passage)));
		lines.addDoubleClickListener(event -> open());
		RowDrag.install(lines.getControl(), new PassageSelection(this::passages));
		ContextMenu.on(lines.getTree(), this::fill);
	}

	ActorFields fields() {
		return fields;
	}

	TreeViewer lines() {
		return lines;
	}

	void show(ProjectSession of, ActorSummary who, ActorPage what, List<MapStanceRow> maps) {
		boolean same = actor.map(ActorSummary::id).equals(Optional.of(who.id()));
		session = Optional.of(of);
		actor = Optional.of(who);
		fields.show(of, who);
		List<PageNode> sections = new PageNodes(of).of(what, maps);
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
			else if (node.sort() == PageNode.Sort.ON_MAP)
				openMap(node.key());
			else
				lines.setExpandedState(node, !lines.getExpandedState(node));
	}

	private void openMap(String key) {
		int node = key.lastIndexOf('#');
		String name = java.nio.file.Path.of(key.substring(0, node)).getFileName().toString();
		Opening.map(session.orElseThrow().project().getFolder("maps").getFile(name), key.substring(node + 1));
	}

	private void fill(IMenuManager menu) {
		List<String> words = selected().stream().filter(node -> node.sort() == PageNode.Sort.CALLED).map(PageNode::key).toList();
		List<PageNode> parts = selected().stream().filter(node -> node.sort() == PageNode.Sort.PART).toList();
		if (!passages().isEmpty() || selected().stream().anyMatch(node -> node.sort() == PageNode.Sort.ON_MAP))
			menu.add(new RunAction("&Open\tEnter", "document", this::open));
		if (!words.isEmpty())
			menu.add(new RunAction("&Split off\u2026", "split", () -> splitOff(words)));
		if (!parts.isEmpty())
			menu.add(new RunAction("&Take apart again", "split", () -> parts.forEach(part -> new ActorChanges(session.get()).takeApart(part.key()))));
		if (actor.isPresent() && !passages().isEmpty())
			new StanceMenu(session.get(), actor.get(), passages()).addTo(menu);
	}

	private void splitOff(List<String> words) {
		SplitDialog dialog = new SplitDialog(page.getShell(), actor.get(), words);
		if (dialog.open() == org.eclipse.jface.window.Window.OK)
			Fields.orSayWhyNot(() -> new ActorChanges(session.get()).splitOff(actor.get(), dialog.name(), dialog.kind(), words));
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
}
