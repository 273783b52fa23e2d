package warrant.corpus.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import warrant.annotation.Actor;
import warrant.annotation.ActorKind;
import warrant.annotation.ActorRegister;
import warrant.annotation.AnnotationFactory;
import warrant.annotation.DocumentAnnotations;
import warrant.annotation.MentionAnnotation;
import warrant.annotation.Status;
import warrant.corpus.decisions.ActorNames;

class ProjectNamesTest {

	private static final String TEXT = "It rained. Ida Lund met farmers in Oslo. Nobody knows why. The Grid Agency waits.";

	private final ActorRegister register = AnnotationFactory.eINSTANCE.createActorRegister();
	private final DocumentAnnotations annotations = AnnotationFactory.eINSTANCE.createDocumentAnnotations();

	@Test
	void sentencesWithDecidedNamesBecomeLines() {
		mention("Ida Lund", ActorKind.PERSON);
		mention("farmers", ActorKind.GROUP);
		mention("Oslo", ActorKind.STATE);
		mention("Grid Agency", ActorKind.ORGANIZATION);
		assertEquals(List.of("<START:person> Ida Lund <END> met farmers in <START:location> Oslo <END> .",
				"The <START:organization> Grid Agency <END> waits ."), lines());
	}

	@Test
	void rejectedMentionsAndDescriptionsNameNobody() {
		mention("Ida Lund", ActorKind.PERSON).setStatus(Status.REJECTED);
		mention("farmers", ActorKind.ORGANIZATION);
		assertEquals(List.of(), lines());
	}

	private List<String> lines() {
		return new ProjectNames(new ActorNames(Optional.of(register))).lines(TEXT, annotations);
	}

	private MentionAnnotation mention(String words, ActorKind kind) {
		Actor actor = AnnotationFactory.eINSTANCE.createActor();
		actor.setId("id of " + words);
		actor.setName(words);
		actor.setKind(kind);
		register.getActors().add(actor);
		MentionAnnotation mention = AnnotationFactory.eINSTANCE.createMentionAnnotation();
		mention.setActor(actor.getId());
		mention.setQuote(words);
		mention.setStart(TEXT.indexOf(words));
		mention.setEnd(TEXT.indexOf(words) + words.length());
		annotations.getAnnotations().add(mention);
		return mention;
	}
}
