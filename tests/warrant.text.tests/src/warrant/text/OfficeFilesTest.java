package warrant.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeFilesTest {

	private static final String FIRST = "A wind farm that nobody can connect is a sculpture, and the north has enough sculptures already.";
	private static final String SECOND = "The agency should publish the queue, and ministers should read it before they sign anything else.";
	private static final String PLACE = "A substation near Luleå, half built. Photo: archive";

	@TempDir
	Path folder;
	private final DocumentReader reader = new DocumentReader();

	@Test
	void docxStylesBecomeBlocks() throws IOException {
		Document document = reader.read(ZipFiles.docx(folder.resolve("a.docx"), "Title", "Wires First", "", "By Ida Lund", "", FIRST, "Heading1", "The queue", "", SECOND,
				"Caption", "A substation near Luleå", "Quote", "We never asked for more turbines.", "ListParagraph", "Publish the queue."), "a.docx");
		assertEquals("h Wires First\nb By Ida Lund\np " + FIRST + "\nh The queue\np " + SECOND
				+ "\nc A substation near Luleå\nq We never asked for more turbines.\nl Publish the queue.", MarkedText.of(document));
		assertEquals("{author=Ida Lund, date=2025-09-17, title=Wires First}", document.metadata().values().toString());
		assertEquals("en", document.language());
	}

	@Test
	void docxWithoutStylesIsToldByItsWords() throws IOException {
		Document document = reader.read(ZipFiles.docx(folder.resolve("a.docx"), "", "Wires First", "", "Ida Lund", "", FIRST, "", "The queue", "", SECOND, "", PLACE), "a.docx");
		assertEquals("h Wires First\nb Ida Lund\np " + FIRST + "\nh The queue\np " + SECOND + "\nc " + PLACE, MarkedText.of(document));
	}

	@Test
	void odtHeadingsAndListsBecomeBlocks() throws IOException {
		Document document = reader.read(ZipFiles.odt(folder.resolve("a.odt"), "<text:h text:outline-level=\"1\">Wires First</text:h><text:p>" + FIRST + "</text:p><text:p>" + PLACE
				+ "</text:p><text:list><text:list-item><text:p>Publish the queue.</text:p></text:list-item></text:list><text:p>" + SECOND + "</text:p>"), "a.odt");
		assertEquals("h Wires First\np " + FIRST + "\nc " + PLACE + "\nl Publish the queue.\np " + SECOND, MarkedText.of(document));
		assertEquals("Wires First", document.metadata().title().orElseThrow());
		assertEquals("Ida Lund", document.metadata().author().orElseThrow());
	}

	@Test
	void epubChaptersComeInTheOrderOfTheSpine() throws IOException {
		Document document = reader.read(ZipFiles.epub(folder.resolve("a.epub"), "<h1>Wires First</h1><p>" + FIRST + "</p>", "<h2>The queue</h2><p>" + SECOND
				+ "</p><script>alert('x')</script><ul><li>Publish the queue.</li></ul>"), "a.epub");
		assertEquals("h Wires First\np " + FIRST + "\nh The queue\np " + SECOND + "\nl Publish the queue.", MarkedText.of(document));
		assertEquals("Ida Lund", document.metadata().author().orElseThrow());
	}

	@Test
	void rtfParagraphsAreToldByTheirWords() throws IOException {
		Path file = folder.resolve("a.rtf");
		Files.write(file, ("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}}{\\info{\\title Wires First}{\\author Ida Lund}}\\f0 {\\b Wires First}\\par By Ida Lund\\par " + FIRST
				+ "\\par {\\b The queue}\\par " + SECOND.replace("ministers", "\\u8220?ministers\\u8221?") + "\\par A substation near Lule\\'e5, half built. Photo: archive\\par}")
				.getBytes(StandardCharsets.ISO_8859_1));
		Document document = reader.read(file, "a.rtf");
		assertEquals("h Wires First\nb By Ida Lund\np " + FIRST + "\nh The queue\np " + SECOND.replace("ministers", "“ministers”") + "\nc " + PLACE, MarkedText.of(document));
		assertEquals("Ida Lund", document.metadata().author().orElseThrow());
	}

	@Test
	void externalEntitiesAreNotRead() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret words");
		String xml = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"
				+ FIRST + " &x;</w:t></w:r></w:p></w:body></w:document>";
		Path file = ZipFiles.docxOf(folder.resolve("a.docx"), xml);
		String found;
		try {
			found = reader.read(file, "a.docx").text();
		} catch (UnreadableDocumentException refused) {
			found = refused.getMessage();
		}
		assertFalse(found.contains("secret words"), found);
	}
}
