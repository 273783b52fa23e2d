package warrant.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import warrant.annotation.Codebooks;
import warrant.annotation.CodingAnnotation;
import warrant.diagram.Colour;
import warrant.diagram.Palette;
import warrant.diagram.Theme;
import warrant.diagram.Tone;
import warrant.ui.codebook.CodeChanges;
import warrant.ui.document.CodingKeys;
import warrant.ui.document.Desk;
import warrant.ui.document.DocumentEditor;
import warrant.ui.look.ChosenColours;
import warrant.ui.look.Look;
import warrant.ui.projects.ImportWizard;
import warrant.ui.session.ProjectSession;
import warrant.ui.session.Sessions;

/** Dialogs as an analyst meets them: what they refuse, and what their OK does. */
class DialogsTest {

	@AfterEach
	void close() {
		TestWorkbench.page().closeAllEditors(false);
	}

	@Test
	void newProjectTakesAFreeNameOnly() throws Exception {
		Desk.session("taken", Desk.WIRES);
		Dialogs.drive(() -> TestWorkbench.run("warrant.ui.newProject"), shell -> {
			Text name = Dialogs.field(shell);
			assertFalse(Dialogs.button(shell, "OK").isEnabled(), "a project needs a name");
			name.setText("taken");
			assertFalse(Dialogs.button(shell, "OK").isEnabled(), "there is one");
			assertTrue(Dialogs.all(shell, Text.class).stream().anyMatch(text -> text.getText().contains("There is a project of that name")));
			name.setText("Fresh from the dialog");
			Dialogs.press(shell, "OK");
		});
		TestWorkbench.until("it is there", () -> ResourcesPlugin.getWorkspace().getRoot().getProject("Fresh from the dialog").exists()
				&& Sessions.all().stream().anyMatch(session -> session.project().getName().equals("Fresh from the dialog")));
	}

	@Test
	void scoreBetweenZeroAndOneAcceptsWhatIsAsSure() throws Exception {
		DocumentEditor editor = Desk.open(Desk.session("scores", Desk.WIRES), Desk.WIRES);
		ProjectSession session = editor.session().orElseThrow();
		int before = session.document(Desk.WIRES).orElseThrow().annotations().getAnnotations().size();
		Dialogs.drive(() -> TestWorkbench.run("warrant.ui.annotate.acceptabove"), shell -> {
			Text score = Dialogs.field(shell);
			score.setText("many");
			assertFalse(Dialogs.button(shell, "OK").isEnabled());
			score.setText("0.5");
			Dialogs.press(shell, "OK");
		});
		assertTrue(session.document(Desk.WIRES).orElseThrow().annotations().getAnnotations().size() > before);
		session.domain().getCommandStack().undo();
		assertEquals(before, session.document(Desk.WIRES).orElseThrow().annotations().getAnnotations().size());
	}

	@Test
	void codeIsChosenFromTheListAndPutOnTheWords() throws Exception {
		ProjectSession session = Desk.session("codes", Desk.WIRES);
		new CodeChanges(session).create(Optional.empty(), "Cost");
		DocumentEditor editor = Desk.open(session, Desk.WIRES);
		Desk.select(editor, "They were not broken");
		Dialogs.drive(() -> TestWorkbench.run("warrant.ui.annotate.code"), shell -> Dialogs.press(shell, "OK"));
		List<String> coded = session.document(Desk.WIRES).orElseThrow().annotations().getAnnotations().stream().filter(CodingAnnotation.class::isInstance)
				.map(annotation -> annotation.getQuote()).toList();
		assertEquals(List.of("They were not broken"), coded);
		Desk.undoAll(session);
	}

