package warrant.ui.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;

import warrant.annotation.ActorRegister;
import warrant.annotation.AnnotationFactory;
import warrant.annotation.AnnotationFiles;
import warrant.annotation.Codebook;
import warrant.annotation.DocumentAnnotations;
import warrant.annotation.DocumentRegister;
import warrant.annotation.provider.AnnotationItemProviderAdapterFactory;
import warrant.argument.ArgumentMap;
import warrant.argument.MapFiles;
import warrant.argument.provider.ArgumentItemProviderAdapterFactory;
import warrant.corpus.DocumentSummary;
import warrant.corpus.EditableDocument;
import warrant.corpus.OpenProject;
import warrant.corpus.editing.FileMove;
import warrant.text.Document;

/**
 * One open project: its models, one command stack for all its editors, and what is known of its documents. Models are touched on the UI
 * thread only. Everything edited is saved by itself soon afterwards.
 */
public final class ProjectSession {

	private final IProject project;
	private final OpenProject corpus;
	private final EditingDomain domain;
	private final ListenerList<SessionListener> listeners = new ListenerList<>();
	private final Map<EObject, SavedModel> models = new HashMap<>();
	private final Map<String, SessionDocument> documents = new HashMap<>();
	private final Map<IFile, ArgumentMap> maps = new HashMap<>();
	private final EditRecorder recorder = new EditRecorder();
	private final Autosave autosave = new Autosave(this, recorder);
	private final SessionRows rows = new SessionRows(this);
	private Map<String, DocumentSummary> summaries = new LinkedHashMap<>();
	private Set<Changed> changed = Set.of();
	private ActorRegister actors;
	private Codebook codebook;
	private DocumentRegister register;

	/** @throws IOException when one of the project's own files is damaged; the message names it */
	ProjectSession(IProject project, OpenProject corpus) throws IOException {
		this.project = project;
		this.corpus = corpus;
		BasicCommandStack stack = new BasicCommandStack() {
			@Override
			protected void handleError(Exception exception) {
				throw exception instanceof RuntimeException unexpected ? unexpected : new IllegalStateException(exception);
			}
		};
		ComposedAdapterFactory adapters = new ComposedAdapterFactory();
		adapters.addAdapterFactory(new AnnotationItemProviderAdapterFactory());
		adapters.addAdapterFactory(new ArgumentItemProviderAdapterFactory());
		this.domain = new AdapterFactoryEditingDomain(adapters, stack);
		Path root = corpus.folder().root();
		actors = shared(root.resolve("actors.xmi"), AnnotationFiles::loadActors, AnnotationFactory.eINSTANCE.createActorRegister());
		codebook = shared(root.resolve("codebook.xmi"), AnnotationFiles::loadCodebook, AnnotationFactory.eINSTANCE.createCodebook());
		register = shared(root.resolve("documents.xmi"), AnnotationFiles::loadDocuments,
				AnnotationFactory.eINSTANCE.createDocumentRegister());
		stack.addCommandStackListener(event -> {
			done(stack.getMostRecentCommand());
			StepHandler.refresh();
		});
	}

	private interface Loader<T> {
		T load(Path file) throws IOException;
	}

	private <T extends EObject> T shared(Path file, Loader<T> loader, T empty) throws IOException {
		T root = Files.exists(file) ? loader.load(file) : empty;
		models.put(root, new SavedModel(file, root));
		return root;
	}

	public IProject project() {
		return project;
	}

	/** What is slow and belongs into jobs. */
	public OpenProject corpus() {
		return corpus;
	}

	public EditingDomain domain() {
		return domain;
	}

	public ActorRegister actors() {
		return actors;
	}

	public Codebook codebook() {
		return codebook;
	}

	public DocumentRegister register() {
		return register;
	}

	/** Who decides: the coder's id in every annotation. */
	public String coder() {
		return Coder.id();
	}

	/** Every document as it was when the corpus was last read, by name. */
	public Collection<DocumentSummary> summaries() {
		return List.copyOf(summaries.values());
	}

