package warrant.ui.map;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

import warrant.argument.ArgumentMap;
import warrant.argument.Node;
import warrant.argument.Proposition;
import warrant.argument.evaluation.ArgumentGraph;
import warrant.corpus.editing.ComputedPlaces;
import warrant.diagram.LiveScene;
import warrant.diagram.Point;
import warrant.ui.look.EmptyState;
import warrant.ui.map.canvas.MapCanvas;
import warrant.ui.map.panel.NodePanel;
import warrant.ui.map.panel.WeightSlider;
import warrant.ui.parts.Chosen;
import warrant.ui.parts.Opening;
import warrant.ui.session.Background;
import warrant.ui.session.Passage;
import warrant.ui.session.ProjectPart;
import warrant.ui.session.ProjectSession;
import warrant.ui.session.SessionListener;
import warrant.ui.session.Sessions;

/** Shows an argument map and lets the analyst change it; at its side what is known of the selection. */
public final class MapEditor extends EditorPart implements ProjectPart, SessionListener, WeightSlider.Target, Opening.ShowsNodes {

	private static final int NEAR = 2;
	/** So many boxes take longer to measure than the window may stand still. */
	private static final int MANY = 500;
	/** So few are put beside what they belong to. */
	private static final int FEW = 3;

	private ProjectSession session;
	private Composite stack;
	private EmptyState note;
	private OpenMap open;
	private MapActions actions;
	private MapDesk desk;
	private MapDrop drop;
	private NodePanel panel;
	private MapTips tips;
	private MapOutline outline;
	private Assessing assessing;
	private boolean layingOut;
	private Optional<String> toShow = Optional.empty();

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		IFile file = ResourceUtil.getFile(input);
		if (file == null)
			throw new PartInitException("Only maps of an open project can be edited.");
		try {
			session = Sessions.of(file);
		} catch (IOException e) {
			throw new PartInitException(e.getMessage(), e);
		}
		setSite(site);
		setInput(input);
		setPartName(file.getName().replaceFirst("\\.argmap$", ""));
		site.setSelectionProvider(new Chosen());
		session.addListener(this);
	}

	@Override
	public void createPartControl(Composite parent) {
		stack = new Composite(parent, 0);
		stack.setLayout(new StackLayout());
		note = new EmptyState(stack);
		note.say("Opening the map…", "");
		((StackLayout) stack.getLayout()).topControl = note.control();
		session.withMap(file(), this::loaded, failed -> note.say("This map can't be opened", failed.getMessage()));
	}

	/** Measuring the text of many boxes takes a while: it is done in a job, on a copy; what is drawn then is taken from there. */
	private void loaded(ArgumentMap map) {
		Path kept = ComputedPlaces.file(session.corpus().folder(), file().getLocation().toPath());
		LiveScene live = new LiveScene();
		if (map.getPropositions().size() < MANY) {
			opened(map, live, ComputedPlaces.read(kept));
			return;
		}
		ArgumentMap copy = EcoreUtil.copy(map);
		Background.run("Drawing " + getPartName(), () -> {
			Map<String, Point> places = ComputedPlaces.read(kept);
			live.draw(copy, Map.of(), places);
			return places;
		}, places -> opened(map, live, places), failed -> note.say("This map can't be drawn", failed.getMessage()));
	}

	private IFile file() {
		return ResourceUtil.getFile(getEditorInput());
	}

	/** A step after the other, so that the window answers in between; each finds the editor closed where it was closed meanwhile. */
	private void opened(ArgumentMap map, LiveScene live, Map<String, Point> places) {
		if (stack.isDisposed())
			return;
		OpenMap now = new OpenMap(session, file(), map, live, places);
		SashForm page = desk(now);
		later(List.<Runnable>of(() -> panel(page), this::keys, () -> desk.canvas().show(open.scene()), () -> begin(page), this::assess).iterator());
	}

	private void later(Iterator<Runnable> steps) {
		if (open.map().getPropositions().size() < MANY)
			steps.forEachRemaining(Runnable::run);
		else
			stack.getDisplay().asyncExec(() -> {
				if (!stack.isDisposed() && steps.hasNext()) {
					steps.next().run();
					later(steps);
				}
			});
	}

	private SashForm desk(OpenMap now) {
		open = now;
		assessing = new Assessing(stack.getDisplay(), open::assessed);
		actions = new MapActions(open, this::say);
		SashForm page = new SashForm(stack, SWT.HORIZONTAL | SWT.SMOOTH);
		page.setSashWidth(4);
		page.setVisible(false);
		desk = new MapDesk(page, open, actions, this::say);
		drop = new MapDrop(open, desk, actions, this::say);
		drop.install();
		tips = new MapTips(open, desk);
		return page;
	}

	private void panel(SashForm page) {
		panel = new NodePanel(page, open, actions, this);
		page.setWeights(76, 24);
		page.addListener(SWT.Resize, event -> NodePanel.keepReadable(page));
	}

	private void keys() {
		new MapKeys(getSite(), desk.canvas().control()).install();
		contextMenu();
		GlobalActions.install(this);
	}

	private void begin(SashForm page) {
		open.listen(this::changed);
		if (needsLayout())
			note.say("Laying out the map\u2026", "");
		else
			bring(page);
		findPlaces(() -> bring(page));
		setFocus();
	}

	/** A map whose boxes have no places yet is not shown: they would lie on a pile. */
	private void bring(SashForm page) {
		((StackLayout) stack.getLayout()).topControl = page;
		stack.layout();
		desk.begin();
		toShow.ifPresent(desk::reveal);
	}

	/** At once, or as soon as the map is there. */
	@Override
	public void showNode(String id) {
		toShow = Optional.of(id);
		if (open != null)
			desk.reveal(id);
	}

	private void contextMenu() {
		MenuManager menu = new MenuManager();
		menu.add(new org.eclipse.jface.action.GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		desk.canvas().control().setMenu(menu.createContextMenu(desk.canvas().control()));
		getSite().registerContextMenu("warrant.ui.map", menu, getSite().getSelectionProvider());
	}

	/** Shown nodes without a place get one: a few beside what they belong to, many by layout in a job. */
	private void findPlaces(Runnable then) {
		List<String> homeless = open.homeless();
		if (homeless.isEmpty() || layingOut)
			return;
		if (!needsLayout()) {
			homeless.forEach(id -> open.place(Map.of(id, desk.spotFor(id))));
			return;
		}
		layingOut = true;
		Layout.of(open.map(), List.of(), open.states(), places -> {
			layingOut = false;
			if (!stack.isDisposed()) {
				open.place(places);
				then.run();
			}
		});
	}

	private boolean needsLayout() {
		int homeless = open.homeless().size();
		return homeless > FEW || homeless > 0 && homeless == open.map().getPropositions().size();
	}

	private void assess() {
		assessing.of(() -> ArgumentGraph.of(open.map()));
	}

	private void changed(OpenMap.Change change) {
		if (stack.isDisposed())
			return;
		panel.changed(change);
		if (change == OpenMap.Change.ASSESSMENT)
			open.assessment().ifPresent(now -> Findings.tell(open.file(), now.findings()));
		if (change == OpenMap.Change.SELECTION) {
			getSite().getSelectionProvider().setSelection(new StructuredSelection(open.selectedNodes()));
			if (!open.isFocused())
				say("");
		}
	}

	@Override
	public void edited(Set<EObject> roots) {
		if (open == null || !roots.contains(open.map()))
			return;
		open.edited(session.changed());
		findPlaces(() -> {
		});
		assess();
	}

	@Override
	public void reloaded(EObject before, EObject now) {
		if (open != null && before == open.map()) {
			open.replace((ArgumentMap) now);
			findPlaces(() -> {
			});
			assess();
		}
	}

	/** Selects what is said in the words the analyst looks at elsewhere. */
	@Override
	public void pointedAt(Passage passage) {
		if (open != null)
			session.summary(passage.document()).flatMap(summary -> open.saidIn(summary.id(), passage.span())).map(Proposition::getId)
					.filter(id -> !open.selected().contains(id)).ifPresent(desk::reveal);
	}

	@Override
	public void preview(Node node, OptionalDouble weight) {
		if (weight.isPresent() && !(node instanceof warrant.argument.Rephrase))
			assessing.of(() -> ArgumentGraph.of(open.map()).weighed(node.getId(), weight.getAsDouble()));
		else
			assess();
	}

	@Override
	public void weigh(Node node, OptionalDouble weight) {
		actions.weigh(List.of(node), weight);
	}

	/** Shows only what is near the selection, or everything again. */
	void focusOnSelection() {
		if (open.isFocused())
			desk.showAll();
		else if (open.selected().isEmpty())
			say("Select a box first: then only what it leads to, and what leads to it, is shown.");
		else {
			open.focus(Optional.of(Neighbourhood.of(open.map(), open.selected(), NEAR)));
			desk.canvas().fit(open.scene().bounds());
			say("Only the neighbourhood of the selection is shown. Esc shows everything again.");
		}
	}

	/** Tells the analyst something in the status line. */
	void say(String words) {
		getEditorSite().getActionBars().getStatusLineManager().setMessage(words.isEmpty() ? null : words);
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == IGotoMarker.class)
			return type.cast((IGotoMarker) marker -> showNode(marker.getAttribute(Findings.NODE, "")));
		if (type == IContentOutlinePage.class && open != null) {
			if (outline == null || outline.getControl() != null && outline.getControl().isDisposed())
				outline = new MapOutline(open, desk);
			return type.cast(outline);
		}
		return super.getAdapter(type);
	}

	@Override
	public void saved() {
		firePropertyChange(PROP_DIRTY);
	}

	@Override
	public Optional<ProjectSession> session() {
		return Optional.of(session);
	}

	/** The map, once it is loaded. */
	public Optional<OpenMap> open() {
		return Optional.ofNullable(open);
	}

	public MapActions actions() {
		return actions;
	}

	public MapDesk desk() {
		return desk;
	}

	public MapDrop drop() {
		return drop;
	}

	public NodePanel panel() {
		return panel;
	}

	public MapCanvas canvas() {
		return desk.canvas();
	}

	MapTips tips() {
		return tips;
	}

	/** Whether what is shown is about to change: weighing or layout is under way. */
	boolean isBusy() {
		return assessing.isBusy() || layingOut || open.isCatchingUp();
	}

	@Override
	public boolean isDirty() {
		return open != null && session.isUnsaved(open.map());
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		session.save();
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException();
	}

	@Override
	public void setFocus() {
		if (desk != null) {
			GlobalActions.install(this); // all maps share their action bars
			desk.canvas().control().setFocus();
		} else
			stack.setFocus();
	}

	@Override
	public void dispose() {
		session.removeListener(this);
		if (assessing != null)
			assessing.stop();
		super.dispose();
	}
}
