package warrant.corpus.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import warrant.annotation.ActorRegister;
import warrant.annotation.AnnotationFactory;
import warrant.annotation.AnnotationFiles;
import warrant.annotation.DocumentAnnotations;
import warrant.corpus.AnalysedDocument;
import warrant.corpus.EditableDocument;
import warrant.corpus.ModelChoice;
import warrant.corpus.Problem;
import warrant.corpus.cache.DocumentCache;
import warrant.corpus.decisions.ActorNames;
import warrant.corpus.decisions.Anchors;
import warrant.corpus.decisions.Decisions;
import warrant.corpus.folder.CorpusFolder;
import warrant.corpus.folder.FrozenText;
import warrant.corpus.folder.Register;
import warrant.corpus.tables.DocumentRows;
import warrant.extraction.Extraction;
import warrant.text.Document;
import warrant.text.DocumentReader;

/** Reads the documents of a folder with what is said in them: suggestions from the machine or the cache, decisions over them. Safe in parallel. */
public final class CorpusReader {

	/** A document, the key that changes whenever anything about it does, and what is not right with it. */
	public record Reading(AnalysedDocument document, String fingerprint, boolean cached, List<Problem> problems) {
	}

	private final CorpusFolder folder;
	private final DocumentAnalyser analyser;
	private final DocumentCache cache;
	private final Register register;
	private final ActorNames actors;

	/** @throws IOException when the register or the actors are there but can't be read */
	public CorpusReader(CorpusFolder folder, ModelChoice models) throws IOException {
		this(folder, models, Files.exists(folder.actors()) ? Optional.of(AnnotationFiles.loadActors(folder.actors())) : Optional.empty());
	}

	/** @param actors to be taken for those of the folder; empty: there are none */
	public CorpusReader(CorpusFolder folder, ModelChoice models, Optional<ActorRegister> actors) throws IOException {
		this.folder = folder;
		this.cache = new DocumentCache(folder.state().resolve("cache"));
		this.analyser = new DocumentAnalyser(new DocumentReader(), new Extractors(models), Optional.of(cache));
		this.register = Register.load(folder.register(), folder.documents());
		this.actors = new ActorNames(actors);
	}

	/** @throws IOException when the file can't become a document */
	public Reading read(CorpusFolder.Entry entry) throws IOException {
		Fresh fresh = fresh(entry);
		try {
			EditableDocument open = withDecisions(fresh);
			AnalysedDocument read = new AnalysedDocument(open.id(), open.document(), merged(open));
			return new Reading(read, fingerprint(fresh, read.extraction()), fresh.cached(), open.problems());
		} catch (DamagedDecisions e) {
			// Damaged decisions must not be taken for none: the document is done without them, and the user told.
			AnalysedDocument read = new AnalysedDocument(fresh.id(), fresh.document(), fresh.extraction());
			return new Reading(read, fingerprint(fresh, read.extraction()), fresh.cached(), List.of(Problem.of(e.file.toString(), e.getCause())));
		}
	}

	/**
	 * To be called when every document of the folder has been read: what the cache holds of texts and models that are no longer there goes. As
	 * many unused entries as documents may stay, for a file that comes back, and for who changes between two models.
	 */
	public void trimCache(int documents) throws IOException {
		cache.trim(2 * documents);
	}

	/** What the register says of actors holds in documents, too, about which nobody has decided anything. */
	private Extraction merged(EditableDocument open) {
		if (open.decided().isEmpty() && actors.isEmpty())
			return open.suggested();
		DocumentAnnotations decided = open.decided().orElseGet(AnnotationFactory.eINSTANCE::createDocumentAnnotations);
		return Decisions.over(open.suggested(), decided, actors, open.document().text());
	}

	/** @throws IOException when the file can't be read, or what people decided is damaged */
	public DocumentRows rows(CorpusFolder.Entry entry) throws IOException {
		EditableDocument open = open(entry);
		return DocumentRows.of(open.document(), merged(open), open.decided(), actors);
	}

