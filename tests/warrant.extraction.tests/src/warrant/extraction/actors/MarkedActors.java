package warrant.extraction.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import warrant.extraction.Actor;
import warrant.extraction.language.LanguageModels;
import warrant.extraction.language.SentenceReader;
import warrant.extraction.models.ModelFiles;
import warrant.text.Block;
import warrant.text.BlockKind;
import warrant.text.Document;
import warrant.text.Metadata;
import warrant.text.Span;

/** Texts with their actors marked: {@code "[NATO The alliance] must act"} says who the mention in brackets means. Blank lines part blocks. */
final class MarkedActors {

	private static final Pattern MARK = Pattern.compile("\\[(\\S+) ([^\\]]+)\\]");
	private static final SentenceReader READER = new SentenceReader(LanguageModels.load());
	private static final ActorFinder FINDER = ActorFinder.load(ModelFiles.shipped(), Optional.empty());

	private MarkedActors() {
	}

	/** Every mark and nothing else is a mention, and marks with one label, and only these, are one actor. */
	static void assertActors(String marked) {
		StringBuilder plain = new StringBuilder();
		Map<String, List<Span>> expected = new TreeMap<>();
		Matcher matcher = MARK.matcher(marked);
		int last = 0;
		while (matcher.find()) {
			plain.append(marked, last, matcher.start());
			Span span = new Span(plain.length(), plain.length() + matcher.group(2).length());
			expected.computeIfAbsent(matcher.group(1), k -> new ArrayList<>()).add(span);
			plain.append(matcher.group(2));
			last = matcher.end();
		}
		plain.append(marked.substring(last));
		List<String> wanted = expected.values().stream().map(spans -> shown(spans, plain)).sorted().toList();
		List<String> found = find(plain.toString()).stream().map(actor -> shown(actor.mentions(), plain)).sorted().toList();
		assertEquals(wanted, found, plain.toString());
	}

	private static String shown(List<Span> spans, CharSequence text) {
		return spans.stream().map(span -> span.start() + ":" + span.of(text)).toList().toString();
	}

	static List<Actor> find(String text) {
		Document document = document(text, Metadata.NONE);
		return FINDER.find(document, READER.read(document));
	}

	static List<Actor> find(Document document) {
		return FINDER.find(document, READER.read(document));
	}

	static Document heading(String text) {
		return new Document("test.txt", text, List.of(new Block(BlockKind.HEADING, new Span(0, text.length()), 0)), Metadata.NONE, "en", "0", "0");
	}

	static Document document(String text, Metadata metadata) {
		List<Block> blocks = new ArrayList<>();
		int start = 0;
		for (String part : text.split("\n\n", -1)) {
			if (!part.isBlank())
				blocks.add(new Block(BlockKind.PARAGRAPH, new Span(start, start + part.length()), 0));
			start += part.length() + 2;
		}
		return new Document("test.txt", text, blocks, metadata, "en", "0", "0");
	}
}
