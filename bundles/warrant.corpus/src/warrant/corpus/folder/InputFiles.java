package warrant.corpus.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import warrant.corpus.Problem;
import warrant.text.DocumentReader;

/** Turns the files and folders a user named into documents to read. */
public final class InputFiles {

	/** The extensions that are read, for messages. */
	public static final String READABLE = "." + String.join(", .", DocumentReader.EXTENSIONS);

	private InputFiles() {
	}

	/** In the order named; a folder gives its readable files, a file that is named is read whatever it is called. */
	public static List<CorpusFolder.Entry> of(List<Path> paths, List<Problem> problems) throws IOException {
		List<CorpusFolder.Entry> entries = new ArrayList<>();
		for (Path path : paths) {
			if (Files.isDirectory(path))
				folder(path, entries, problems);
			else if (Files.isReadable(path) && Files.isRegularFile(path))
				entries.add(new CorpusFolder.Entry(path.getFileName().toString(), path));
			else
				problems.add(new Problem(path.toString(), why(path)));
		}
		return entries;
	}

	private static String why(Path path) {
		if (!Files.exists(path))
			return "there is no such file";
		return Files.isRegularFile(path) ? "can't be read; check its permissions" : "is not a plain file; take it out";
	}

	private static void folder(Path path, List<CorpusFolder.Entry> entries, List<Problem> problems) throws IOException {
		try {
			CorpusFolder.Listing listing = new CorpusFolder(path, path).list();
			if (!Files.isReadable(path))
				throw new UnusableFolderException(path + ": can't be read; check its permissions");
			entries.addAll(listing.documents());
			problems.addAll(listing.problems());
		} catch (UnusableFolderException e) {
			problems.add(Problem.of(path.toString(), e));
		}
	}
}