	public Optional<DocumentSummary> summary(String document) {
		return Optional.ofNullable(summaries.get(document));
	}

	/** What every document says, as rows of tables. */
	public SessionRows rows() {
		return rows;
	}

	void read(Map<String, DocumentSummary> now) {
		summaries = now;
		listeners.forEach(SessionListener::corpusRead);
	}

	/** The documents that are open in editors or were asked for; no file is read. */
	public Collection<SessionDocument> openDocuments() {
		return List.copyOf(documents.values());
	}

	/** A document that was read before. */
	public Optional<SessionDocument> document(String name) {
		return Optional.ofNullable(documents.get(name));
	}

	/** Reads a document in a job, tells on the UI thread; at once where it is there already. */
	public void withDocument(String name, Consumer<SessionDocument> then, Consumer<IOException> failed) {
		SessionDocument known = documents.get(name);
		if (known != null)
			then.accept(known);
		else
			Background.run(this, "Reading " + name, () -> {
				EditableDocument read = corpus.read(name);
				read.decided().ifPresent(recorder::attach);
				return read;
			}, read -> then.accept(opened(read)), failed);
	}

	/** Takes in a document that a job has read with {@link OpenProject#read}. */
	public SessionDocument opened(EditableDocument read) {
		SessionDocument known = documents.get(read.name());
		if (known != null)
			return known;
		SessionDocument document = new SessionDocument(this, read);
		documents.put(read.name(), document);
		try {
			models.put(document.annotations(), new SavedModel(corpus.folder().annotationsOf(read.name()), document.annotations()));
		} catch (IOException e) {
			throw new IllegalStateException("was read a moment ago", e);
		}
		return document;
	}

	/** A map's model; loaded where nobody has it open. @throws IOException naming the file when it is damaged */
	public ArgumentMap map(IFile file) throws IOException {
		ArgumentMap known = maps.get(file);
		if (known != null)
			return known;
		Path path = file.getLocation().toPath();
		ArgumentMap map = MapFiles.load(path);
		maps.put(file, map);
		models.put(map, new SavedModel(path, map));
		return map;
	}

	/** Loads a map in a job, tells on the UI thread; at once where it is there already. */
	public void withMap(IFile file, Consumer<ArgumentMap> then, Consumer<IOException> failed) {
		ArgumentMap known = maps.get(file);
		if (known != null) {
			then.accept(known);
			return;
		}
		Path path = file.getLocation().toPath();
		Background.run(this, "Opening " + file.getName(), () -> new SavedModel(path, recorder.attach(MapFiles.load(path))), loaded -> {
			if (!maps.containsKey(file)) {
				maps.put(file, (ArgumentMap) loaded.root());
				models.put(loaded.root(), loaded);
			}
			then.accept(maps.get(file));
		}, failed);
	}

	/** Makes something of several models one step that can be undone. Does nothing where nothing changes. */
	public void edit(String label, Runnable change, EObject... roots) {
		edit(label, change, List.of(roots));
	}

	/** @param roots every model that the change may touch */
	public void edit(String label, Runnable change, Collection<? extends EObject> roots) {
		domain.getCommandStack().execute(new SessionEdit(recorder, label, roots, List.of(), change));
	}

