package warrant.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import warrant.annotation.AnnotationFactory;
import warrant.annotation.AnnotationFiles;
import warrant.annotation.ComponentAnnotation;
import warrant.annotation.DocumentAnnotations;
import warrant.corpus.analysis.Chapter;
import warrant.corpus.folder.CorpusFolder;
import warrant.corpus.folder.FrozenText;
import warrant.corpus.reading.CorpusReader;
import warrant.extraction.Component;
import warrant.text.Document;
import warrant.text.DocumentReader;

/** What a project's own files do to its documents: register, decisions, renames, damage. */
class ProjectTest {

	private static final String TEXT = "Wires first\n\nThe grid is full. Parliament should build the wires.\n";

	@TempDir
	private Path root;

	@BeforeEach
	void make() throws IOException {
		Path source = Files.createDirectories(root.resolve("in"));
		Files.writeString(source.resolve("a.txt"), TEXT);
		Files.writeString(source.resolve("b.txt"), "Another text\n\nIt says something else about ports.\n");
		new ImportCommand(List.of(source), project(), options()).call();
	}

	@Test
	void aDecisionIsReadWithItsDocument() throws IOException {
		decide("The grid is full.");

		assertEquals(List.of("The grid is full."), decided(read("a.txt")));
	}

	@Test
	void aRenamedDocumentKeepsItsIdAndItsDecisions() throws IOException {
		String id = read("a.txt").document().id();
		decide("The grid is full.");
		Files.createDirectories(documents().resolve("old"));
		Files.move(documents().resolve("a.txt"), documents().resolve("old/wires.txt"));

		assertEquals(id, read("old/wires.txt").document().id());
		assertEquals(List.of("The grid is full."), decided(read("old/wires.txt")));
	}

	@Test
	void aCopyIsAnotherDocument() throws IOException {
		decide("The grid is full.");
		Files.copy(documents().resolve("a.txt"), documents().resolve("copy.txt"));

		assertNotEquals(read("a.txt").document().id(), read("copy.txt").document().id());
		assertEquals(List.of(), decided(read("copy.txt")));
	}

	@Test
	void aDecisionMovesWithTheChangedText() throws IOException {
		decide("The grid is full.");
		Files.writeString(documents().resolve("a.txt"), "Wires first\n\nHear this: everybody knows it. " + TEXT.substring(13));

		CorpusReader.Reading reading = read("a.txt");
		assertEquals(List.of(), reading.problems());
		assertEquals(List.of("The grid is full."), decided(reading));
	}

	@Test
	void aDecisionThatFindsNoPlaceIsAProblemNamingTheDocument() throws IOException {
		decide("The grid is full.");
		Files.writeString(documents().resolve("a.txt"), "Ports first\n\nNothing of what was here before is to be found now.\n");

		CorpusReader.Reading reading = read("a.txt");
		assertEquals(List.of("a.txt"), reading.problems().stream().map(Problem::subject).toList());
		assertEquals(List.of(), decided(reading));
	}

	@Test
	void damagedDecisionsAreAProblemAndStayOnDisk() throws IOException {
		decide("The grid is full.");
		Path file = project().resolve("annotations/a.txt.annotations");
		String damaged = "<<<<<<< HEAD\n" + Files.readString(file);
		Files.writeString(file, damaged);

		CorpusReader.Reading reading = read("a.txt");
		assertEquals(1, reading.problems().size());
		assertTrue(reading.problems().getFirst().toString().contains("a.txt.annotations"), reading.problems().toString());
		assertEquals(damaged, Files.readString(file));
	}

	@Test
	void theFingerprintChangesWithDecisionsAndOnlyThen() throws IOException {
		String before = read("a.txt").fingerprint();
		assertEquals(before, read("a.txt").fingerprint());
		String other = read("b.txt").fingerprint();
		decide("The grid is full.");

		assertNotEquals(before, read("a.txt").fingerprint());
		assertEquals(other, read("b.txt").fingerprint());
	}

	@Test
	void theSecondReadingComesFromTheCache() throws IOException {
		assertFalse(read("a.txt").cached());
		assertTrue(read("a.txt").cached());
	}

