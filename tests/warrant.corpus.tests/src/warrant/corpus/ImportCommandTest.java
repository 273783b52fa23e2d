package warrant.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import warrant.annotation.AnnotationFiles;
import warrant.annotation.DocumentEntry;
import warrant.annotation.Property;
import warrant.corpus.folder.UnusableFolderException;
import warrant.corpus.folder.WriterLock;
import warrant.corpus.importing.Candidate;
import warrant.corpus.importing.ImportPreview;
import warrant.corpus.importing.NamePattern;

class ImportCommandTest {

	private static final String WIRES = "---\ntitle: Wires First\nauthor: Ana Nobody\n---\n\nThe grid is full. Build the wires.\n";

	@TempDir
	private Path folder;
	private Path project;
	private Path sources;

	@BeforeEach
	void make() throws IOException {
		project = folder.resolve("project");
		sources = Files.createDirectories(folder.resolve("sources/energy")).getParent();
		Files.writeString(sources.resolve("energy/wires.txt"), WIRES);
		Files.writeString(sources.resolve("other.txt"), "Something else is said here.\n");
	}

	@Test
	void aFolderIsCopiedWithItsFoldersAndRegistered() throws IOException {
		ImportCommand.Result result = run(sources);

		assertEquals(List.of("energy/wires.txt", "other.txt"), result.imported());
		assertEquals(List.of(), result.problems());
		assertEquals(WIRES, Files.readString(project.resolve("documents/energy/wires.txt")));
		assertEquals(List.of("energy/wires.txt", "other.txt"), register().stream().map(DocumentEntry::getPath).toList());
		assertEquals(36, register().getFirst().getId().length());
		assertTrue(register().getFirst().getProperties().stream().map(Property::getKey).toList().contains("author"));
	}

	@Test
	void anArchiveIsOpenedAndItsFoldersKept() throws IOException {
		Path archive = folder.resolve("op-eds.zip");
		zip(archive, "energy/wires.txt", WIRES, "notes.exe", "no document", "energy/wires again.txt", WIRES);

		ImportCommand.Result result = run(archive);

		assertEquals(List.of("energy/wires again.txt"), result.imported());
		assertEquals(List.of("energy/wires.txt (is energy/wires again.txt)"), result.known());
		assertEquals(WIRES, Files.readString(project.resolve("documents/energy/wires again.txt")));
	}

	@Test
	void anArchiveThatWritesOutsideOrIsNoneIsAProblem() throws IOException {
		Path evil = folder.resolve("evil.zip");
		zip(evil, "../../outside.txt", "x");
		Path none = Files.writeString(folder.resolve("none.zip"), "not an archive");

		ImportCommand.Result result = run(evil, none);

		assertEquals(List.of(), result.imported());
		assertEquals(List.of("evil.zip", "none.zip"), result.problems().stream().map(Problem::subject).toList());
		assertTrue(result.problems().getFirst().message().contains("outside"), result.problems().getFirst().message());
		assertFalse(Files.exists(folder.resolve("outside.txt")));
	}

	@Test
	void previewTellsEveryFileWithItsDuplicatesAndWritesNothing() throws IOException {
		Files.writeString(sources.resolve("2026-03-14_The Post_Again.txt"), WIRES);
		Files.write(sources.resolve("broken.pdf"), new byte[] { 1, 2, 3 });
		List<Candidate> seen = new ArrayList<>();

		ImportPreview.read(List.of(sources), Progress.NONE, seen::add);

		assertEquals(List.of("2026-03-14_The Post_Again.txt", "broken.pdf", "energy/wires.txt", "other.txt"), seen.stream().map(Candidate::name).toList());
		Optional<NamePattern> pattern = Optional.of(new NamePattern("{date}_{outlet}_{title}"));
		assertEquals(Optional.of("The Post"), seen.getFirst().with(pattern).outlet());
		assertEquals(Optional.of("Ana Nobody"), seen.getFirst().with(pattern).author());
		assertFalse(seen.getLast().fits(pattern));
		assertTrue(seen.get(1).problem().isPresent());
		assertEquals(List.of(Optional.empty(), Optional.empty(), Optional.of("2026-03-14_The Post_Again.txt"), Optional.empty()),
				ImportPreview.duplicates(seen, Map.of()));
		assertEquals(Optional.of("mine.txt"), ImportPreview.duplicates(seen, Map.of(seen.getLast().sha256(), "mine.txt")).getLast());
		assertFalse(Files.exists(project.resolve("documents")));
	}