	@Test
	void quickKeyPutsItsCodeOnTheSelectedWords() throws Exception {
		ProjectSession session = Desk.session("codes", Desk.WIRES);
		CodeChanges codes = new CodeChanges(session);
		String id = codes.create(Optional.empty(), "Idle");
		codes.change("Change key", edits -> edits.key(Codebooks.find(session.codebook(), id).orElseThrow(), "k"));
		assertTrue(CodingKeys.isTaken("c") && !CodingKeys.isTaken("k"), "commands come first");
		DocumentEditor editor = Desk.open(session, Desk.WIRES);
		Desk.select(editor, "They had been told to stop");
		Event key = new Event();
		key.character = 'k';
		StyledText text = Dialogs.all(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), StyledText.class).stream()
				.filter(each -> each.getText().contains("They had been told to stop")).findFirst().orElseThrow();
		text.notifyListeners(SWT.KeyDown, key);
		List<List<String>> coded = session.document(Desk.WIRES).orElseThrow().annotations().getAnnotations().stream().filter(CodingAnnotation.class::isInstance)
				.map(CodingAnnotation.class::cast).map(coding -> List.of(coding.getQuote(), coding.getCodes().getFirst())).toList();
		assertEquals(List.of(List.of("They had been told to stop", id)), coded);
		Desk.undoAll(session);
	}

	@Test
	void importWizardShowsEveryFileWithDuplicatesAndRefusesAWrongPattern() throws Exception {
		Path folder = Files.createTempDirectory("wizard");
		Files.writeString(folder.resolve("2026-03-14_Northern Post_Wires first.txt"), "Wires first\n");
		Files.writeString(folder.resolve("again.txt"), "Wires first\n");
		Files.write(folder.resolve("broken.pdf"), new byte[] { 1, 2 });
		ImportWizard wizard = new ImportWizard();
		Shell window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
		Dialogs.drive(() -> new WizardDialog(window, wizard).open(), shell -> {
			assertFalse(Dialogs.button(shell, "Finish").isEnabled(), "nothing to import");
			wizard.page().add(List.of(folder));
			TestWorkbench.until("all were looked at", wizard.page()::isRead);
			wizard.page().setPattern("{date}_{outlet}_{title}");
			Screen.shot("import");
			List<List<String>> rows = wizard.page().preview();
			assertEquals(List.of("2026-03-14_Northern Post_Wires first.txt", "Wires first", "", "Northern Post", "2026-03-14", ""), rows.getFirst());
			assertEquals("duplicate of 2026-03-14_Northern Post_Wires first.txt", rows.get(1).getLast());
			assertFalse(rows.get(2).getLast().isBlank(), "why it can't be read");
			assertEquals("1 document to import, 1 duplicate, 1 can\u2019t be read", wizard.page().summary());
			assertTrue(Dialogs.button(shell, "Finish").isEnabled());
			wizard.page().setPattern("{date}_{outlet");
			assertFalse(Dialogs.button(shell, "Finish").isEnabled());
			Dialogs.press(shell, "Cancel");
		});
	}

	@Test
	void chosenColourIsDrawnAtOnceAndDefaultsBringOursBack() {
		Shell window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
		Theme theme = Look.theme();
		Dialogs.drive(() -> PreferencesUtil.createPreferenceDialogOn(window, "warrant.app.appearance", null, null).open(), shell -> {
			assertTrue(pages(shell).containsAll(List.of("Warrant", "Appearance", "Keys")), pages(shell).toString());
			Dialogs.press(shell, "Cancel");
		});
		ChosenColours.choose(theme, Map.of(Tone.CLAIM, Colour.of(0x7700aa)));
		assertEquals(new RGB(0x77, 0, 0xaa), Look.colour(Tone.CLAIM).getRGB());
		assertEquals(Palette.of(theme).colour(Tone.ATTACK), Look.palette().colour(Tone.ATTACK), "the others stay");
		assertFalse(Look.palette().colour(Tone.CLAIM_TINT).equals(Palette.of(theme).colour(Tone.CLAIM_TINT)), "its tint follows");
		ChosenColours.choose(theme, Map.of());
		assertEquals(Palette.of(theme).colour(Tone.CLAIM), Look.palette().colour(Tone.CLAIM));
	}

	private static List<String> pages(Shell shell) {
		Tree tree = Dialogs.first(shell, Tree.class);
		return java.util.stream.Stream.concat(java.util.Arrays.stream(tree.getItems()).map(item -> item.getText()),
				java.util.Arrays.stream(tree.getItems()).flatMap(item -> java.util.Arrays.stream(item.getItems())).map(item -> item.getText())).toList();
	}
}
