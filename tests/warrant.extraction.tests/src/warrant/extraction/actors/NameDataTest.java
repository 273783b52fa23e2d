package warrant.extraction.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameDataTest {

	@TempDir
	Path folder;

	@Test
	void conllLabelsAreProjectedToThreeTypes() throws IOException {
		List<NamedSentence> read = read("-DOCSTART-\tx\n\nAngela\tB-politician\nMerkel\tI-politician\nleft\tO\nthe\tO\nCDU\tB-politicalparty\n\n2001\tB-election\n\n");
		assertEquals(2, read.size());
		assertEquals(List.of(new Name(0, 2, NameType.PERSON), new Name(4, 5, NameType.ORGANIZATION)), read.get(0).names());
		assertEquals(List.of(), read.get(1).names());
		assertTrue(read.get(0).opensDocument() && !read.get(1).opensDocument());
	}

	@Test
	void openNlpBlankLinesPartDocuments() throws IOException {
		List<NamedSentence> read = read("<START:place> Paris <END> waits .\nIt rains .\n\n<START:MISC> Noel <END> sings .\n");
		assertEquals(List.of(new Name(0, 1, NameType.LOCATION)), read.get(0).names());
		assertEquals(List.of("Paris", "waits", "."), read.get(0).words());
		assertEquals(List.of(true, false, true), read.stream().map(NamedSentence::opensDocument).toList());
		assertEquals(List.of(), read.get(2).names());
	}

	@Test
	void brokenMarkNamesItsLine() {
		IOException problem = assertThrows(IOException.class, () -> read("It rains .\n<START:person> Ann sings .\n"));
		assertTrue(problem.getMessage().endsWith("line 2: name without <END>"), problem.getMessage());
	}

	@Test
	void nominalsAndPronounsAreNoProperNames() throws IOException {
		Path file = Files.writeString(folder.resolve("n"), "<START:Person> I <END> met <START:Organisation> the UN <END> and <START:Person> families <END> .\n");
		assertEquals(List.of(new Name(3, 4, NameType.ORGANIZATION)), NameData.readProperNames(file).getFirst().names());
	}

	private List<NamedSentence> read(String text) throws IOException {
		return NameData.read(Files.writeString(folder.resolve("data"), text));
	}
}
