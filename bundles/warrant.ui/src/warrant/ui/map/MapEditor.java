package warrant.ui.map;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.part.EditorPart;

import warrant.argument.ArgumentMap;
import warrant.argument.evaluation.ArgumentGraph;
import warrant.corpus.editing.ComputedPlaces;
import warrant.ui.EmptyState;
import warrant.ui.ProjectPart;
import warrant.ui.ProjectSession;
import warrant.ui.SessionListener;
import warrant.ui.Sessions;
import warrant.ui.map.canvas.MapCanvas;

/** Shows an argument map and lets the analyst change it. */
public final class MapEditor extends EditorPart implements ProjectPart, SessionListener {

	private ProjectSession session;
	private Composite stack;
	private EmptyState note;
	private MapCanvas canvas;
	private OpenMap open;
	private Assessing assessing;

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
		session.addListener(this);
	}

	@Override
	public void createPartControl(Composite parent) {
		stack = new Composite(parent, 0);
		stack.setLayout(new StackLayout());
		note = new EmptyState(stack);
		note.say("Opening the map…", "");
		((StackLayout) stack.getLayout()).topControl = note.control();
		session.withMap(ResourceUtil.getFile(getEditorInput()), this::opened, failed -> note.say("This map can't be opened", failed.getMessage()));
	}


	private void opened(ArgumentMap map) {
		if (stack.isDisposed())
			return;
		IFile file = ResourceUtil.getFile(getEditorInput());
		Path kept = ComputedPlaces.file(session.corpus().folder(), file.getLocation().toPath());
		open = new OpenMap(session, file, map, ComputedPlaces.read(kept));
		assessing = new Assessing(stack.getDisplay(), open::assessed);
		Composite page = new Composite(stack, 0);
		page.setLayout(new FillLayout());
		canvas = new MapCanvas(page);
		((StackLayout) stack.getLayout()).topControl = page;
		stack.layout();
		open.listen(this::changed);
		if (open.homeless().isEmpty())
			shown();
		else
			Layout.of(map, List.of(), Map.of(), places -> {
				if (!stack.isDisposed()) {
					open.place(places);
					shown();
				}
			});
		assessing.of(() -> ArgumentGraph.of(open.map()));
	}

	private void shown() {
		canvas.show(open.scene());
		canvas.fit(open.scene().bounds());
	}

	private void changed(OpenMap.Change change) {
		if (canvas.control().isDisposed())
			return;
		switch (change) {
			case SCENE -> canvas.show(open.scene());
			case SELECTION -> canvas.select(open.selected());
			case ASSESSMENT -> { /* the scene has it */ }
		}
	}

	@Override
	public void edited(Set<EObject> roots) {
		if (open != null && roots.contains(open.map())) {
			open.redraw();
			assessing.of(() -> ArgumentGraph.of(open.map()));
		}
	}

	@Override
	public void reloaded(EObject before, EObject now) {
		if (open != null && before == open.map()) {
			open.replace((ArgumentMap) now);
			assessing.of(() -> ArgumentGraph.of(open.map()));
		}
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

	public MapCanvas canvas() {
		return canvas;
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
		if (canvas != null)
			canvas.control().setFocus();
		else
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
