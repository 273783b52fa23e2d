package warrant.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.OperationCanceledException;

import warrant.annotation.ActorRegister;
import warrant.annotation.DocumentAnnotations;
import warrant.annotation.DocumentEntry;
import warrant.argument.ArgumentMap;
import warrant.corpus.briefing.MapReport;
import warrant.corpus.decisions.ActorNames;
import warrant.corpus.decisions.Decisions;
import warrant.corpus.folder.AtomicFile;
import warrant.corpus.folder.CorpusFolder;
import warrant.corpus.folder.UnusableFolderException;
import warrant.corpus.folder.WriterLock;
import warrant.corpus.importing.Importer;
import warrant.corpus.importing.NamePattern;
import warrant.corpus.maps.MapAssembler;
import warrant.corpus.reading.Beginning;
import warrant.corpus.reading.CorpusReader;
import warrant.corpus.reading.InOrder;
import warrant.corpus.statements.AlsoSaid;
import warrant.corpus.statements.HandLinks;
import warrant.corpus.tables.DocumentRows;
import warrant.diagram.Palettes;
import warrant.extraction.Extraction;
import warrant.extraction.Meaning;
import warrant.extraction.MeaningEncoder;
import warrant.index.CorpusSearch;
import warrant.index.Layer;
import warrant.index.SearchHit;
import warrant.index.SearchRequest;
import warrant.index.SearchResult;
import warrant.text.Document;

/**
 * A folder that one process works on for a while: holds the writer's lock until closed. Everything here may be slow and is safe in any
 * thread; the EMF objects it takes must not be changed meanwhile.
 */
public final class OpenProject implements AutoCloseable {

	private final CorpusFolder folder;
	private final ModelChoice models;
	private final WriterLock lock;
	private MeaningEncoder encoder;

	private OpenProject(CorpusFolder folder, ModelChoice models, WriterLock lock) {
		this.folder = folder;
		this.models = models;
		this.lock = lock;
	}

	/** @throws UnusableFolderException when it is no folder, can't be read, or another process holds it (the message names the holder) */
	public static OpenProject open(Path root, ModelChoice models) throws IOException {
		CorpusFolder folder = CorpusFolder.open(root, Optional.empty());
		return new OpenProject(folder, models, WriterLock.take(folder.state()));
	}

	public CorpusFolder folder() {
		return folder;
	}

	/**
	 * Text, suggestions and decisions of one document; computed once, then kept in the cache.
	 *
	 * @param name path below the documents folder
	 * @throws IOException when it can't become a document, or its decisions are damaged; the message names the file
	 */
	public EditableDocument read(String name) throws IOException {
		return new CorpusReader(folder, models).open(new CorpusFolder.Entry(name, folder.documents().resolve(name)));
	}

	/**
	 * The text of one document as {@link #read} will give it, before anything was looked for in it: quick, where that can be slow.
	 *
	 * @throws IOException as {@link #read}
	 */
	public Document text(String name) throws IOException {
		return new CorpusReader(folder, models).text(new CorpusFolder.Entry(name, folder.documents().resolve(name)));
	}

	/** The first pages of a long document that nobody has decided anything about, at once; empty where {@link #text} is quick anyway. */
	public Optional<Document> beginning(String name) throws IOException {
		return Files.exists(folder.frozenTextOf(name)) ? Optional.empty() : Beginning.of(folder.documents().resolve(name), name);
	}

	/** The suggestions with the decisions over them, as tables, maps and the index see the document. */
	public static Extraction merged(EditableDocument document, DocumentAnnotations decided, ActorRegister actors) {
		return Decisions.over(document.suggested(), decided, new ActorNames(Optional.of(actors)), document.document().text());
	}

	/** The same as rows of tables. */
	public static DocumentRows rows(EditableDocument document, DocumentAnnotations decided, ActorRegister actors) {
		return DocumentRows.of(document.document(), merged(document, decided, actors), Optional.of(decided), new ActorNames(Optional.of(actors)));
	}

	/**
	 * What documents say, as rows of tables; one that can't be read has none.
	 *
	 * @param actors to be taken for those in the folder
	 * @param told called in this thread, in the order of the names
	 * @throws OperationCanceledException when the progress says so
	 */
	public void rows(List<String> names, ActorRegister actors, Progress progress, Consumer<DocumentRows> told) throws IOException {
		CorpusReader reader = new CorpusReader(folder, models, Optional.of(actors));
		int jobs = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
		progress.begin("Reading tables", names.size());
		try (InOrder inOrder = new InOrder(jobs)) {
			inOrder.each(names, name -> reader.rows(new CorpusFolder.Entry(name, folder.documents().resolve(name))), (name, rows, failure) -> {
				// Why a document can't be read is told by the update that lists it.
				if (failure == null)
					told.accept(rows);
				progress.step(name);
			}, progress);
		}
	}

