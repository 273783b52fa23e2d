package warrant.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedIndexTest {

	@TempDir
	private Path folder;

	@Test
	void everyTruncatedFileIsNoticed() throws IOException {
		for (int damage = 0; damage < damageable().size(); damage++) {
			Path file = damageable().get(damage);
			try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
				bytes.setLength(bytes.length() / 2);
			}
			assertBegunAnew(file);
		}
	}

	@Test
	void everyFlippedByteIsNoticed() throws IOException {
		for (int damage = 0; damage < damageable().size(); damage++) {
			Path file = damageable().get(damage);
			byte[] bytes = Files.readAllBytes(file);
			bytes[bytes.length / 2] ^= 0x55;
			Files.write(file, bytes);
			assertBegunAnew(file);
		}
	}

	@Test
	void everyMissingFileIsNoticed() throws IOException {
		for (int damage = 0; damage < damageable().size(); damage++) {
			Path file = damageable().get(damage);
			Files.delete(file);
			assertBegunAnew(file);
		}
	}

	@Test
	void anIndexOfAnotherSchemaIsBegunAnew() throws IOException {
		try (FSDirectory directory = FSDirectory.open(folder); IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
			writer.setLiveCommitData(Map.of("warrant.schema", "1").entrySet());
			writer.commit();
		}
		assertThrows(IOException.class, () -> CorpusSearch.open(folder));
		assertEquals(List.of("The index is of another version of Warrant; it is begun anew."), open());
		assertEquals(List.of(), open());
	}

	@Test
	void whatElseIsInTheFolderIsLeftAlone() throws IOException {
		Path note = Files.writeString(folder.resolve("note.txt"), "mine");
		assertEquals(List.of(), open());
		assertTrue(Files.exists(note));
	}

	@Test
	void anIndexThatIsNotThereCannotBeSearched() {
		assertThrows(IOException.class, () -> CorpusSearch.open(folder.resolve("none")));
	}

	/** Fresh index each time; its files in a stable order. */
	private List<Path> damageable() throws IOException {
		try (CorpusIndex index = CorpusIndex.open(folder, notice -> {})) {
			index.put(Corpus.document("a", "some words to lose", Corpus.claim("c", 0, 4)));
			index.put(Corpus.document("b", "some more words"));
			index.commit();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
		}
	}

	private void assertBegunAnew(Path damaged) throws IOException {
		List<String> notices = open();
		assertEquals(1, notices.size(), damaged + ": " + notices);
		assertTrue(notices.get(0).lines().count() == 1 && notices.get(0).endsWith("begun anew."), notices.get(0));
	}

	private List<String> open() throws IOException {
		List<String> notices = new ArrayList<>();
		try (CorpusIndex index = CorpusIndex.open(folder, notices::add)) {
			index.commit();
			if (!notices.isEmpty())
				assertEquals(Map.of(), index.contents());
		}
		return notices;
	}
}