	private static void zip(Path file, String... namesAndWords) throws IOException {
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
			for (int i = 0; i < namesAndWords.length; i += 2) {
				out.putNextEntry(new ZipEntry(namesAndWords[i]));
				out.write(namesAndWords[i + 1].getBytes(StandardCharsets.UTF_8));
			}
		}
	}

	@Test
	void theSameContentIsKnownWhateverItIsCalled() throws IOException {
		run(sources);
		Path copy = Files.writeString(folder.resolve("copy.txt"), WIRES);

		ImportCommand.Result again = run(sources, copy);
		assertEquals(List.of(), again.imported());
		assertEquals(3, again.known().size());
		assertEquals("copy.txt (is energy/wires.txt)", again.known().getLast());
		assertEquals(2, register().size());
	}

	@Test
	void anotherContentOfTheSameNameGetsANumber() throws IOException {
		run(sources.resolve("other.txt"));
		Files.writeString(sources.resolve("other.txt"), "A second text under the same name.\n");

		assertEquals(List.of("other-2.txt"), run(sources.resolve("other.txt")).imported());
		assertEquals("Something else is said here.\n", Files.readString(project.resolve("documents/other.txt")));
	}

	@Test
	void aFilePutThereByHandOnlyGetsItsEntry() throws IOException {
		Files.createDirectories(project.resolve("documents"));
		Files.copy(sources.resolve("other.txt"), project.resolve("documents/other.txt"));

		assertEquals(List.of("other.txt"), run(sources.resolve("other.txt")).imported());
		assertFalse(Files.exists(project.resolve("documents/other-2.txt")));
		assertEquals(1, register().size());
	}

	@Test
	void idsStayWhenMoreIsImported() throws IOException {
		run(sources.resolve("other.txt"));
		String id = register().getFirst().getId();
		run(sources);

		assertEquals(id, register().getLast().getId());
	}

	@Test
	void whatCanNotBeReadIsAProblemAndTheRestIsImported() throws IOException {
		Files.write(sources.resolve("binary.txt"), new byte[] { 0, 1, 2, 0, (byte) 0xff, 0 });
		Files.writeString(sources.resolve("table.xyz"), "x");

		ImportCommand.Result result = run(sources, folder.resolve("nowhere.txt"), sources.resolve("table.xyz"));
		assertEquals(2, result.imported().size());
		assertEquals(3, result.problems().size(), result.problems().toString());
	}

	@Test
	void aCancelledRunHasAnEntryForEveryCopy() throws IOException {
		Progress afterOne = new Progress() {
			@Override
			public boolean cancelled() {
				return Files.exists(project.resolve("documents/energy/wires.txt"));
			}
		};
		assertThrows(OperationCanceledException.class,
				() -> new ImportCommand(List.of(sources), project, new RunOptions(1, Optional.empty(), afterOne)).call());

		assertEquals(List.of("energy/wires.txt"), register().stream().map(DocumentEntry::getPath).toList());
	}

	@Test
	void aLockedProjectIsLeftAlone() throws IOException {
		try (WriterLock lock = WriterLock.take(project.resolve(".warrant"))) {
			IOException thrown = assertThrows(UnusableFolderException.class, () -> run(sources));
			assertTrue(thrown.getMessage().contains("process " + ProcessHandle.current().pid()), thrown.getMessage());
		}
		assertFalse(Files.exists(project.resolve("documents.xmi")));
	}

	private List<DocumentEntry> register() throws IOException {
		return AnnotationFiles.loadDocuments(project.resolve("documents.xmi")).getDocuments();
	}

	private ImportCommand.Result run(Path... paths) throws IOException {
		return new ImportCommand(List.of(paths), project, new RunOptions(1, Optional.empty(), Progress.NONE)).call();
	}
}