	/** Changes whenever a document's file, what people decided about it, or the register of documents does. */
	public String stamp(String name) throws IOException {
		StringBuilder stamp = new StringBuilder();
		for (Path file : List.of(folder.documents().resolve(name), folder.annotationsOf(name), folder.register()))
			if (Files.exists(file))
				stamp.append(Files.getLastModifiedTime(file)).append('+').append(Files.size(file)).append('+');
		return stamp.toString();
	}

	/**
	 * Reads what is new, brings the index up to date and tells about every document, in the order of their names.
	 *
	 * @param told called in this thread; a second call waits for the first
	 */
	public synchronized IndexReport update(int jobs, Progress progress, Consumer<DocumentSummary> told) throws IOException {
		return IndexCommand.update(folder, new RunOptions(jobs, models, progress), told);
	}

	/** Asks the index as it was last brought up to date; nothing is found before that. */
	public SearchResult search(SearchRequest request) throws IOException {
		if (Files.notExists(folder.index()))
			return new SearchResult(0, List.of(), List.of());
		try (CorpusSearch search = CorpusSearch.open(folder.index())) {
			return search.search(request);
		}
	}

	/**
	 * The same ranked by what the request's words mean. Loads the encoder at the first call, about a second.
	 *
	 * @throws IllegalArgumentException when the query is wrong or has no words
	 * @throws IOException when there is no encoder; the message says why
	 */
	public SearchResult similar(SearchRequest request) throws IOException {
		String words = request.words();
		if (!models.encoder())
			throw new IOException("The documents were read without the sentence encoder; turn it on in the preferences to search by meaning.");
		float[] meaning = encoder().of(words).vector();
		if (Files.notExists(folder.index()))
			return new SearchResult(0, List.of(), List.of());
		try (CorpusSearch search = CorpusSearch.open(folder.index())) {
			return search.nearest(request, meaning);
		}
	}

	/**
	 * Passages of other documents that say much the same, by meaning where the document's sentences have one, else by words; the nearest first,
	 * one a document.
	 *
	 * @param document where the words stand
	 */
	public List<SearchHit> alsoSaid(String document, String words, Layer layer, int most) throws IOException {
		if (Files.notExists(folder.index()))
			return List.of();
		try (CorpusSearch search = CorpusSearch.open(folder.index())) {
			return new AlsoSaid(document, words, meaning(document, words)).in(search, layer, most);
		}
	}

	/** As the extraction in the cache has it: no encoder is loaded for this. */
	private Optional<Meaning> meaning(String document, String words) throws IOException {
		EditableDocument read = read(document);
		return AlsoSaid.meaning(read.document(), read.suggested(), words);
	}

	/** A lock of its own: an update in the background must not keep a search waiting. */
	private MeaningEncoder encoder() throws IOException {
		synchronized (lock) {
			if (encoder == null)
				encoder = MeaningEncoder.load();
			return encoder;
		}
	}

	/** What was copied, the entries to be added to the register, and what was not imported. */
	public record Imported(List<DocumentEntry> entries, ImportCommand.Result result) {
	}

	/**
	 * Copies files into the project's documents.
	 *
	 * @param known name by checksum of what the register has
	 * @throws IOException when the project can't be written
	 */
	public Imported importFiles(List<Path> paths, Map<String, String> known, Optional<NamePattern> pattern, Progress progress)
			throws IOException {
		Importer importer = new Importer(folder.documents(), known, pattern, progress);
		Files.createDirectories(folder.documents());
		importer.copy(paths);
		return new Imported(importer.entries(), ImportCommand.Result.of(importer));
	}

	/** Makes an argument map of what some documents say. Nothing is saved. */
	public ArgumentMap map(String title, List<String> names, Progress progress) throws IOException {
		MapAssembler assembler = new MapAssembler(title, Optional.empty(), HandLinks.load(folder.statements()));
		CorpusReader reader = new CorpusReader(folder, models);
		progress.begin("Mapping", names.size());
		for (String name : names) {
			if (progress.cancelled())
				throw new OperationCanceledException();
			assembler.add(reader.read(new CorpusFolder.Entry(name, folder.documents().resolve(name))).document());
			progress.step(name);
		}
		return assembler.map();
	}

	/** The main job over this project: report, tables, maps into a folder. @see AnalyseCommand */
	public synchronized AnalysisSummary analyse(Path out, Palettes palettes, Progress progress) throws IOException {
		int jobs = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
		return new AnalyseCommand(folder.root(), out, new RunOptions(jobs, models, progress, palettes)).locked(folder);
	}

	/** Writes one page about a map and the documents it quotes. */
	public void report(ArgumentMap map, Palettes palettes, Path out) throws IOException {
		new MapReport(folder, models, palettes).write(map, out);
	}

	/** Saves one of the project's files atomically: after a crash either the old or the new content is there. */
	public void save(Path file, byte[] content) throws IOException {
		AtomicFile.write(file, out -> out.write(content));
	}

	/** Waits for an update that is under way; whoever closes has cancelled it before. */
	@Override
	public synchronized void close() throws IOException {
		if (encoder != null)
			encoder.close();
		lock.close();
	}
}
