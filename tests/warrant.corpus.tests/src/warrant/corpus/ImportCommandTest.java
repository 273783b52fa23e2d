package warrant.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import warrant.annotation.AnnotationFiles;
import warrant.annotation.DocumentEntry;
import warrant.annotation.Property;
import warrant.corpus.folder.UnusableFolderException;
import warrant.corpus.folder.WriterLock;

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
