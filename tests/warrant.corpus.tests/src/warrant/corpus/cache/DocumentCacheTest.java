package warrant.corpus.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import warrant.extraction.Actor;
import warrant.extraction.ActorKind;
import warrant.extraction.Addressee;
import warrant.extraction.Attribution;
import warrant.extraction.Component;
import warrant.extraction.ComponentType;
import warrant.extraction.Extraction;
import warrant.extraction.PropositionKind;
import warrant.extraction.Recommendation;
import warrant.extraction.Relation;
import warrant.extraction.RelationType;
import warrant.extraction.Sentence;
import warrant.text.BlockKind;
import warrant.text.DocumentReader;
import warrant.text.Span;

class DocumentCacheTest {

	private static final String KEY = "ab0123456789";

	@TempDir
	private Path folder;

	@Test
	void whatWasPutComesBackEqual() throws IOException {
		new DocumentCache(folder).put(KEY, entry());

		assertEquals(Optional.of(entry()), new DocumentCache(folder).get(KEY));
	}

	@Test
	void trimmingTakesWhatWasNotUsedForLongest() throws IOException {
		DocumentCache cache = new DocumentCache(folder);
		for (String key : List.of("aa1", "bb2", "cc3", "dd4"))
			cache.put(key, entry());
		for (Path file : files())
			Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
		cache.get("cc3");
		cache.put("ee5", entry());

		cache.trim(2);

		assertEquals(List.of("cc3", "ee5"), Stream.of("aa1", "bb2", "cc3", "dd4", "ee5").filter(key -> cache.get(key).isPresent()).toList());
		cache.trim(2);
		assertEquals(2, files().size());
	}

	@Test
	void trimmingWhatIsNotThereDoesNothing() throws IOException {
		new DocumentCache(folder.resolve("none")).trim(0);
		assertEquals(List.of(), files());
	}

	@Test
	void anUnknownKeyIsAMiss() {
		assertEquals(Optional.empty(), new DocumentCache(folder).get(KEY));
	}

	@Test
	void anEntryCutOffAnywhereIsAMiss() throws IOException {
		DocumentCache cache = new DocumentCache(folder);
		cache.put(KEY, entry());
		Path file = files().getFirst();
		byte[] whole = Files.readAllBytes(file);
		for (int length = 0; length < whole.length; length++) {
			Files.write(file, Arrays.copyOf(whole, length));
			assertEquals(Optional.empty(), cache.get(KEY), "cut at " + length);
		}
	}

	@Test
	void anEntryWithAnyByteTurnedNeverComesBackAsAnotherOne() throws IOException {
		DocumentCache cache = new DocumentCache(folder);
		cache.put(KEY, entry());
		Path file = files().getFirst();
		byte[] whole = Files.readAllBytes(file);
		Random random = new Random(5);
		List<Integer> wrong = new ArrayList<>();
		for (int i = 0; i < whole.length; i++) {
			byte[] damaged = whole.clone();
			damaged[i] ^= (byte) (1 + random.nextInt(255));
			Files.write(file, damaged);
			if (cache.get(KEY).filter(read -> !read.equals(entry())).isPresent())
				wrong.add(i);
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void putReplacesADamagedEntryAndLeavesNoOtherFile() throws IOException {
		DocumentCache cache = new DocumentCache(folder);
		cache.put(KEY, entry());
		Files.writeString(files().getFirst(), "garbage");
		cache.put(KEY, entry());

		assertEquals(Optional.of(entry()), cache.get(KEY));
		assertEquals(1, files().size());
	}

	@Test
	void aFolderThatCanNotBeWrittenIsTold() throws IOException {
		Path file = Files.writeString(folder.resolve("file"), "x");

		assertThrows(IOException.class, () -> new DocumentCache(file).put(KEY, entry()));
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(Files::isRegularFile).toList();
		}
	}

	private static DocumentCache.Entry entry() {
		Attribution said = new Attribution("a1", new Span(0, 3));
		Component component = new Component("c1", ComponentType.MAJOR_CLAIM, PropositionKind.TESTIMONY, new Span(0, 10), .25,
				Optional.of(said), List.of("“why”", ""), "m 1");
		Recommendation frame = new Recommendation("r1", new Span(0, 10), .5, true, Optional.of(said),
				Optional.of(new Addressee(new Span(0, 3), Optional.empty())), new Span(4, 10), "must", true, Optional.of(new Span(1, 2)),
				Optional.empty(), Optional.of(new Span(2, 3)), Optional.of("c1"), List.of(), "rules");
		Extraction extraction = new Extraction(List.of(new Sentence(new Span(0, 10), BlockKind.CAPTION)), List.of(component), List.of(frame),
				List.of(new Actor("a1", "The \uD83D\uDD0C Party", ActorKind.GROUP, List.of(new Span(0, 3)))),
				List.of(new Relation("s1", List.of("c1", "c2"), "s0", RelationType.UNDERCUT, 1, List.of("r"))), List.of("a notice"));
		return new DocumentCache.Entry(
				new DocumentReader().of("x/y.txt", "The Party\n\nThe \uD83D\uDD0C party must not wait until 2030, or so it says.\n"), extraction);
	}
}
