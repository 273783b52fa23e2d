package warrant.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IResource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

import warrant.annotation.Actor;
import warrant.annotation.ActorRegister;
import warrant.annotation.AnnotationFactory;
import warrant.annotation.AnnotationFiles;
import warrant.ui.TestWorkbench;
import warrant.ui.codebook.CodeChanges;
import warrant.ui.document.Desk;

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

	@Test
	void whatIsEditedIsWrittenWhileTheAnalystGoesOnEditing() throws Exception {
		ProjectSession session = Desk.session("edited on", Desk.WIRES);
		Path file = session.corpus().folder().root().resolve("codebook.xmi");
		int written = 0;
		for (int i = 0; i < 200 && written < 2; i++) {
			new CodeChanges(session).create(Optional.empty(), "Code " + i);
			long next = System.currentTimeMillis() + 20;
			TestWorkbench.until("the next key is pressed", () -> System.currentTimeMillis() > next);
			written = Files.exists(file) ? AnnotationFiles.loadCodebook(file).getCodes().size() : 0;
		}
		assertTrue(written >= 2, "two edits are in the file though there never was a pause");
		TestWorkbench.delete(session);
	}

	@Test
	void fileChangedOutsideIsLoadedOnceTheAnalystSaysSo() throws Exception {
		ProjectSession session = TestWorkbench.sample("session");
		TestWorkbench.until("all is saved", () -> !session.isUnsaved(session.actors()));
		ActorRegister other = EcoreUtil.copy(session.actors());
		Actor pulled = AnnotationFactory.eINSTANCE.createActor();
		pulled.setId("1-pulled");
		pulled.setName("Pulled Council");
		other.getActors().add(pulled);
		AnnotationFiles.save(other, session.corpus().folder().actors());
		ActorRegister before = session.actors();
		press(OutsideChanges.TITLE, OutsideChanges.LOAD);
		session.project().refreshLocal(IResource.DEPTH_INFINITE, null);
		TestWorkbench.until("the other version is here", () -> session.actors() != before);
		assertTrue(session.actors().getActors().stream().anyMatch(actor -> actor.getName().equals("Pulled Council")));
		assertFalse(session.domain().getCommandStack().canUndo(), "what was done before is about other objects");
	}

	/** Presses a button of a dialog as soon as it is there; a dialog holds whoever opens it. */
	private static void press(String title, String label) {
		Display display = Display.getCurrent();
		display.timerExec(50, () -> {
			Optional<Shell> dialog = Arrays.stream(display.getShells()).filter(shell -> shell.getText().equals(title)).findFirst();
			dialog.ifPresentOrElse(shell -> button(shell, label).notifyListeners(SWT.Selection, new Event()), () -> press(title, label));
		});
	}

	private static Button button(Composite parent, String label) {
		for (Control child : parent.getChildren()) {
			Button found = child instanceof Button button && button.getText().equals(label) ? button
					: child instanceof Composite inner ? button(inner, label) : null;
			if (found != null)
				return found;
		}
		return null;
	}
}
