package warrant.extraction.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

class TaggerTest {

	private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

	@Test
	void tagsAreThoseOfOpenNlp() throws IOException {
		POSModel model = model();
		POSTaggerME expected = new POSTaggerME(model);
		Tagger tagger = new Tagger(model);
		int words = 0;
		for (String paragraph : opEd().split("\\n+")) {
			String[] sentence = paragraph.replaceAll("([.,:;?!“”’])", " $1 ").strip().split("\\s+");
			assertArrayEquals(expected.tag(sentence), tagger.tag(sentence), paragraph);
			words += sentence.length;
		}
		assertTrue(words > 500, "the op-ed was read");
	}

	@Test
	void tagsOfWordsThatAreNoneAreThoseOfOpenNlpToo() throws IOException {
		POSModel model = model();
		POSTaggerME expected = new POSTaggerME(model);
		Tagger tagger = new Tagger(model);
		Random random = new Random(Long.getLong("warrant.seed", 11));
		String[] some = { "must", "Bank", "-", "\u05D0\u05D1", "42", "x", "\uD83D\uDE00", "can", "duck", "flies", "(", "AND", "re-read", "." };
		for (int i = 0; i < 300; i++) {
			String[] words = Stream.generate(() -> some[random.nextInt(some.length)]).limit(random.nextInt(12)).toArray(String[]::new);
			if (words.length > 0)
				assertArrayEquals(expected.tag(words), tagger.tag(words), String.join(" ", words));
		}
	}

	private static POSModel model() throws IOException {
		try (InputStream in = POSModel.class.getResourceAsStream(MODEL)) {
			return new POSModel(in);
		}
	}

	private static String opEd() throws IOException {
		Path root = Path.of(System.getProperty("warrant.root", "../.."));
		try (Stream<Path> files = Files.walk(root.resolve("corpus/documents"))) {
			return Files.readString(files.filter(file -> file.toString().endsWith(".txt")).sorted().findFirst().orElseThrow());
		}
	}
}
