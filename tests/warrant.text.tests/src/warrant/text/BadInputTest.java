package warrant.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {

	private static final String SENTENCE = "The agency should publish the queue – and ministers should “read” it before they sign anything else.";

	@TempDir
	Path folder;
	private final DocumentReader reader = new DocumentReader();

	@Test
	void emptyAndWordlessFilesAreProblems() throws IOException {
		assertProblem(Files.createFile(folder.resolve("a.txt")), "is empty");
		assertProblem(Files.writeString(folder.resolve("b.txt"), "\ufeff \n\n---\n"), "no words");
		assertProblem(folder.resolve("missing.txt"), "no such file");
		assertProblem(Files.createDirectory(folder.resolve("d.txt")), "not a file");
		assertProblem(Files.writeString(folder.resolve("a.xyz"), "x"), "extension");
	}

	@Test
	void binaryFilesWithTextNamesAreProblems() throws IOException {
		byte[] noise = new byte[5000];
		new Random(7).nextBytes(noise);
		assertProblem(Files.write(folder.resolve("noise.txt"), noise), "binary");
		assertProblem(Files.write(folder.resolve("png.txt"), new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 1, 0 }), "binary");
		assertProblem(Files.writeString(folder.resolve("pdf.txt"), "%PDF-1.7 ..."), "right extension");
		assertProblem(Files.writeString(folder.resolve("text.pdf"), SENTENCE), "not a PDF");
		assertProblem(Files.writeString(folder.resolve("text.docx"), SENTENCE), "damaged");
		assertProblem(Files.writeString(folder.resolve("text.rtf"), SENTENCE), "not RTF");
	}

	@Test
	void hugeFilesAreRefusedUnread() throws IOException {
		Path file = folder.resolve("huge.txt");
		try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
			huge.setLength(100L << 20);
		}
		long before = System.nanoTime();
		assertProblem(file, "too large (100 MB");
		assertTrue(System.nanoTime() - before < 1_000_000_000L);
	}

	@Test
	void longLinesAreReadAndTooLongOnesAreProblems() throws IOException {
		String line = (SENTENCE + " ").repeat(30_000).strip();
		assertEquals(line, reader.read(Files.writeString(folder.resolve("long.txt"), line), "long.txt").text());
		assertProblem(Files.writeString(folder.resolve("longer.txt"), "x".repeat(20_000_001)), "20 million");
	}

	@Test
	void cutOffAndLockedPdfsAreProblems() throws IOException {
		Path whole = folder.resolve("whole.pdf");
		try (PdfFiles pdf = new PdfFiles()) {
			pdf.page().column(72, 100, "The agency should publish the queue.").save(whole);
			StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "user", new AccessPermission());
			pdf.pdf.protect(policy);
			pdf.pdf.save(folder.resolve("locked.pdf").toFile());
		}
		byte[] bytes = Files.readAllBytes(whole);
		for (int length : new int[] { 6, 100, bytes.length / 2, bytes.length - 40 })
			assertProblem(Files.write(folder.resolve("cut" + length + ".pdf"), Arrays.copyOf(bytes, length)), "cut off");
		assertProblem(folder.resolve("locked.pdf"), "password");
	}

	@Test
	void cutOffZipsAndBombsAreProblems() throws IOException {
		Path whole = ZipFiles.docx(folder.resolve("a.docx"), "", SENTENCE);
		byte[] bytes = Files.readAllBytes(whole);
		assertProblem(Files.write(folder.resolve("cut.docx"), Arrays.copyOf(bytes, bytes.length / 2)), "damaged or cut off");
		Path bomb = ZipFiles.docxOf(folder.resolve("bomb.docx"), "<w>" + " ".repeat(60 << 20) + "</w>");
		assertTrue(Files.size(bomb) < 1 << 20);
		assertProblem(bomb, "zip bomb");
		assertProblem(ZipFiles.docx(folder.resolve("blank.docx"), "", " "), "no text");
		assertProblem(Files.write(folder.resolve("old.docx"), new byte[] { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0 }), "password");
	}

	@Test
	void everyEncodingGivesTheSameText() throws IOException {
		String text = "Wires First\r\n\r\n" + SENTENCE + " Łódź.\r\n";
		String expected = text.replace("\r\n", "\n");
		for (String charset : new String[] { "UTF-8", "UTF-16LE", "UTF-16BE" }) {
			byte[] plain = text.getBytes(Charset.forName(charset));
			byte[] marked = ("\ufeff" + text).getBytes(Charset.forName(charset));
			assertEquals(expected, reader.read(Files.write(folder.resolve("a.txt"), plain), "a.txt").text(), charset);
			assertEquals(expected, reader.read(Files.write(folder.resolve("a.txt"), marked), "a.txt").text(), charset + " with BOM");
		}
		Path western = Files.write(folder.resolve("a.txt"), (SENTENCE + " Zoë à Malmö.").getBytes(Charset.forName("windows-1252")));
		assertEquals(SENTENCE + " Zoë à Malmö.", reader.read(western, "a.txt").text());
	}

	@Test
	void loneSurrogatesBecomeReplacementCharacters() throws IOException {
		byte[] utf8 = ("The agency x should publish the queue.").getBytes(StandardCharsets.ISO_8859_1);
		utf8[10] = (byte) 0xed;
		byte[] broken = new byte[utf8.length + 2];
		System.arraycopy(utf8, 0, broken, 0, 11);
		broken[11] = (byte) 0xa0;
		broken[12] = (byte) 0x80;
		System.arraycopy(utf8, 11, broken, 13, utf8.length - 11);
		assertEquals("The agency\ufffdx should publish the queue.", reader.read(Files.write(folder.resolve("a.txt"), broken), "a.txt").text());
		byte[] utf16 = "\ufeffThe agency \ud800 should \ud83d\ude00 publish the queue.".getBytes(StandardCharsets.UTF_16LE);
		char[] chars = "\ufeffThe agency \ud800 should \ud83d\ude00 publish the queue.".toCharArray();
		utf16 = new byte[chars.length * 2];
		for (int i = 0; i < chars.length; i++) {
			utf16[2 * i] = (byte) chars[i];
			utf16[2 * i + 1] = (byte) (chars[i] >> 8);
		}
		assertEquals("The agency \ufffd should \ud83d\ude00 publish the queue.", reader.read(Files.write(folder.resolve("b.txt"), utf16), "b.txt").text());
		assertEquals("a\ufffd\nb", reader.of("c.txt", "\ufeffa\udc00\rb").text());
	}

	private void assertProblem(Path file, String why) {
		UnreadableDocumentException problem = assertThrows(UnreadableDocumentException.class, () -> reader.read(file, file.getFileName().toString()), file.toString());
		assertTrue(problem.getMessage().contains(why), problem.getMessage());
		assertEquals(file, problem.file());
	}
}
