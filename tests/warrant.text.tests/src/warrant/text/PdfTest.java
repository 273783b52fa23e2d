package warrant.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTest {

	@TempDir
	Path folder;
	private final DocumentReader reader = new DocumentReader();

	@Test
	void twoColumnsAreReadOneAfterTheOther() throws IOException {
		try (PdfFiles pdf = new PdfFiles()) {
			pdf.page().bold(72, 90, 20, "Wires First").line(72, 110, 10, "By Ida Lund")
					.column(72, 150, "A wind farm that nobody can connect", "is a sculpture, and the north has", "enough sculptures already. The min-", "istry knows this, and it has known it", "since the spring of last year.")
					.bold(72, 230, 12, "The queue")
					.column(72, 250, "The agency should publish the queue,", "so that a well-known trick, the wait-", "ing list for show, comes to an end", "before the summer and before any-")
					.column(320, 154, "body builds again. Ministers should", "read it before they sign anything", "else, and they should read it twice.", "", "A well-known engineer told me that", "the wires are the cheap part, and so",
							"they are. We pay for turbines and", "then we pay for their silence.");
			Document document = reader.read(pdf.save(folder.resolve("a.pdf")), "a.pdf");
			assertEquals("h Wires First\nb By Ida Lund\np A wind farm that nobody can connect is a sculpture, and the north has enough sculptures already. The ministry knows this, and it has known it since the spring of last year.\n"
					+ "h The queue\np The agency should publish the queue, so that a well-known trick, the waiting list for show, comes to an end before the summer and before anybody builds again. Ministers should read it before they sign anything else, and they should read it twice.\n"
					+ "p A well-known engineer told me that the wires are the cheap part, and so they are. We pay for turbines and then we pay for their silence.", MarkedText.of(document));
			assertEquals(1, document.blocks().get(0).page());
		}
	}

	@Test
	void runningHeadsAndPageNumbersAreLeftOut() throws IOException {
		try (PdfFiles pdf = new PdfFiles()) {
			for (int page = 1; page <= 4; page++)
				pdf.page().line(72, 40, 9, "THE NORTHERN POST   17 September").line(290, 815, 9, String.valueOf(page))
						.column(72, 100, "Sentence one of page " + page + " is here and it goes on to the end of the line, which", "is as long as lines are in a report of this kind, and then it stops. The next one goes", page < 4 ? "over the page and never says" : "no further.");
			Document document = reader.read(pdf.save(folder.resolve("a.pdf")), "a.pdf");
			assertFalse(document.text().contains("NORTHERN"), document.text());
			assertFalse(document.text().matches("(?s).*\\n\\d\\n.*"), document.text());
			assertTrue(document.text().contains("over the page and never says Sentence one of page 2"), document.text());
		}
	}

	@Test
	void indentsPartParagraphsAndPagesAreNumbered() throws IOException {
		try (PdfFiles pdf = new PdfFiles()) {
			pdf.page().column(72, 100, "The first paragraph begins here and it fills a line of the column to the end,", "and a second line too, more or less, before it comes to its own full stop here.")
					.column(84, 124, "The second begins with an indent and runs on to the end of its line, as all do,").column(72, 136, "until it stops.")
					.page().column(72, 100, "A third one stands on the second page and fills one line of it to the very end", "and then stops.");
			Document document = reader.read(pdf.save(folder.resolve("a.pdf")), "a.pdf");
			assertEquals(3, document.blocks().size(), MarkedText.of(document));
			assertEquals(2, document.blocks().get(2).page());
		}
	}

	@Test
	void captionsAndBoldHeadingsAreNoPartOfParagraphs() throws IOException {
		try (PdfFiles pdf = new PdfFiles()) {
			pdf.page().column(72, 100, "The first paragraph begins here and it fills a line of the column to the end,", "and a second line too, more or less, before it comes to its own full stop here.")
					.line(72, 126, 10, "A substation near Lulea, half built. Photo: archive")
					.column(72, 138, "The text goes on below the picture as if nothing had been there, and so it should", "be read.")
					.bold(72, 164, 10, "Who has to move").column(72, 176, "The agency has to move, and it should do so before the next winter comes to us", "all.");
			Document document = reader.read(pdf.save(folder.resolve("a.pdf")), "a.pdf");
			assertEquals("pcphp", document.blocks().stream().map(b -> b.kind().label().substring(0, 1)).reduce("", String::concat), MarkedText.of(document));
		}
	}

	@Test
	void footnotesAndTheirMarksAreNoPartOfSentences() throws IOException {
		try (PdfFiles pdf = new PdfFiles()) {
			pdf.page().column(72, 100, "The first paragraph begins here and it fills a line of the column to the end,", "and it names the Smith-", "Jones act.")
					.line(72 + 47, 124 - 4, 6.5f, "1").column(140, 124, "That act should be read in full by anybody who wants to know", "")
					.column(72, 136, "what the agency may do, and what it must never do without asking the")
					.line(72, 720, 8, "1 See the report of the agency, 2024, p. 12. It should be").line(72, 730, 8, "sold.").line(72, 740, 8, "2 Nobody must rely on this.")
					.page().column(72, 100, "parliament first. Then it stops, as every paragraph has to stop when it has come", "to its end.");
			Document document = reader.read(pdf.save(folder.resolve("a.pdf")), "a.pdf");
			assertEquals("p The first paragraph begins here and it fills a line of the column to the end, and it names the Smith-Jones act. That act should be read in full by anybody who wants to know "
					+ "what the agency may do, and what it must never do without asking the parliament first. Then it stops, as every paragraph has to stop when it has come to its end.\n"
					+ "c 1 See the report of the agency, 2024, p. 12. It should be sold.\nc 2 Nobody must rely on this.", MarkedText.of(document));
		}
	}
}
