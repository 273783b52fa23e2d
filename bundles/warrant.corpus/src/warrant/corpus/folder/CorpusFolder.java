package warrant.corpus.folder;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import warrant.corpus.Problem;
import warrant.corpus.identity.Ids;
import warrant.text.DocumentReader;

/**
 * Where things are in a corpus project, or in any folder of documents. Only knows names; opens nothing.
 *
 * @param root the folder the user named
 * @param state where derived data go: {@code .warrant} below the root, or elsewhere when the root can't be written
 */
public record CorpusFolder(Path root, Path state) {

	/** Stands in every output folder, so that reports are not read as documents when it lies inside the input. */
	public static final String OUTPUT_MARK = ".warrant-output";

	private static final String DOCUMENTS = "documents";

	/**
	 * The folder, made sure that it can be read.
	 *
	 * @param fallback where derived data go when nothing can be written into {@code root}
	 * @throws UnusableFolderException when it is no folder or can't be read
	 */
	public static CorpusFolder open(Path root, Optional<Path> fallback) throws IOException {
		if (!Files.exists(root))
			throw new UnusableFolderException(root + ": there is no such folder");
		if (!Files.isDirectory(root))
			throw new UnusableFolderException(root + ": is a file; name the folder it is in");
		for (Path folder : List.of(root, new CorpusFolder(root, root).documents()))
			if (!Files.isReadable(folder) || !Files.isExecutable(folder))
				throw new UnusableFolderException(folder + ": can't be read; check its permissions");
		return new CorpusFolder(root, stateBelow(root, fallback));
	}

	private static Path stateBelow(Path root, Optional<Path> fallback) throws IOException {
		Path own = root.resolve(".warrant");
		if (Files.isWritable(root) && (!Files.exists(own) || Files.isDirectory(own) && Files.isWritable(own)))
			return own;
		return fallback.isPresent() ? fallback.get().resolve(".warrant") : temporaryState(root);
	}

	/** The same in every run, so that the next one finds what this one computed; never a folder that another user has put there. */
	private static Path temporaryState(Path root) throws IOException {
		String user = System.getProperty("user.name");
		Path own = Path.of(System.getProperty("java.io.tmpdir"), "warrant-" + Ids.of("state", user, root.toRealPath()));
		if (Files.notExists(own, LinkOption.NOFOLLOW_LINKS))
			return Files.move(Files.createTempDirectory("warrant-state"), own);
		boolean mine = Files.isDirectory(own, LinkOption.NOFOLLOW_LINKS) && Files.getOwner(own).getName().equals(user);
		return mine ? own : Files.createTempDirectory("warrant-state");
	}

	/** A project has a documents folder; any other folder is read as it is. */
	public boolean isProject() {
		return Files.isDirectory(root.resolve(DOCUMENTS));
	}

	/** {@code documents/} of a project; of any other folder the folder itself. */
	public Path documents() {
		return isProject() ? root.resolve(DOCUMENTS) : root;
	}

	/** {@code annotations/NAME.annotations} of a document. */
	public Path annotationsOf(String document) {
		return root.resolve("annotations").resolve(document + ".annotations");
	}

	/** {@code annotations/NAME.text} of a document. */
	public Path frozenTextOf(String document) {
		return root.resolve("annotations").resolve(document + ".text");
	}

	/** Of documents; absent where nobody imported or described one. */
	public Path register() {
		return root.resolve("documents.xmi");
	}

	/** Register of actors; absent while nobody has decided about one. */
	public Path actors() {
		return root.resolve("actors.xmi");
	}

	/** Hand splits and merges of statements. */
	public Path statements() {
		return root.resolve("statements.xmi");
	}

	/** What people saved to search for again; may be absent. */
	public Path searches() {
		return root.resolve("searches.json");
	}

	/** Derived; absent before the first run. */
	public Path index() {
		return state.resolve("index");
	}

	/** A readable document. @param name the path below the documents folder, with {@code /} */
	public record Entry(String name, Path file) {
	}

	/** What was found, and what could not be looked into. */
	public record Listing(List<Entry> documents, List<Problem> problems) {
	}

	/** Every readable document, sorted by name; hidden files are left out, outside of a project README files too. */
	public Listing list() throws IOException {
		Path base = documents();
		List<Entry> found = new ArrayList<>();
		List<Problem> problems = new ArrayList<>();
		boolean keepReadme = isProject();
		Files.walkFileTree(base, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
				boolean skip = !dir.equals(base) && (isHidden(dir) || Files.exists(dir.resolve(OUTPUT_MARK)));
				return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				String plain = file.getFileName().toString();
				boolean skip = isHidden(file) || !keepReadme && plain.startsWith("README") || !DocumentReader.isReadable(plain);
				if (skip || Files.isDirectory(file))
					return FileVisitResult.CONTINUE;
				if (Files.exists(file) && !Files.isRegularFile(file))
					problems.add(new Problem(nameOf(base, file), "is not a plain file; take it out"));
				else
					found.add(new Entry(nameOf(base, file), file));
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException why) {
				problems.add(new Problem(nameOf(base, file), "can't be read; check its permissions"));
				return FileVisitResult.CONTINUE;
			}
		});
		found.sort(Comparator.comparing(Entry::name));
		return new Listing(found, problems);
	}

	private static boolean isHidden(Path file) {
		return file.getFileName().toString().startsWith(".");
	}

	/** The path of {@code file} below {@code base} with {@code /} on every machine. */
	public static String nameOf(Path base, Path file) {
		return base.relativize(file).toString().replace('\\', '/');
	}
}
