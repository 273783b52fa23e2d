package warrant.corpus.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import warrant.corpus.Problem;
import warrant.corpus.folder.CorpusFolder;
import warrant.corpus.folder.InputFiles;

/** The files to be imported of what a user named: files, folders, and zip archives, which lie opened in a temporary folder until this is closed. */
final class Sources implements AutoCloseable {

	private final List<Problem> problems = new ArrayList<>();
	private final List<Path> opened = new ArrayList<>();
	private final List<CorpusFolder.Entry> files;

	/** @throws IOException when there is no room for what archives hold */
	Sources(List<Path> paths) throws IOException {
		List<Path> plain = new ArrayList<>();
		for (Path path : paths)
			if (Archive.isOne(path))
				open(path, plain);
			else
				plain.add(path);
		files = InputFiles.of(plain, problems);
	}

	private void open(Path archive, List<Path> plain) throws IOException {
		Path folder = Files.createTempDirectory("warrant-import");
		opened.add(folder);
		try {
			new Archive(archive, folder).unpack();
			plain.add(folder);
		} catch (IOException e) {
			problems.add(Problem.of(archive.getFileName().toString(), e));
		}
	}

	List<CorpusFolder.Entry> files() {
		return files;
	}

	/** What can't be imported, and why. */
	List<Problem> problems() {
		return problems;
	}

	@Override
	public void close() throws IOException {
		for (Path folder : opened)
			try (Stream<Path> all = Files.walk(folder)) {
				for (Path path : all.sorted(Comparator.reverseOrder()).toList())
					Files.delete(path);
			}
	}
}
