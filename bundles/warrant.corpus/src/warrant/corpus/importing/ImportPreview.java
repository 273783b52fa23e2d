package warrant.corpus.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.OperationCanceledException;

import warrant.corpus.Problem;
import warrant.corpus.Progress;
import warrant.corpus.folder.CorpusFolder;
import warrant.text.Document;
import warrant.text.DocumentReader;
import warrant.text.Metadata;

/** Says what an import would do, before it does: nothing is written. */
public final class ImportPreview {

	private ImportPreview() {
	}

	/**
	 * Reads every file once, as the import will.
	 *
	 * @param paths files, folders and archives
	 * @param told about each file, in the order they will be imported
	 * @throws OperationCanceledException when the progress says so
	 */
	public static void read(List<Path> paths, Progress progress, Consumer<Candidate> told) throws IOException {
		DocumentReader reader = new DocumentReader();
		try (Sources sources = new Sources(paths)) {
			progress.begin("Reading", sources.files().size());
			for (CorpusFolder.Entry file : sources.files()) {
				if (progress.cancelled())
					throw new OperationCanceledException();
				told.accept(candidate(reader, file));
				progress.step(file.name());
			}
			sources.problems().forEach(problem -> told.accept(unreadable(problem)));
		}
	}

	private static Candidate candidate(DocumentReader reader, CorpusFolder.Entry file) {
		try {
			Document document = reader.read(file.file(), file.name());
			return new Candidate(file.name(), document.metadata(), document.sourceSha256(), Optional.empty());
		} catch (IOException e) {
			return unreadable(Problem.of(file.name(), e));
		}
	}

	private static Candidate unreadable(Problem problem) {
		return new Candidate(problem.subject(), Metadata.NONE, "", Optional.of(problem.message()));
	}

	/**
	 * For each candidate the name of the document it is the same as; empty: it is a new one.
	 *
	 * @param known name by checksum of what the project has
	 */
	public static List<Optional<String>> duplicates(List<Candidate> candidates, Map<String, String> known) {
		Map<String, String> names = new HashMap<>(known);
		List<Optional<String>> all = new ArrayList<>();
		for (Candidate candidate : candidates)
			all.add(candidate.problem().isPresent() ? Optional.empty() : Optional.ofNullable(names.putIfAbsent(candidate.sha256(), candidate.name())));
		return all;
	}
}
