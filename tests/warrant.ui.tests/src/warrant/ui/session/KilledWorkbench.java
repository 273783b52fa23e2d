package warrant.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.junit.jupiter.api.Test;

import warrant.annotation.Actor;
import warrant.annotation.AnnotationFactory;
import warrant.annotation.Status;
import warrant.argument.ArgumentMap;
import warrant.argument.ArgumentMaps;
import warrant.argument.MapFiles;
import warrant.argument.PropositionType;
import warrant.corpus.editing.Coding;
import warrant.corpus.editing.MapEdits;
import warrant.ui.TestWorkbench;
import warrant.ui.document.Desk;

/** What {@link RecoveryTest} runs in a workbench of its own: edits everything and is killed, then is started again and looks whether all is there. */
class KilledWorkbench {

	static final String LIFE = "warrant.life";
	static final String EDITED = "edited, and nobody has saved";
	private static final String PROJECT = "killed";

	@Test
	void life() throws Exception {
		if (System.getProperty(LIFE).equals("first"))
			editAndWait();
		else
			findAll();
	}

	private static void editAndWait() throws Exception {
		ProjectSession session = Desk.session(PROJECT, Desk.WIRES);
		SessionDocument document = TestWorkbench.document(session, Desk.WIRES);
		String claim = document.merged().components().getFirst().id();
		session.edit("Accept", () -> new Coding(document.base(), document.annotations(), session.actors(), session.coder()).accept(claim),
				document.annotations(), session.actors());
		Actor actor = AnnotationFactory.eINSTANCE.createActor();
		actor.setId("5f6e1a52-0000-4000-8000-00000000000a");
		actor.setName("Council of the Killed");
		session.edit("Add actor", () -> session.actors().getActors().add(actor), session.actors());
		ArgumentMap map = map(session);
		session.edit("Add proposition", () -> new MapEdits(map).add("It survives", PropositionType.CLAIM), map);
		TestWorkbench.until("it saves itself", () -> session.unsaved().isEmpty());
		System.out.println(EDITED);
		System.out.flush();
		TestWorkbench.until("it is killed", () -> false);
	}

	private static ArgumentMap map(ProjectSession session) throws Exception {
		IFile file = TestWorkbench.map(session, "Survivor.argmap");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		MapFiles.write(ArgumentMaps.create("Survivor"), out);
		session.corpus().save(file.getLocation().toPath(), out.toByteArray());
		file.getParent().refreshLocal(IResource.DEPTH_ONE, null);
		return session.map(file);
	}

	private static void findAll() throws Exception {
		ProjectSession session = Desk.session(PROJECT);
		SessionDocument document = TestWorkbench.document(session, Desk.WIRES);
		assertTrue(document.annotations().getAnnotations().stream().anyMatch(annotation -> annotation.getStatus() == Status.ACCEPTED));
		assertTrue(session.actors().getActors().stream().anyMatch(actor -> "Council of the Killed".equals(actor.getName())));
		ArgumentMap map = session.map(TestWorkbench.map(session, "Survivor.argmap"));
		assertEquals(List.of("It survives"), map.getPropositions().stream().map(proposition -> proposition.getText()).toList());
		assertEquals(List.of(), unfinished(session.corpus().folder().root()));
	}

	/** What a save left half done; Lucene tidies up behind itself when it next writes. */
	private static List<Path> unfinished(Path project) throws IOException {
		try (Stream<Path> files = Files.walk(project)) {
			return files.filter(file -> file.toString().endsWith(".tmp") && !file.startsWith(project.resolve(".warrant"))).toList();
		}
	}
}
