package warrant.extraction.recommendations;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import warrant.extraction.Recommendation;
import warrant.text.Span;

/** Compares what the finder gives with what a marked text expects. */
final class MarkedSentences {

	private MarkedSentences() {
	}

	static List<String> lines(String resource) throws IOException {
		try (InputStream stream = MarkedSentences.class.getResourceAsStream(resource)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
		}
	}

	/** What differs, a line each; empty where everything is as marked. */
	static List<String> differences(MarkedText marked) {
		List<Recommendation> found = marked.recommendations();
		if (found.size() != marked.expected())
			return List.of("expected " + marked.expected() + " recommendations, found " + found.stream().map(r -> r.span().of(marked.text())).toList());
		List<String> differences = new ArrayList<>();
		for (int i = 0; i < found.size(); i++)
			compare(marked, found.get(i), i + 1, differences);
		return differences;
	}

	private static void compare(MarkedText marked, Recommendation found, int n, List<String> differences) {
		check("action", marked.words("action", n), Optional.of(found.action()), marked, differences);
		check("addressee", marked.words("addressee", n), found.addressee().map(a -> a.span()), marked, differences);
		check("if", marked.words("if", n), found.condition(), marked, differences);
		check("by", marked.words("by", n), found.instrument(), marked, differences);
		check("till", marked.words("till", n), found.deadline(), marked, differences);
		check("says", marked.words("says", 1), found.issuer().map(i -> i.span()), marked, differences);
		if (found.negated() != marked.words("not", n).isPresent())
			differences.add("negated " + found.negated());
		if (found.reported() != marked.words("says", 1).isPresent())
			differences.add("reported " + found.reported());
	}

	private static void check(String what, Optional<String> expected, Optional<Span> found, MarkedText marked, List<String> differences) {
		Optional<String> words = found.map(s -> s.of(marked.text()));
		if (!words.equals(expected))
			differences.add(what + ": expected " + expected.orElse("none") + ", found " + words.orElse("none"));
	}
}
