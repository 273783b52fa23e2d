package warrant.ui.projects;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

import warrant.argument.ArgumentFactory;
import warrant.argument.ArgumentMap;
import warrant.argument.MapFiles;
import warrant.argument.Proposition;
import warrant.argument.PropositionType;
import warrant.ui.TestWorkbench;
import warrant.ui.session.ProjectSession;

class ExportWizardTest {

	@Test
	void mapsAreWrittenInEveryChosenFormat() throws Exception {
		ProjectSession session = TestWorkbench.sample();
		Path map = session.corpus().folder().root().resolve("maps/exported.argmap");
		Files.createDirectories(map.getParent());
		MapFiles.save(map(), map);
		session.project().refreshLocal(IResource.DEPTH_INFINITE, null);
		Path out = Files.createTempDirectory("export").resolve("new folder");
		System.setProperty("warrant.quiet", "true");
		ExportWizard wizard = new ExportWizard(session);
		WizardDialog dialog = new WizardDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), wizard);
		dialog.create();
		assertFalse(wizard.canFinish());
		wizard.page().choose(false, List.of("svg", "argdown"), out);
		assertTrue(wizard.canFinish());
		wizard.performFinish();
		dialog.close();
		TestWorkbench.until("both are there", () -> Files.exists(out.resolve("exported.svg")) && Files.exists(out.resolve("exported.argdown")));
		assertTrue(Files.readString(out.resolve("exported.argdown")).contains("Build the wires first"));
	}

	private static ArgumentMap map() {
		ArgumentMap map = ArgumentFactory.eINSTANCE.createArgumentMap();
		map.setTitle("Wires");
		Proposition proposition = ArgumentFactory.eINSTANCE.createProposition();
		proposition.setId("33333333-0000-4000-8000-000000000000");
		proposition.setText("Build the wires first");
		proposition.setType(PropositionType.RECOMMENDATION);
		map.getPropositions().add(proposition);
		return map;
	}
}
