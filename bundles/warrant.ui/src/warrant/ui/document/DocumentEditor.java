package warrant.ui.document;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.part.EditorPart;

import warrant.text.Document;
import warrant.text.Span;
import warrant.ui.Background;
import warrant.ui.Opening;
import warrant.ui.Passage;
import warrant.ui.ProjectPart;
import warrant.ui.ProjectSession;
import warrant.ui.SessionDocument;
import warrant.ui.SessionListener;
import warrant.ui.Sessions;

/** Reads one document: its text first, what was found in it as soon as that is known; every decision goes through the session. */
public final class DocumentEditor extends EditorPart implements ProjectPart, Opening.ShowsPassages {

	private final Annotating annotating = new Annotating(this);
	private final SessionListener listener = new Follower();
	private ProjectSession session;
	private String name;
	private TextPane pane;
	private SessionDocument document;
	private CodedItems items = CodedItems.NONE;
	private Optional<CodedItem> current = Optional.empty();
	/** What is to be worked on after the edit that is being made. */
	private Optional<String> next = Optional.empty();
	private Optional<Passage> toShow = Optional.empty();
	/** While this part follows or tells another one. */
	private boolean pointing;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		setSite(site);
		setInput(input);
		IFile file = ResourceUtil.getFile(input);
		if (file == null || !file.getProjectRelativePath().segment(0).equals("documents"))
			throw new PartInitException(input.getName() + " is not below the documents of a corpus project");
		try {
			session = Sessions.of(file);
		} catch (IOException e) {
			throw new PartInitException(e.getMessage(), e);
		}
		name = file.getProjectRelativePath().removeFirstSegments(1).toString();
		setPartName(session.summary(name).flatMap(summary -> summary.metadata().title()).orElse(file.getName()));
		session.addListener(listener);
	}

	@Override
	public void createPartControl(Composite parent) {
		pane = new TextPane(parent, new TextPane.Items() {
			@Override
			public CodedItems items() {
				return items;
			}

			@Override
			public Optional<CodedItem> current() {
				return current;
			}
		});
		getSite().setSelectionProvider(pane.viewer().getSelectionProvider());
		pane.text().addCaretListener(event -> pane.text().getDisplay().asyncExec(this::caretMoved));
		PlatformUI.getWorkbench().getHelpSystem().setHelp(pane.text(), "warrant.ui.document");
		new CodingKeys(getSite(), pane.text());
		load();
	}

	/** A text in its lines. */
	private record Read(Document document, SetText lines, int width) {
	}

	private void load() {
		LineBreaker.Widths widths = pane.widths();
		int width = pane.measure();
		Background.run("Opening " + name, () -> {
			Document text = session.corpus().text(name);
			return new Read(text, LineBreaker.set(text, widths, width), width);
		}, this::show, this::failed);
	}

	private void show(Read read) {
		if (pane.text().isDisposed())
			return;
		pane.show(read.document(), read.lines(), read.width());
		setPartName(read.document().title());
		say("Looking for claims and recommendations \u2026");
		session.withDocument(name, this::opened, this::failed);
	}

	private void opened(SessionDocument read) {
		if (pane.text().isDisposed())
			return;
		document = read;
		refresh();
		toShow.ifPresent(this::show);
		toShow = Optional.empty();
	}

	private void failed(IOException e) {
		if (!pane.text().isDisposed())
			say(e.getMessage());
	}

	/** Takes up what the models say now. */
	private void refresh() {
		items = new CodedItems(document);
		current = next.flatMap(items::byId).or(() -> itemAt(pane.text().getCaretOffset()));
		next = Optional.empty();
		new MarkUpdate(pane.marks(), items).apply();
		pane.redraw();
		say("");
	}

	private Optional<CodedItem> itemAt(int offset) {
		return items.at(offset);
	}

	private void caretMoved() {
		if (pane.text().isDisposed() || document == null || pointing)
			return;
		Optional<CodedItem> now = itemAt(pane.text().getCaretOffset());
		if (now.equals(current))
			return;
		current = now;
		pane.redraw();
		now.ifPresent(this::point);
	}

	private void point(CodedItem item) {
		pointing = true;
		try {
			session.point(item.passage(document));
		} finally {
			pointing = false;
		}
	}

	@Override
	public void show(Passage passage) {
		if (document == null) {
			toShow = Optional.of(passage);
			return;
		}
		Optional<CodedItem> item = items.byId(passage.id()).or(() -> items.over(passage.span(), passage.kind()));
		current = item;
		pane.reveal(item.map(CodedItem::span).orElse(passage.span()));
		if (item.isEmpty())
			pane.text().setSelection(passage.span().start(), passage.span().end());
	}

	void perform(Act act) {
		if (document != null)
			annotating.perform(act);
	}

	/** What is selected, and what is marked there. */
	Annotating.Target target() {
		Point selection = pane.text().getSelectionRange();
		return new Annotating.Target(current, new Span(selection.x, selection.x + selection.y));
	}

	CodedItems items() {
		return items;
	}

	SessionDocument document() {
		return document;
	}

	TextPane pane() {
		return pane;
	}

	Optional<CodedItem> current() {
		return current;
	}

	/** The item to be worked on once the edit that is going on is done. */
	void afterEdit(String id) {
		next = Optional.of(id);
	}

	void reveal(CodedItem item) {
		current = Optional.of(item);
		pointing = true;
		pane.reveal(item.span());
		pointing = false;
		point(item);
	}

	void reveal(String id) {
		items.byId(id).ifPresent(this::reveal);
	}

	void copyQuote() {
		new Quote(document, target()).copy(pane.text().getDisplay());
		say("Copied with its citation.");
	}

	void outline() {
		// next
	}

	/** Tells something in the status line; empty: what the document holds. */
	void say(String message) {
		String shown = message.isEmpty() && document != null ? Contents.of(document, items) : message;
		getEditorSite().getActionBars().getStatusLineManager().setMessage(shown);
	}

	@Override
	public Optional<ProjectSession> session() {
		return Optional.of(session);
	}

	@Override
	public void setFocus() {
		pane.text().setFocus();
		say("");
	}

	@Override
	public boolean isDirty() {
		return document != null && session.isUnsaved(document.annotations());
	}

	@Override
	public boolean isSaveOnCloseNeeded() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		session.save();
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("documents are never written to");
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void dispose() {
		if (session != null)
			session.removeListener(listener);
		super.dispose();
	}

	/** Keeps in step with the models and with the other parts. */
	private final class Follower implements SessionListener {

		@Override
		public void edited(Set<EObject> roots) {
			if (document != null && (roots.contains(document.annotations()) || roots.contains(session.actors()) || roots.contains(session.codebook())))
				refresh();
		}

		@Override
		public void reloaded(EObject before, EObject now) {
			if (document != null)
				refresh();
		}

		@Override
		public void saved() {
			firePropertyChange(PROP_DIRTY);
		}

		@Override
		public void pointedAt(Passage passage) {
			if (!pointing && passage.session() == session && passage.document().equals(name)) {
				pointing = true;
				show(passage);
				pointing = false;
			}
		}
	}
}
