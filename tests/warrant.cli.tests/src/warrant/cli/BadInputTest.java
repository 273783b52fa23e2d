package warrant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** A folder of everything that goes wrong, with a few good texts among it. */
class BadInputTest {

	private static final Set<String> BAD = new TreeSet<>(Set.of("binary.txt", "bomb.docx", "cut.pdf", "empty.txt", "line.txt", "notzip.epub",
			"blank.md", "broken-link.txt", "stray-zero.txt", "two?lines.txt"));

	@TempDir
	private static Path folder;
	private static Run run;

	@BeforeAll
	static void extract() throws IOException {
		byte[] noise = new byte[5000];
		new Random(3).nextBytes(noise);
		write("binary.txt", noise);
		write("empty.txt", new byte[0]);
		write("two\nlines.txt", new byte[0]);
		write("stray-zero.txt", "A Good Text\n\nParliament\0 should fund the lines.\n".getBytes(StandardCharsets.UTF_8));
		write("blank.md", " \n\n\t\n".getBytes(StandardCharsets.UTF_8));
		write("cut.pdf", "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Ty".getBytes(StandardCharsets.US_ASCII));
		write("notzip.epub", "PK\3\4 and then nothing".getBytes(StandardCharsets.US_ASCII));
		write("bomb.docx", bomb());
		line(folder.resolve("line.txt"));
		Files.createSymbolicLink(folder.resolve("broken-link.txt"), folder.resolve("nowhere.txt"));
		write("good.txt", "A Good Text\n\nParliament should fund the lines.\n".getBytes(StandardCharsets.UTF_8));
		write("bom.txt", "\uFEFFA Good Text\n\nParliament should fund the lines.\n".getBytes(StandardCharsets.UTF_8));
		write("utf16.txt", "\uFEFFA Good Text\n\nParliament should fund the lines.\n".getBytes(StandardCharsets.UTF_16LE));
		write("script.html", ("<html><body><script>alert('Parliament should be hacked.')</script><p>Parliament should fund the lines "
				+ "before winter comes to the north.</p><img src=x onerror=alert(1)></body></html>").getBytes(StandardCharsets.UTF_8));
		write("rtl.txt", "כותרת\n\nהפרלמנט צריך לממן את קווי החשמל לפני החורף הבא, כך אומרים כולם.\n".getBytes(StandardCharsets.UTF_8));
		write("surrogate.txt", concat("Half a plug: ".getBytes(StandardCharsets.UTF_8), new byte[] { (byte) 0xED, (byte) 0xA0, (byte) 0xBD },
				". Parliament should fund the lines.\n".getBytes(StandardCharsets.UTF_8)));
		write("deep.html", ("<div>".repeat(20_000) + "Parliament should fund the lines." + "</div>".repeat(20_000)).getBytes(StandardCharsets.UTF_8));
		run = Run.of("extract", folder, "--text");
	}

	@Test
	void everyBadFileIsListedOnceInOneLineAndTheRestIsDone() throws IOException {
		run.gives(1);
		assertEquals(List.copyOf(BAD), run.errors().stream().map(line -> line.replaceFirst("^warrant: ([^:]+): .*$", "$1")).sorted().toList());
		assertEquals(List.of("bom.txt", "deep.html", "good.txt", "rtl.txt", "script.html", "surrogate.txt", "utf16.txt"),
				run.objects().stream().map(object -> object.get("document").asText()).toList());
	}

	@Test
	void byteOrderMarksAreNotPartOfTheText() throws IOException {
		for (String name : List.of("bom.txt", "utf16.txt", "good.txt"))
			assertEquals("A Good Text\n\nParliament should fund the lines.\n", object(name).get("text").asText().strip() + "\n", name);
		assertEquals(object("good.txt").get("recommendations"), object("bom.txt").get("recommendations"));
	}

	@Test
	void scriptsAreNotRead() throws IOException {
		assertFalse(object("script.html").toString().contains("alert"));
		assertEquals(1, object("script.html").get("recommendations").size());
	}

	@Test
	void loneSurrogatesBecomeReplacements() throws IOException {
		String text = object("surrogate.txt").get("text").asText();
		assertTrue(text.chars().noneMatch(c -> Character.isSurrogate((char) c)) && text.contains("\uFFFD"), text);
	}

	@Test
	void anotherLanguageIsANoticeNotAFailure() throws IOException {
		assertEquals(0, object("rtl.txt").get("components").size());
		assertTrue(object("rtl.txt").get("problems").get(0).asText().contains("not English"), object("rtl.txt").toString());
	}

	@Test
	void aFolderWithoutDocumentsIsTold() throws IOException {
		Path nothing = Files.createDirectories(folder.resolve(".nothing"));
		assertTrue(Run.of("analyse", nothing, "-o", folder.resolve(".out")).gives(1).err().contains("no readable document"));
	}

	private static JsonNode object(String name) throws IOException {
		return run.objects().stream().filter(object -> object.get("document").asText().equals(name)).findFirst().orElseThrow();
	}

	private static void write(String name, byte[] bytes) throws IOException {
		Files.write(folder.resolve(name), bytes);
	}

	private static byte[] concat(byte[]... parts) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		for (byte[] part : parts)
			all.writeBytes(part);
		return all.toByteArray();
	}

	/** 100 MB without a line end. */
	private static void line(Path file) throws IOException {
		byte[] piece = new byte[1 << 20];
		Arrays.fill(piece, (byte) 'a');
		try (OutputStream out = Files.newOutputStream(file)) {
			for (int i = 0; i < 100; i++)
				out.write(piece);
		}
	}

	/** A few hundred kilobytes that unpack to 300 MB. */
	private static byte[] bomb() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		byte[] zeros = new byte[1 << 20];
		Arrays.fill(zeros, (byte) ' ');
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
			zip.write("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>".getBytes(StandardCharsets.UTF_8));
			zip.putNextEntry(new ZipEntry("word/document.xml"));
			zip.write("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"
					.getBytes(StandardCharsets.UTF_8));
			for (int i = 0; i < 300; i++)
				zip.write(zeros);
		}
		return bytes.toByteArray();
	}
}
