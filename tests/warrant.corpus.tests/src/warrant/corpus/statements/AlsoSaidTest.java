package warrant.corpus.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import warrant.corpus.ModelChoice;
import warrant.corpus.OpenProject;
import warrant.corpus.Progress;
import warrant.index.Layer;
import warrant.index.SearchHit;

class AlsoSaidTest {

	private static final String SAID = "Renters are struggling to pay their landlords.";

	@TempDir
	private Path root;

	@Test
	void theSameInOtherWordsIsFoundInTheOtherDocument() throws IOException {
		write("a.txt", "Rent\n\n" + SAID + " The council met on Monday evening.");
		write("b.txt", "Homes\n\nTenants are finding it hard to pay their landlords. The weather was fine.");
		write("c.txt", "Ports\n\nA harbour needs deep water and a railway. Ships grow longer every year.");

		try (OpenProject project = OpenProject.open(root, new ModelChoice(Optional.empty(), true))) {
			project.update(1, Progress.NONE, summary -> {
			});
			List<SearchHit> hits = project.alsoSaid("a.txt", SAID, Layer.DOCUMENT, 5);

			assertEquals(List.of("b.txt"), hits.stream().map(SearchHit::document).toList());
		}
	}

	private void write(String name, String text) throws IOException {
		Path documents = Files.createDirectories(root.resolve("documents"));
		Files.writeString(documents.resolve(name), text);
	}
}
