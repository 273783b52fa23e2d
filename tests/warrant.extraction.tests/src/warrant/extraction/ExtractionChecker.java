package warrant.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import warrant.text.Document;
import warrant.text.Span;

/** What holds for every extraction: spans inside the text and inside sentences, sorted, no dangling ids, no cycle. */
public final class ExtractionChecker {

	public static void check(Document document, Extraction extraction) {
		sorted(document, extraction.sentences().stream().map(Sentence::span).toList());
		sorted(document, extraction.components().stream().map(Component::span).toList());
		Set<String> actors = new HashSet<>();
		for (Actor actor : extraction.actors()) {
			assertTrue(actors.add(actor.id()), "actor ids are unique");
			actor.mentions().forEach(m -> inside(document, m));
		}
		Set<String> components = new HashSet<>();
		for (Component component : extraction.components()) {
			assertTrue(components.add(component.id()));
			assertTrue(component.score() >= 0 && component.score() <= 1, () -> "score " + component.score());
			assertTrue(extraction.sentences().stream().anyMatch(s -> s.block().isProse() && s.span().contains(component.span())));
			component.attribution().ifPresent(a -> assertTrue(actors.contains(a.actor()), "attributed to a known actor"));
		}
		for (Recommendation r : extraction.recommendations()) {
			inside(document, r.span());
			r.component().ifPresent(c -> assertTrue(components.contains(c), "component of " + r));
			r.addressee().flatMap(Addressee::actor).ifPresent(a -> assertTrue(actors.contains(a), "addressee of " + r));
		}
		relations(extraction, components);
	}

	private static void relations(Extraction extraction, Set<String> components) {
		Map<String, String> targets = new HashMap<>();
		Set<String> ids = new HashSet<>();
		extraction.relations().forEach(r -> assertTrue(ids.add(r.id())));
		for (Relation relation : extraction.relations()) {
			assertTrue(components.containsAll(relation.sources()), "sources of " + relation);
			assertTrue(relation.type() == RelationType.UNDERCUT ? ids.contains(relation.target()) : components.contains(relation.target()),
					"target of " + relation);
			for (String source : relation.sources())
				assertEquals(null, targets.put(source, relation.target()), "one target for each component");
		}
		for (String start : targets.keySet()) {
			int steps = 0;
			for (String at = start; at != null; at = targets.get(at))
				assertTrue(steps++ <= targets.size(), "a cycle through " + start);
		}
	}

	private static void sorted(Document document, List<Span> spans) {
		int last = 0;
		for (Span span : spans) {
			inside(document, span);
			assertTrue(span.start() >= last, "sorted and apart: " + span);
			last = span.end();
		}
	}

	private static void inside(Document document, Span span) {
		String text = document.text();
		assertTrue(span.end() <= text.length() && span.length() > 0, () -> span + " in " + text.length());
		assertTrue(!Character.isLowSurrogate(text.charAt(span.start())) || span.start() == 0
				|| !Character.isHighSurrogate(text.charAt(span.start() - 1)), () -> span + " cuts a character");
	}

	private ExtractionChecker() {
	}
}
