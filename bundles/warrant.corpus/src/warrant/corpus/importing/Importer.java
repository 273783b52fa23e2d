package warrant.corpus.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.runtime.OperationCanceledException;

import warrant.annotation.AnnotationFactory;
import warrant.annotation.DocumentEntry;
import warrant.annotation.Origin;
import warrant.annotation.Property;
import warrant.corpus.Problem;
import warrant.corpus.Progress;
import warrant.corpus.folder.AtomicFile;
import warrant.corpus.folder.CorpusFolder;
import warrant.text.Document;
import warrant.text.DocumentReader;

/** Copies readable files into a project's documents and makes their entries for the register; the caller enters them. */
public final class Importer {

	private final Path documents;
	private final Optional<NamePattern> pattern;
	private final Progress progress;
	private final DocumentReader reader = new DocumentReader();
	private final Map<String, String> nameByChecksum;
	private final List<DocumentEntry> entries = new ArrayList<>();
	private final List<String> known = new ArrayList<>();
	private final List<Problem> problems = new ArrayList<>();

	/** @param nameByChecksum what the project has already */
	public Importer(Path documents, Map<String, String> nameByChecksum, Optional<NamePattern> pattern, Progress progress) {
		this.documents = documents;
		this.nameByChecksum = new HashMap<>(nameByChecksum);
		this.pattern = pattern;
		this.progress = progress;
	}

	/** The entries of what was copied so far, also after a failure: no document without its entry. */
	public List<DocumentEntry> entries() {
		return entries;
	}

	/** Files whose content the project has already. */
	public List<String> known() {
		return known;
	}

	public List<Problem> problems() {
		return problems;
	}

	/**
	 * Files that can't be read become problems, those the project has already are passed over.
	 *
	 * @param paths files, folders and zip archives
	 * @throws IOException when the project can't be written
	 */
	public void copy(List<Path> paths) throws IOException {
		try (Sources sources = new Sources(paths)) {
			problems.addAll(sources.problems());
			progress.begin("Importing", sources.files().size());
			for (CorpusFolder.Entry file : sources.files()) {
				if (progress.cancelled())
					throw new OperationCanceledException();
				copy(file);
				progress.step(file.name());
			}
		}
	}

	private void copy(CorpusFolder.Entry file) throws IOException {
		Document document;
		try {
			document = reader.read(file.file(), file.name());
		} catch (IOException e) {
			problems.add(Problem.of(file.name(), e));
			return;
		}
		if (nameByChecksum.containsKey(document.sourceSha256())) {
			known.add(file.name() + " (is " + nameByChecksum.get(document.sourceSha256()) + ")");
			return;
		}
		boolean there = isSame(documents.resolve(file.name()), file.file());
		String name = there ? file.name() : freeName(file.name());
		if (!there)
			AtomicFile.write(documents.resolve(name), out -> Files.copy(file.file(), out));
		nameByChecksum.put(document.sourceSha256(), name);
		entries.add(entryFor(document, name, file.name()));
	}

	/** Whether somebody has put the file into the project by hand: then only its entry is missing. */
	private static boolean isSame(Path there, Path file) throws IOException {
		return Files.isRegularFile(there) && Files.mismatch(there, file) < 0;
	}

	/** The name, with a number before its extension where another document has it. */
	private String freeName(String wanted) {
		int dot = wanted.lastIndexOf('.');
		String stem = dot > wanted.lastIndexOf('/') ? wanted.substring(0, dot) : wanted;
		String extension = wanted.substring(stem.length());
		String name = wanted;
		for (int n = 2; Files.exists(documents.resolve(name)); n++)
			name = stem + "-" + n + extension;
		return name;
	}

	private DocumentEntry entryFor(Document document, String name, String original) {
		DocumentEntry entry = AnnotationFactory.eINSTANCE.createDocumentEntry();
		entry.setId(UUID.randomUUID().toString());
		entry.setPath(name);
		entry.setSha256(document.sourceSha256());
		Map<String, String> named = pattern.flatMap(p -> p.read(original)).orElse(Map.of());
		document.metadata().values().forEach((key, value) -> {
			if (!named.containsKey(key))
				entry.getProperties().add(property(key, value, Origin.READ));
		});
		named.forEach((key, value) -> entry.getProperties().add(property(key, value, Origin.PATTERN)));
		return entry;
	}

	private static Property property(String key, String value, Origin origin) {
		Property property = AnnotationFactory.eINSTANCE.createProperty();
		property.setKey(key);
		property.setValue(value);
		property.setOrigin(origin);
		return property;
	}
}
