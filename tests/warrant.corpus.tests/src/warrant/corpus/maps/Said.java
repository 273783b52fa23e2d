package warrant.corpus.maps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import warrant.corpus.AnalysedDocument;
import warrant.extraction.Component;
import warrant.extraction.ComponentType;
import warrant.extraction.Extraction;
import warrant.extraction.PropositionKind;
import warrant.extraction.Recommendation;
import warrant.extraction.Relation;
import warrant.extraction.RelationType;
import warrant.text.Document;
import warrant.text.DocumentReader;
import warrant.text.Span;

/** A document made for a test out of sentences, each a component ({@code c1}, {@code c2} ...), with relations between them. */
final class Said {

	private final StringBuilder text = new StringBuilder();
	private final List<Component> components = new ArrayList<>();
	private final List<Recommendation> recommendations = new ArrayList<>();
	private final List<Relation> relations = new ArrayList<>();
	private final String name;

	Said(String name) {
		this.name = name;
	}

	Said claim(String sentence) {
		return component(sentence, ComponentType.CLAIM);
	}

	Said premise(String sentence) {
		return component(sentence, ComponentType.PREMISE);
	}

	private Said component(String sentence, ComponentType type) {
		components.add(new Component("c" + (components.size() + 1), type, PropositionKind.FACT, place(sentence), .8, Optional.empty(),
				List.of(), "test"));
		return this;
	}

	/** A recommendation that no component says. */
	Said advice(String sentence) {
		Span span = place(sentence);
		recommendations.add(new Recommendation("r" + (recommendations.size() + 1), span, .9, false, Optional.empty(), Optional.empty(), span,
				"should", false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), "test"));
		return this;
	}

	private Span place(String sentence) {
		Span span = new Span(text.length(), text.length() + sentence.length());
		text.append(sentence).append(' ');
		return span;
	}

	/** @param ends sources, then the target */
	Said relation(RelationType type, String... ends) {
		List<String> sources = List.of(ends).subList(0, ends.length - 1);
		relations.add(new Relation("s" + (relations.size() + 1), sources, ends[ends.length - 1], type, .7, List.of()));
		return this;
	}

	AnalysedDocument document() {
		Document document = new DocumentReader().of(name, text.toString());
		return new AnalysedDocument("id of " + name, document,
				new Extraction(List.of(), components, recommendations, List.of(), relations, List.of()));
	}
}
