package warrant.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.ECollections;

import warrant.annotation.AnnotationFactory;
import warrant.annotation.AnnotationFiles;
import warrant.annotation.DocumentEntry;
import warrant.annotation.DocumentRegister;
import warrant.annotation.Origin;
import warrant.annotation.Property;
import warrant.text.Document;
import warrant.text.DocumentReader;

/** Copies readable files into a corpus project, which is made where there is none yet, and enters them into its register. */
public final class ImportCommand {

	/**
	 * What was done.
	 *
	 * @param imported names of the new documents
	 * @param known files whose content the project has already
	 */
	public record Result(List<String> imported, List<String> known, List<Problem> problems) {
	}

	private final List<Path> paths;
	private final Path project;
	private final RunOptions options;
	private final DocumentReader reader = new DocumentReader();
	private final Map<String, String> nameByChecksum = new HashMap<>();
	private final List<String> imported = new ArrayList<>();
	private final List<String> known = new ArrayList<>();
	private final List<Problem> problems = new ArrayList<>();

	public ImportCommand(List<Path> paths, Path into, RunOptions options) {
		this.paths = List.copyOf(paths);
		this.project = into;
		this.options = options;
	}

	/** @throws IOException when the project can't be written; files imported until then stay */
	public Result call() throws IOException {
		Path documents = project.resolve("documents");
		Files.createDirectories(documents);
		try (WriterLock lock = WriterLock.take(project.resolve(".warrant"))) {
			DocumentRegister register = Files.exists(project.resolve("documents.xmi"))
					? AnnotationFiles.loadDocuments(project.resolve("documents.xmi"))
					: AnnotationFactory.eINSTANCE.createDocumentRegister();
			register.getDocuments().forEach(entry -> nameByChecksum.put(entry.getSha256(), entry.getPath()));
			try {
				importAll(documents, register);
			} finally {
				// What was copied is entered even when the run ends early: no document without its entry.
				ECollections.sort(register.getDocuments(), (a, b) -> a.getPath().compareTo(b.getPath()));
				AtomicFile.saved(project.resolve("documents.xmi"), file -> AnnotationFiles.save(register, file));
			}
		}
		return new Result(imported, known, problems);
	}

	private void importAll(Path documents, DocumentRegister register) throws IOException {
		List<CorpusFolder.Entry> entries = InputFiles.of(paths, problems);
		options.progress().begin("Importing", entries.size());
		for (CorpusFolder.Entry entry : entries) {
			if (options.progress().cancelled())
				throw new OperationCanceledException();
			importOne(entry, documents, register);
			options.progress().step(entry.name());
		}
	}

	private void importOne(CorpusFolder.Entry entry, Path documents, DocumentRegister register) throws IOException {
		Document document;
		try {
			document = reader.read(entry.file(), entry.name());
		} catch (IOException e) {
			problems.add(Problem.of(entry.name(), e));
			return;
		}
		if (nameByChecksum.containsKey(document.sourceSha256())) {
			known.add(entry.name() + " (is " + nameByChecksum.get(document.sourceSha256()) + ")");
			return;
		}
		boolean there = isSame(documents.resolve(entry.name()), entry.file());
		String name = there ? entry.name() : freeName(documents, entry.name());
		if (!there)
			AtomicFile.write(documents.resolve(name), out -> Files.copy(entry.file(), out));
		nameByChecksum.put(document.sourceSha256(), name);
		register.getDocuments().add(entryFor(document, name));
		imported.add(name);
	}

	/** Whether somebody has put the file into the project by hand: then only its entry is missing. */
	private static boolean isSame(Path there, Path file) throws IOException {
		return Files.isRegularFile(there) && Files.mismatch(there, file) < 0;
	}

	/** The name, with a number before its extension where another document has it. */
	private static String freeName(Path documents, String wanted) {
		int dot = wanted.lastIndexOf('.');
		String stem = dot > wanted.lastIndexOf('/') ? wanted.substring(0, dot) : wanted;
		String extension = wanted.substring(stem.length());
		String name = wanted;
		for (int n = 2; Files.exists(documents.resolve(name)); n++)
			name = stem + "-" + n + extension;
		return name;
	}

	private static DocumentEntry entryFor(Document document, String name) {
		DocumentEntry entry = AnnotationFactory.eINSTANCE.createDocumentEntry();
		entry.setId(UUID.randomUUID().toString());
		entry.setPath(name);
		entry.setSha256(document.sourceSha256());
		document.metadata().values().forEach((key, value) -> {
			Property property = AnnotationFactory.eINSTANCE.createProperty();
			property.setKey(key);
			property.setValue(value);
			property.setOrigin(Origin.READ);
			entry.getProperties().add(property);
		});
		return entry;
	}
}