	/**
	 * The same with files that change their places, as when documents are renamed or deleted.
	 *
	 * @throws IOException naming the file that can't be moved; nothing has changed then
	 */
	public void edit(String label, List<FileMove> moves, Runnable change, Collection<? extends EObject> roots) throws IOException {
		save();
		try {
			domain.getCommandStack().execute(new SessionEdit(recorder, label, roots, moves, change));
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	/**
	 * The same for files that have come already: undoing it moves them back.
	 *
	 * @param moves from where undo puts them, to where they are now
	 */
	public void editAfter(String label, List<FileMove> moves, Runnable change, Collection<? extends EObject> roots) {
		domain.getCommandStack().execute(new SessionEdit(recorder, label, roots, moves, change).inPlace());
	}

	private void done(Command command) {
		if (!(command instanceof SessionEdit edit))
			return;
		for (EObject root : edit.roots()) {
			Optional.ofNullable(models.get(root)).ifPresent(SavedModel::edited);
			documents.values().stream().filter(document -> document.annotations() == root || root == actors)
					.forEach(SessionDocument::forget);
		}
		if (!edit.moves().isEmpty())
			WorkspaceFiles.moved(this, edit.moves());
		autosave.soon();
		changed = edit.changed();
		listeners.forEach(listener -> listener.edited(edit.roots()));
	}

	/** What the edit changed that listeners are being told of. */
	public Set<Changed> changed() {
		return changed;
	}

	/** Tells every part what the analyst looks at; the one that tells hears it too and must not tell again. */
	public void point(Passage passage) {
		listeners.forEach(listener -> listener.pointedAt(passage));
	}

	public void addListener(SessionListener listener) {
		listeners.add(listener);
	}

	public void removeListener(SessionListener listener) {
		listeners.remove(listener);
	}

	/** Whether a model holds edits that are not in its file yet. */
	public boolean isUnsaved(EObject root) {
		return Optional.ofNullable(models.get(root)).map(SavedModel::isUnsaved).orElse(false);
	}

	/** Saves what is unsaved, and returns when it is done. */
	public void save() {
		autosave.now();
	}

	List<SavedModel> unsaved() {
		return models.values().stream().filter(SavedModel::isUnsaved).toList();
	}

	Collection<SavedModel> models() {
		return models.values();
	}

	void saved() {
		listeners.forEach(SessionListener::saved);
	}

	/** The frozen text belongs to the first decision: offsets count in it for ever. */
	Optional<Document> frozenText(EObject annotations) {
		return documents.values().stream().filter(document -> document.annotations() == annotations).findFirst().map(SessionDocument::document);
	}

	/** Takes the file's content for the model's; steps that can be undone are forgotten with it. */
	void reload(SavedModel model) throws IOException {
		EObject before = model.root();
		Optional<byte[]> content = model.content();
		EObject now = before instanceof ArgumentMap ? MapFiles.load(model.file()) : load(before, model.file());
		models.remove(before);
		recorder.change(() -> model.replace(now, content));
		models.put(now, model);
		maps.replaceAll((file, map) -> map == before ? (ArgumentMap) now : map);
		documents.values().stream().filter(document -> document.annotations() == before)
				.forEach(document -> document.replace((DocumentAnnotations) now));
		actors = actors == before ? (ActorRegister) now : actors;
		codebook = codebook == before ? (Codebook) now : codebook;
		register = register == before ? (DocumentRegister) now : register;
		domain.getCommandStack().flush();
		listeners.forEach(listener -> listener.reloaded(before, now));
	}

	private static EObject load(EObject before, Path file) throws IOException {
		return switch (before) {
			case ActorRegister actors -> AnnotationFiles.loadActors(file);
			case Codebook codebook -> AnnotationFiles.loadCodebook(file);
			case DocumentRegister register -> AnnotationFiles.loadDocuments(file);
			default -> AnnotationFiles.loadAnnotations(file);
		};
	}

	/** A map whose file is gone, or a document. */
	public void forget(IFile file) {
		Optional.ofNullable(maps.remove(file)).ifPresent(models::remove);
	}

	/** A document whose file has changed: it is read again by whoever asks next. */
	public void forgetDocument(String name) {
		Optional.ofNullable(documents.remove(name)).ifPresent(document -> models.remove(document.annotations()));
	}

	void close() throws IOException {
		if (Files.isDirectory(corpus.folder().root())) // else its files have gone with it, and none must come back
			save();
		new ArrayList<>(List.of(listeners.getListeners())).forEach(listener -> ((SessionListener) listener).closed());
		Job.getJobManager().cancel(this);
		CorpusReading.stop(project);
		corpus.close();
	}
}
