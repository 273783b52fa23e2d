package warrant.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import warrant.annotation.Actor;
import warrant.annotation.AnnotationFactory;
import warrant.annotation.AnnotationFiles;

class ProjectSessionTest {

	@Test
	void sampleIsReadInTheBackground() throws Exception {
		ProjectSession session = TestWorkbench.sample();
		assertEquals(24, session.summaries().size());
		assertTrue(session.summaries().stream().allMatch(summary -> summary.metadata().title().isPresent() && summary.claims() > 0));
	}

	@Test
	void editIsSavedByItselfAndCanBeUndone() throws Exception {
		ProjectSession session = TestWorkbench.sample("session");
		int before = session.actors().getActors().size();
		Actor actor = AnnotationFactory.eINSTANCE.createActor();
		actor.setId("0-test");
		actor.setName("Test Council");
		session.edit("Add actor", () -> session.actors().getActors().add(actor), List.of(session.actors()));
		assertTrue(session.isUnsaved(session.actors()));
		Path file = session.corpus().folder().actors();
		TestWorkbench.until("the actors are saved", () -> !session.isUnsaved(session.actors()));
		assertTrue(Files.readString(file).contains("Test Council"));
		session.domain().getCommandStack().undo();
		assertEquals(before, session.actors().getActors().size());
		TestWorkbench.until("the undo is saved", () -> !session.isUnsaved(session.actors()));
		assertFalse(Files.readString(file).contains("Test Council"));
		assertEquals(before, AnnotationFiles.loadActors(file).getActors().size());
	}

	@Test
	void modelWithoutAFileIsSavedWithItsFirstEdit() throws Exception {
		ProjectSession session = TestWorkbench.sample("session");
		var code = AnnotationFactory.eINSTANCE.createCode();
		code.setId("5f6e1a52-0000-4000-8000-000000000002");
		code.setName("Fair prices");
		session.edit("Add code", () -> session.codebook().getCodes().add(code), List.of(session.codebook()));
		TestWorkbench.until("the codebook is saved", () -> !session.isUnsaved(session.codebook()));
		assertTrue(Files.readString(session.corpus().folder().root().resolve("codebook.xmi")).contains("Fair prices"));
		session.domain().getCommandStack().undo();
		TestWorkbench.until("the undo is saved", () -> !session.isUnsaved(session.codebook()));
	}
}
