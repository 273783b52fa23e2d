package warrant.ui.document;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.IFindReplaceTarget;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

import warrant.extraction.RelationType;
import warrant.text.Document;
import warrant.text.DocumentReader;
import warrant.text.Span;
import warrant.ui.parts.FindBar;
import warrant.ui.parts.Opening;
import warrant.ui.session.Background;
import warrant.ui.session.Passage;
import warrant.ui.session.ProjectPart;
import warrant.ui.session.ProjectSession;
import warrant.ui.session.SessionDocument;
import warrant.ui.session.SessionListener;
import warrant.ui.session.Sessions;

/** Reads one document: its text first, what was found in it as soon as that is known; every decision goes through the session. */
public final class DocumentEditor extends EditorPart implements ProjectPart, Opening.ShowsPassages, TextPane.Items {

	private final Annotating annotating = new Annotating(this);
	private final SessionListener listener = new Follower();
	private ProjectSession session;
	private IFile file;
	private String name;
	private TextPane pane;
	private final TextActions actions = new TextActions(this);
	private Marking marking;
	private SourceWatch watch;
	private OutlinePage outline;
	private SessionDocument document;
	private CodedItems items = CodedItems.NONE;
	private Optional<CodedItem> current = Optional.empty();
	private Map<CodedItem, RelationType> related = Map.of();
	/** What is to be worked on after the edit that is being made. */
	private Optional<String> next = Optional.empty();
	private Optional<Passage> toShow = Optional.empty();
	/** Where the caret was put on behalf of an item: the item stays although a smaller one may begin there. */
	private int revealedAt = -1;
	/** While this part follows or tells another one. */
	private boolean pointing;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		setSite(site);
		setInput(input);
		file = ResourceUtil.getFile(input);
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
		pane = new TextPane(parent, this, this::reveal);
		getSite().setSelectionProvider(pane.viewer().getSelectionProvider());
		pane.text().addCaretListener(event -> pane.text().getDisplay().asyncExec(this::caretMoved));
		new CodingKeys(getSite(), pane.text(), key -> document != null && annotating.quickCode(key));
		new ItemHover(this).install(pane.viewer());
		actions.install();
		new PassageDrag(this).install();
		watch = new SourceWatch(this, file);
		marking = new Marking(parent.getDisplay(), this::marked);
		load();
	}

	/** The first pages, where the whole takes long; then the whole; then what was found in it. */
	private void load() {
		Function<Document, TextPane.Page> setter = pane.setter();
		Background.run("Opening " + name, () -> session.corpus().beginning(name).map(setter), first -> {
			first.ifPresent(this::show);
			Background.run("Opening " + name, () -> setter.apply(session.corpus().text(name)), this::showAll, this::failed);
		}, this::failed);
	}

	private void show(TextPane.Page page) {
		if (pane.text().isDisposed())
			return;
		pane.show(page);
		setPartName(page.document().title());
	}

	private void showAll(TextPane.Page page) {
		if (pane.text().isDisposed())
			return;
		show(page);
		say("Looking for claims and recommendations \u2026");
		session.withDocument(name, this::opened, this::failed);
	}

	private void opened(SessionDocument read) {
		if (pane.text().isDisposed())
			return;
		document = read;
		refresh();
		marking.whenDone(() -> {
			toShow.ifPresent(this::show);
			toShow = Optional.empty();
		});
	}

	/** Where nothing can be shown, why not. */
	private void failed(IOException e) {
		if (pane.text().isDisposed())
			return;
		if (pane.text().getCharCount() == 0)
			pane.show(pane.setter().apply(new DocumentReader().of(name, "This document can't be shown.\n\n" + e.getMessage())));
		say(e.getMessage());
	}

	/** The source has changed: saves what was decided about the old text and reads the new one. */
	void readAgain() {
		session.save();
		session.domain().getCommandStack().flush();
		session.forgetDocument(name);
		document = null;
		items = CodedItems.NONE;
		current(Optional.empty());
		load();
	}

	/** Takes up what the models say now. */
	private void refresh() {
		marking.of(document);
	}

	private void marked(CodedItems now) {
		if (pane.text().isDisposed() || document == null)
			return;
		Optional<CodedItem> before = current;
		items = now;
		current(next.flatMap(items::byId).or(() -> before.flatMap(item -> items.over(item.span(), item.kind())))
				.or(() -> items.at(pane.text().getCaretOffset())));
		next = Optional.empty();
		new MarkUpdate(pane.marks(), items).apply();
		if (outline != null)
			outline.refresh();
		say("");
	}

	private void current(Optional<CodedItem> item) {
		current = item;
		related = item.map(items::related).orElse(Map.of());
		pane.redraw();
	}

	private void caretMoved() {
		if (pane.text().isDisposed() || document == null || pointing || pane.text().getCaretOffset() == revealedAt)
			return;
		revealedAt = -1;
		Optional<CodedItem> now = items.at(pane.text().getCaretOffset());
		if (now.equals(current))
			return;
		current(now);
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
		bring(item, item.map(CodedItem::span).orElse(passage.span()));
		if (item.isEmpty())
			pane.text().setSelection(passage.span().start(), passage.span().end());
	}

	private void bring(Optional<CodedItem> item, Span span) {
		revealedAt = span.start();
		current(item);
		pane.reveal(span);
	}

	/** Goes to an item, and the other parts with it. */
	void reveal(CodedItem item) {
		bring(Optional.of(item), item.span());
		point(item);
	}

	/** Goes to an element of the outline and into the text. */
	void go(Object element) {
		if (element instanceof CodedItem item)
			reveal(item);
		else
			bring(Optional.empty(), OutlineTree.span(element));
		getSite().getPage().activate(this);
	}

	void perform(Act act) {
		if (document != null)
			marking.whenDone(() -> annotating.perform(act));
	}

	Annotating annotating() {
		return annotating;
	}

	/** What is selected, and what is worked on. */
	Annotating.Target target() {
		Point selection = pane.text().getSelectionRange();
		return new Annotating.Target(current, new Span(selection.x, selection.x + selection.y));
	}

	@Override
	public CodedItems items() {
		return items;
	}

	@Override
	public Optional<CodedItem> current() {
		return current;
	}

	@Override
	public Map<CodedItem, RelationType> related() {
		return related;
	}

	/** Whether what is marked is about to change. */
	boolean isMarking() {
		return marking.isBusy();
	}

	/** Null until the document has been read. */
	SessionDocument document() {
		return document;
	}

	FindBar<Span> find() {
		return actions.find();
	}

	TextPane pane() {
		return pane;
	}

	/** The item to be worked on once the edit that is going on is done. */
	void afterEdit(String id) {
		next = Optional.of(id);
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
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == IFindReplaceTarget.class)
			return adapter.cast(pane.viewer().getFindReplaceTarget());
		if (adapter == IContentOutlinePage.class) {
			if (outline == null || outline.getControl() != null && outline.getControl().isDisposed())
				outline = new OutlinePage(this);
			return adapter.cast(outline);
		}
		return super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		actions.activate();
		pane.text().setFocus();
		say("");
	}

	@Override
	public boolean isDirty() {
		return document != null && session.isUnsaved(document.annotations());
	}

	/** Everything saves itself. */
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
		if (watch != null)
			watch.close();
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
