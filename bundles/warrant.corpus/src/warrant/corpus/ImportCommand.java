package warrant.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.ECollections;

import warrant.annotation.AnnotationFactory;
import warrant.annotation.AnnotationFiles;
import warrant.annotation.DocumentEntry;
import warrant.annotation.DocumentRegister;
import warrant.corpus.folder.AtomicFile;
import warrant.corpus.folder.WriterLock;
import warrant.corpus.importing.Importer;
import warrant.corpus.importing.NamePattern;

/** Copies readable files into a corpus project, which is made where there is none yet, and enters them into its register. */
public final class ImportCommand {

	/**
	 * What was done.
	 *
	 * @param imported names of the new documents
	 * @param known files whose content the project has already
	 */
	public record Result(List<String> imported, List<String> known, List<Problem> problems) {

		static Result of(Importer importer) {
			return new Result(importer.entries().stream().map(DocumentEntry::getPath).toList(), importer.known(), importer.problems());
		}
	}

	private final List<Path> paths;
	private final Path project;
	private final Optional<NamePattern> pattern;
	private final RunOptions options;

	/** Without a pattern of names. */
	public ImportCommand(List<Path> paths, Path into, RunOptions options) {
		this(paths, into, Optional.empty(), options);
	}

	/** @param pattern what the files' names say about them */
	public ImportCommand(List<Path> paths, Path into, Optional<NamePattern> pattern, RunOptions options) {
		this.paths = List.copyOf(paths);
		this.project = into;
		this.pattern = pattern;
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
			Importer importer = new Importer(documents, checksums(register), pattern, options.progress());
			try {
				importer.copy(paths);
			} finally {
				// What was copied is entered even when the run ends early: no document without its entry.
				register.getDocuments().addAll(importer.entries());
				ECollections.sort(register.getDocuments(), (a, b) -> a.getPath().compareTo(b.getPath()));
				AtomicFile.saved(project.resolve("documents.xmi"), file -> AnnotationFiles.save(register, file));
			}
			return Result.of(importer);
		}
	}

	/** The name of each document a register knows, by the checksum of its content. */
	public static Map<String, String> checksums(DocumentRegister register) {
		Map<String, String> names = new HashMap<>();
		register.getDocuments().forEach(entry -> names.put(entry.getSha256(), entry.getPath()));
		return names;
	}
}
