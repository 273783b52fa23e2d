package warrant.extraction.relations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import warrant.extraction.Component;
import warrant.extraction.ComponentType;
import warrant.extraction.Extraction;
import warrant.extraction.Relation;
import warrant.extraction.RelationType;
import warrant.extraction.SharedModels;
import warrant.extraction.TestDocuments;
import warrant.text.Document;

class RelationFinderTest {

	private final Document document = TestDocuments.titled("Build the wires first",
			"The government must build the northern lines before it pays for new turbines. Turbines without wires are a waste of public money.",
			"Critics say that waiting will drive the factories away. These worries deserve an answer. A factory that needs power will stay where the power is.",
			"The old grid is too weak. It carried only 40 percent of what the wind farms made last year.");
	private Extraction extraction;

	@BeforeEach
	void extract() {
		extraction = SharedModels.extractor().extract(document);
	}

	@Test
	void whatCriticsSayGoesAgainstTheThesis() {
		Relation view = from("waiting will drive");

		assertEquals(RelationType.ATTACK, view.type());
		assertEquals(ComponentType.MAJOR_CLAIM, component(view.target()).type());
	}

	@Test
	void theAuthorsAnswerGoesAgainstWhatCriticsSay() {
		Relation answer = from("A factory that needs power");

		assertEquals(RelationType.ATTACK, answer.type());
		assertTrue(words(component(answer.target())).contains("waiting will drive"), () -> words(component(answer.target())));
	}

	@Test
	void whatStandsBesideTheThesisSupportsIt() {
		Relation ground = from("Turbines without wires");

		assertEquals(RelationType.SUPPORT, ground.type());
		assertEquals(ComponentType.MAJOR_CLAIM, component(ground.target()).type());
	}

	private Relation from(String start) {
		Component source = extraction.components().stream().filter(c -> words(c).contains(start)).findFirst()
				.orElseThrow(() -> new AssertionError(start + " is no component of " + extraction.components().stream().map(this::words).toList()));
		return extraction.relations().stream().filter(r -> r.sources().contains(source.id())).findFirst()
				.orElseThrow(() -> new AssertionError(start + " bears on nothing"));
	}

	private Component component(String id) {
		return extraction.components().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
	}

	private String words(Component component) {
		return component.span().of(document.text());
	}
}