	/** @throws IOException when the file can't become a document, or what people decided about it is damaged */
	public EditableDocument open(CorpusFolder.Entry entry) throws IOException {
		return withDecisions(fresh(entry));
	}

	/** The text that decisions about the document count in. @throws IOException when the file can't become a document */
	public Document text(CorpusFolder.Entry entry) throws IOException {
		Document today = register.apply(analyser.text(entry));
		String name = Files.exists(folder.annotationsOf(entry.name())) ? entry.name() : register.formerName(today);
		return Files.exists(folder.annotationsOf(name)) ? frozen(name, today) : today;
	}

	/** As it was when somebody first decided something about it, where the source is still the same. */
	private Document frozen(String name, Document today) throws IOException {
		Path frozen = folder.frozenTextOf(name);
		Document then = Files.exists(frozen) ? FrozenText.read(frozen, today) : today;
		return then.sourceSha256().equals(today.sourceSha256()) ? then : today;
	}

	/** A document as it is today, before any decision. @param decisions under which name people decided about it; empty: nobody did */
	private record Fresh(String id, Document document, Extraction extraction, String key, boolean cached, Optional<String> decisions) {
	}

	private Fresh fresh(CorpusFolder.Entry entry) throws IOException {
		DocumentAnalyser.Result result = analyser.analyse(entry);
		Document document = register.apply(result.document());
		String former = Files.exists(folder.annotationsOf(entry.name())) ? entry.name() : register.formerName(document);
		return new Fresh(register.idOf(document), document, result.extraction(), result.key(), result.cached(),
				Optional.of(former).filter(name -> Files.exists(folder.annotationsOf(name))));
	}

	/** Changes with the text, the metadata, the decisions, and the names of its actors. */
	private String fingerprint(Fresh fresh, Extraction said) throws IOException {
		StringBuilder names = new StringBuilder();
		said.actors().forEach(actor -> names.append(actor.id()).append(actor.name()).append(actor.kind().label()).append(actor.mentions().size()));
		String key = String.join("+", fresh.key(), fresh.id(), Integer.toHexString(fresh.document().metadata().hashCode()),
				Integer.toHexString(names.toString().hashCode()));
		if (fresh.decisions().isEmpty())
			return key;
		Path file = folder.annotationsOf(fresh.decisions().get());
		return String.join("+", key, "" + Files.getLastModifiedTime(file).toMillis(), "" + Files.size(file));
	}

	private EditableDocument withDecisions(Fresh fresh) throws IOException {
		if (fresh.decisions().isEmpty())
			return new EditableDocument(fresh.id(), fresh.document(), fresh.extraction(), Optional.empty(), List.of());
		String name = fresh.decisions().get();
		Path file = folder.annotationsOf(name);
		try {
			DocumentAnnotations annotations = AnnotationFiles.loadAnnotations(file);
			Path frozen = folder.frozenTextOf(name);
			Document then = Files.exists(frozen) ? FrozenText.read(frozen, fresh.document()) : fresh.document();
			Document document = then.sourceSha256().equals(fresh.document().sourceSha256()) ? then : fresh.document();
			boolean same = document.textSha256().equals(fresh.document().textSha256());
			Extraction suggested = same ? fresh.extraction() : analyser.extract(document);
			List<Problem> problems = new ArrayList<>();
			Anchors.move(annotations, then, document, lost -> problems.add(new Problem(document.name(), lost)));
			return new EditableDocument(fresh.id(), document, suggested, Optional.of(annotations), problems);
		} catch (IOException e) {
			throw new DamagedDecisions(file, e);
		}
	}

	/** The file of decisions, and what is wrong with it. */
	private static final class DamagedDecisions extends IOException {
		private static final long serialVersionUID = 1L;
		private final transient Path file;

		DamagedDecisions(Path file, IOException cause) {
			super(cause.getMessage(), cause);
			this.file = file;
		}
	}
}
