package warrant.ui.codebook;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

import warrant.annotation.Code;
import warrant.annotation.Codebooks;
import warrant.corpus.tables.CodedRow;
import warrant.ui.look.EmptyState;
import warrant.ui.parts.ContextMenu;
import warrant.ui.parts.Following;
import warrant.ui.parts.FollowingView;
import warrant.ui.projects.ProjectCommands;
import warrant.ui.session.Passage;

/** The codes of a project as a tree, what the selected one means, and what carries it. */
public final class CodebookView extends FollowingView {

	public static final String ID = "warrant.ui.codebook";

	private Composite stack;
	private Composite page;
	private Text filter;
	private SashForm sash;
	private CodeTree tree;
	private CodeFields fields;
	private CodedPassages passages;
	private EmptyState empty;
	private CodeActions actions;

	@Override
	public void createPartControl(Composite parent) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		page = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		filter = new Text(page, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage("Filter");
		GridDataFactory.fillDefaults().grab(true, false).indent(2, 4).applyTo(filter);
		filter.addListener(SWT.Modify, event -> tree.filter(filter.getText()));
		sash = new SashForm(page, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).indent(0, 4).applyTo(sash);
		tree = new CodeTree(sash);
		Composite below = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(below);
		fields = new CodeFields(below);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(fields.control());
		passages = new CodedPassages(below);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(passages.table().control());
		sash.setWeights(45, 55);
		sash.setMaximizedControl(tree.control());
		stack.addListener(SWT.Resize, event -> sash.setOrientation(stack.getSize().x > stack.getSize().y ? SWT.HORIZONTAL : SWT.VERTICAL));
		empty = new EmptyState(stack);
		tree.viewer().addSelectionChangedListener(event -> selected());
		contribute();
		following().withRows(this::count).start();
	}

	private void contribute() {
		actions = new CodeActions(this);
		IActionBars bars = getViewSite().getActionBars();
		bars.setGlobalActionHandler(ActionFactory.RENAME.getId(), actions.rename());
		bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), actions.delete());
		bars.getToolBarManager().add(actions.create());
		ContextMenu.on(tree.viewer().getControl(), actions::fill);
		ContextMenu.on(passages.table().table(), actions::fillPassages);
		CodeDrag.install(this, tree.viewer());
		getSite().setSelectionProvider(tree.viewer());
	}

	@Override
	public void followed(Following.Change change) {
		if (change != Following.Change.SESSION)
			return;
		show();
		count();
	}

	@Override
	public void edited(Set<EObject> roots) {
		if (session().isPresent() && roots.contains(session().get().codebook()))
			show();
	}

	@Override
	public void reloaded(EObject before, EObject now) {
		show();
	}

	private void show() {
		boolean nothing = session().map(session -> session.codebook().getCodes().isEmpty()).orElse(true);
		if (nothing)
			sayWhy();
		session().ifPresent(session -> tree.show(session.codebook()));
		empty.showInstead(nothing, page);
		selected();
	}

	private void sayWhy() {
		if (session().isEmpty())
			empty.say("No project is open", "Each project has a codebook of its own.", "Open the sample project",
					() -> ProjectCommands.run(ProjectCommands.OPEN_SAMPLE));
		else
			empty.say("No codes yet", "A code is a word of yours for what passages are about: Cost, Fairness. Make one, then drag passages onto it, "
					+ "or select words in a document and press C.", "Make a code", () -> create(Optional.empty()));
	}

	private void count() {
		if (stack.isDisposed())
			return;
		session().ifPresent(session -> tree.count(session.rows().all()));
		selected();
	}

	private void selected() {
		List<Code> codes = tree.selected();
		actions.update();
		boolean one = codes.size() == 1 && session().isPresent();
		sash.setMaximizedControl(one ? null : tree.control());
		if (one) {
			fields.show(session().get(), codes.getFirst());
			passages.show(session().get(), codes.getFirst());
		}
	}

	/** A new code, ready to be named. */
	public void create(Optional<Code> parent) {
		session().ifPresent(session -> {
			String id = new CodeChanges(session).create(parent, "New code");
			select(id);
			fields.name().setFocus();
			fields.name().selectAll();
		});
	}

	/** Selects a code as a click would. */
	public void select(String id) {
		session().flatMap(session -> Codebooks.find(session.codebook(), id)).ifPresent(code -> {
			tree.viewer().setSelection(new StructuredSelection(code), true);
			selected();
		});
	}

	/** Where codes were dropped: into one, or beside it. */
	void move(List<Code> codes, Optional<Code> target, int location) {
		boolean into = target.isPresent() && location == ViewerDropAdapter.LOCATION_ON;
		Optional<Code> parent = into ? target : target.map(EObject::eContainer).filter(Code.class::isInstance).map(Code.class::cast);
		Optional<Code> before = into ? Optional.empty() : target.flatMap(code -> location == ViewerDropAdapter.LOCATION_AFTER ? next(code) : Optional.of(code));
		if (target.filter(codes::contains).isPresent())
			return;
		new CodeChanges(session().orElseThrow()).change("Move " + codes.getFirst().getName(),
				edits -> codes.forEach(code -> edits.move(code, parent, before)));
	}

	private Optional<Code> next(Code code) {
		EList<Code> siblings = code.eContainer() instanceof Code parent ? parent.getChildren() : session().orElseThrow().codebook().getCodes();
		int index = siblings.indexOf(code) + 1;
		return index < siblings.size() ? Optional.of(siblings.get(index)) : Optional.empty();
	}

	/** Passages from the list below change their code; from elsewhere they get it. @param copy they keep the one they have */
	void drop(List<Passage> dropped, Code code, boolean copy) {
		List<CodedRow> own = CodeDrag.own(dropped, passages);
		CodeChanges changes = new CodeChanges(session().orElseThrow());
		if (own.size() == dropped.size() && !copy && passages.code().isPresent())
			changes.recode(own, passages.code().get(), Optional.of(code));
		else
			changes.code(dropped, code);
	}

	CodeTree tree() {
		return tree;
	}

	CodeFields fields() {
		return fields;
	}

	CodedPassages passages() {
		return passages;
	}

	CodeActions actions() {
		return actions;
	}

	EmptyState empty() {
		return empty;
	}

	@Override
	public void setFocus() {
		(empty.isShown() ? empty.control() : tree.viewer().getControl()).setFocus();
	}
}
