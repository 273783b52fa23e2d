package warrant.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import warrant.annotation.AnnotationFiles;
import warrant.annotation.DocumentAnnotations;
import warrant.corpus.cache.DocumentCache;
import warrant.corpus.decisions.ActorNames;
import warrant.corpus.decisions.Anchors;
import warrant.corpus.decisions.Decisions;
import warrant.extraction.Extraction;
import warrant.text.Document;
import warrant.text.DocumentReader;

/** Reads the documents of a folder with what is said in them: suggestions from the machine or the cache, decisions over them. Safe in parallel. */
final class CorpusReader {

	/** A document, the key that changes whenever anything about it does, and what is not right with it. */
	record Reading(AnalysedDocument document, String fingerprint, boolean cached, List<Problem> problems) {
	}

	private final CorpusFolder folder;
	private final DocumentAnalyser analyser;
	private final Register register;
	private final ActorNames actors;
	/** Of the actors' file: what people decided about a document reads differently when an actor is renamed. */
	private final String actorsChecksum;

	/** @throws IOException when the register or the actors are there but can't be read */
	CorpusReader(CorpusFolder folder, ModelChoice models) throws IOException {
		this.folder = folder;
		this.analyser = new DocumentAnalyser(new DocumentReader(), new Extractors(models),
				Optional.of(new DocumentCache(folder.state().resolve("cache"))));
		this.register = Register.load(folder.register(), folder.documents());
		boolean known = Files.exists(folder.actors());
		this.actors = new ActorNames(known ? Optional.of(AnnotationFiles.loadActors(folder.actors())) : Optional.empty());
		this.actorsChecksum = known ? Integer.toHexString(Files.readString(folder.actors()).hashCode()) : "";
	}

	/** @throws IOException when the file can't become a document */
	Reading read(CorpusFolder.Entry entry) throws IOException {
		Fresh fresh = fresh(entry);
		try {
			EditableDocument open = withDecisions(fresh);
			AnalysedDocument read = new AnalysedDocument(open.id(), open.document(),
					open.decided().map(decided -> Decisions.over(open.suggested(), decided, actors)).orElse(open.suggested()));
			return new Reading(read, fingerprint(fresh), fresh.cached(), open.problems());
		} catch (DamagedDecisions e) {
			// Damaged decisions must not be taken for none: the document is done without them, and the user told.
			AnalysedDocument read = new AnalysedDocument(fresh.id(), fresh.document(), fresh.extraction());
			return new Reading(read, fingerprint(fresh), fresh.cached(), List.of(Problem.of(e.file.toString(), e.getCause())));
		}
	}

	/** @throws IOException when the file can't become a document, or what people decided about it is damaged */
	EditableDocument open(CorpusFolder.Entry entry) throws IOException {
		return withDecisions(fresh(entry));
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

	private String fingerprint(Fresh fresh) throws IOException {
		String key = String.join("+", fresh.key(), fresh.id(), Integer.toHexString(fresh.document().metadata().hashCode()));
		if (fresh.decisions().isEmpty())
			return key;
		Path file = folder.annotationsOf(fresh.decisions().get());
		return String.join("+", key, "" + Files.getLastModifiedTime(file).toMillis(), "" + Files.size(file), actorsChecksum);
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