	@Test
	void aProjectListsItsDocumentsOnly() throws IOException {
		Files.writeString(documents().resolve("README.md"), "# Read\n\nThis is a document here.\n");
		Files.writeString(project().resolve("notes.txt"), "Not a document.\n");
		Files.writeString(documents().resolve(".hidden.txt"), "Not a document.\n");
		Files.createDirectories(documents().resolve("out"));
		Files.writeString(documents().resolve("out").resolve(CorpusFolder.OUTPUT_MARK), "");
		Files.writeString(documents().resolve("out/report.html"), "<p>Not a document.</p>");

		List<String> names = folder().list().documents().stream().map(CorpusFolder.Entry::name).toList();
		assertEquals(List.of("README.md", "a.txt", "b.txt"), names);
	}

	@Test
	void aStateThatIsNoFolderGoesElsewhere() throws IOException {
		Path plain = Files.createDirectories(root.resolve("plain"));
		Files.writeString(plain.resolve(".warrant"), "in the way");

		assertEquals(root.resolve("out/.warrant"), CorpusFolder.open(plain, Optional.of(root.resolve("out"))).state());
		Path temporary = CorpusFolder.open(plain, Optional.empty()).state();
		assertEquals(temporary, CorpusFolder.open(plain, Optional.empty()).state());
		Files.delete(temporary);
	}

	@Test
	void namesOfChaptersFitTheFileSystem() {
		String ideographs = "電".repeat(300);
		String long1 = Chapter.ofQuestion(ideographs + "1", List.of()).file();
		String long2 = Chapter.ofQuestion(ideographs + "2", List.of()).file();
		assertTrue(long1.getBytes(StandardCharsets.UTF_8).length < 100, long1);
		assertNotEquals(long1, long2);
		assertFalse(Chapter.ofQuestion("../../etc/passwd", List.of()).file().contains("."));
		CorpusFolder.Entry entry = new CorpusFolder.Entry("folder/" + "n".repeat(250) + ".txt", Path.of("x"));
		assertTrue(Chapter.ofDocument(entry).file().length() < 230 && Chapter.ofDocument(entry).file().startsWith("folder/nnn"));
	}

	private Path project() {
		return root.resolve("project");
	}

	private Path documents() {
		return project().resolve("documents");
	}

	private static RunOptions options() {
		return new RunOptions(1, Optional.empty(), Progress.NONE);
	}

	private CorpusFolder folder() throws IOException {
		return CorpusFolder.open(project(), Optional.empty());
	}

	private CorpusReader.Reading read(String name) throws IOException {
		return new CorpusReader(folder(), new ModelChoice(Optional.empty(), true)).read(new CorpusFolder.Entry(name, documents().resolve(name)));
	}

	private static List<String> decided(CorpusReader.Reading reading) {
		return reading.document().extraction().components().stream().filter(c -> c.id().equals("u1")).map(Component::span)
				.map(span -> span.of(reading.document().document().text())).toList();
	}

	/** Somebody accepts a claim in a.txt. */
	private void decide(String quote) throws IOException {
		Document document = new DocumentReader().read(documents().resolve("a.txt"), "a.txt");
		int start = document.text().indexOf(quote);
		ComponentAnnotation claim = AnnotationFactory.eINSTANCE.createComponentAnnotation();
		claim.setId("u1");
		claim.setStart(start);
		claim.setEnd(start + quote.length());
		claim.setQuote(quote);
		claim.setPrefix(document.text().substring(Math.max(0, start - 32), start));
		claim.setSuffix(document.text().substring(claim.getEnd(), Math.min(document.text().length(), claim.getEnd() + 32)));
		claim.setCoder("ana");
		claim.setTime("2026-01-01T00:00:00Z");
		DocumentAnnotations annotations = AnnotationFactory.eINSTANCE.createDocumentAnnotations();
		annotations.setDocument("d1");
		annotations.setTextSha256(document.textSha256());
		annotations.getAnnotations().add(claim);
		Files.createDirectories(project().resolve("annotations"));
		Files.write(project().resolve("annotations/a.txt.text"), FrozenText.bytes(document));
		AnnotationFiles.save(annotations, project().resolve("annotations/a.txt.annotations"));
	}
}
