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
		DocumentAnalyser.Result result = analyser.analyse(entry);
		Document document = register.apply(result.document());
		AnalysedDocument today = new AnalysedDocument(register.idOf(document), document, result.extraction());
		String key = String.join("+", result.key(), today.id(), Integer.toHexString(document.metadata().hashCode()));
		Reading undecided = new Reading(today, key, result.cached(), List.of());
		String former = Files.exists(folder.annotationsOf(entry.name())) ? entry.name() : register.formerName(document);
		return Files.exists(folder.annotationsOf(former)) ? decided(undecided, former) : undecided;
	}

	/** @param name under which the decisions are kept */
	private Reading decided(Reading undecided, String name) throws IOException {
		AnalysedDocument today = undecided.document();
		Path file = folder.annotationsOf(name);
		List<Problem> problems = new ArrayList<>();
		String key = String.join("+", undecided.fingerprint(), "" + Files.getLastModifiedTime(file).toMillis(), "" + Files.size(file),
				actorsChecksum);
		try {
			DocumentAnnotations annotations = AnnotationFiles.loadAnnotations(file);
			Path frozen = folder.frozenTextOf(name);
			Document then = Files.exists(frozen) ? FrozenText.read(frozen, today.document()) : today.document();
			Document document = then.sourceSha256().equals(today.document().sourceSha256()) ? then : today.document();
			Extraction suggested = document.textSha256().equals(today.document().textSha256()) ? today.extraction() : analyser.extract(document);
			Anchors.move(annotations, then, document, lost -> problems.add(new Problem(document.name(), lost)));
			return new Reading(new AnalysedDocument(today.id(), document, Decisions.over(suggested, annotations, actors)), key,
					undecided.cached(), problems);
		} catch (IOException e) {
			// Damaged decisions must not be taken for none: the document is done without them, and the user told.
			problems.add(Problem.of(file.toString(), e));
			return new Reading(today, key, undecided.cached(), problems);
		}
	}
}
