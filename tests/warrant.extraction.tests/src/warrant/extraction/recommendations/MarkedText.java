package warrant.extraction.recommendations;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import warrant.extraction.Actor;
import warrant.extraction.attribution.ActorMentions;
import warrant.extraction.ActorKind;
import warrant.extraction.Recommendation;
import warrant.extraction.language.LanguageModels;
import warrant.extraction.language.SentenceReader;
import warrant.extraction.language.TaggedSentence;
import warrant.text.Block;
import warrant.text.BlockKind;
import warrant.text.Document;
import warrant.text.Metadata;
import warrant.text.Span;

/** A sentence with its frame in square brackets: "[addressee Ministers] must [action wait [till until May]]". Marks nest, a number tells frames apart. */
record MarkedText(String text, Map<String, Span> marks) {

	private static final SentenceReader READER = new SentenceReader(LanguageModels.load());
	private static final RecommendationFinder FINDER = new RecommendationFinder();

	static MarkedText of(String marked) {
		StringBuilder text = new StringBuilder();
		Map<String, Span> marks = new TreeMap<>();
		Deque<String> names = new ArrayDeque<>();
		Deque<Integer> starts = new ArrayDeque<>();
		int i = 0;
		while (i < marked.length()) {
			char c = marked.charAt(i++);
			if (c == '[') {
				int space = marked.indexOf(' ', i);
				int close = marked.indexOf(']', i);
				boolean bare = close < space || space < 0;
				names.push(marked.substring(i, bare ? close : space));
				starts.push(text.length());
				i = bare ? close : space + 1;
			} else if (c == ']') {
				marks.put(names.pop(), new Span(starts.pop(), text.length()));
				i += text.isEmpty() && marked.startsWith(" ", i) ? 1 : 0;
			} else if (c != ' ' || text.isEmpty() || text.charAt(text.length() - 1) != ' ')
				text.append(c);
		}
		return new MarkedText(text.toString(), marks);
	}

	List<Recommendation> recommendations() {
		return FINDER.find(document(), READER.read(document()), new ActorMentions(actors()));
	}

	/** How long the finder took, reading and tagging not counted. */
	long nanosToFind() {
		List<TaggedSentence> sentences = READER.read(document());
		long start = System.nanoTime();
		FINDER.find(document(), sentences, new ActorMentions(actors()));
		return System.nanoTime() - start;
	}

	private Document document() {
		Block block = new Block(BlockKind.PARAGRAPH, new Span(0, text.length()), 0);
		return new Document("marked.txt", text, List.of(block), Metadata.NONE, "en", "", "");
	}

	/** Every addressee and every marked actor but pronouns, each one actor of its own by its words. */
	List<Actor> actors() {
		Map<String, List<Span>> mentions = new TreeMap<>();
		marks.forEach((name, span) -> {
			if (name.startsWith("addressee") || name.startsWith("actor"))
				mention(span).ifPresent(m -> mentions.computeIfAbsent(m.of(text), k -> new ArrayList<>()).add(m));
		});
		return mentions.entrySet().stream().map(e -> new Actor("a:" + e.getKey(), e.getKey(), ActorKind.ORGANIZATION, e.getValue())).toList();
	}

	private Optional<Span> mention(Span span) {
		String words = span.of(text).toLowerCase(Locale.ROOT);
		if (List.of("we", "us", "you", "they", "let's", "somebody", "the rest of us", "their").contains(words))
			return Optional.empty();
		int skip = words.startsWith("the ") ? 4 : words.startsWith("a ") ? 2 : words.startsWith("every ") ? 6 : 0;
		return Optional.of(new Span(span.start() + skip, span.end()));
	}

	int expected() {
		return (int) marks.keySet().stream().filter(n -> n.startsWith("action")).count();
	}

	/** The words of a mark of the n-th frame, the first being 1; empty where the frame has no such mark. */
	Optional<String> words(String mark, int n) {
		return Optional.ofNullable(marks.get(n == 1 ? mark : mark + n)).map(s -> s.of(text));
	}
}
