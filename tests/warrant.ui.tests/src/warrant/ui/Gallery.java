package warrant.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import warrant.annotation.Codebooks;
import warrant.ui.actors.ActorsView;
import warrant.ui.codebook.CodeChanges;
import warrant.ui.codebook.CodebookView;
import warrant.ui.codebook.MemosView;
import warrant.ui.corpus.CorpusView;
import warrant.ui.document.Desk;
import warrant.ui.document.DocumentEditor;
import warrant.ui.projects.ImportWizard;
import warrant.ui.search.SearchView;
import warrant.ui.session.ProjectSession;

/** Pictures of every state of the window, to be looked at; by name alone: {@code -Dtest=Gallery -Dwarrant.shots=FOLDER}. */
class Gallery {

	@BeforeEach
	void size() {
		if (System.getProperty("warrant.theme", "light").equals("dark"))
			PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme("org.eclipse.e4.ui.css.theme.e4_dark", false);
		shell().setBounds(0, 0, Integer.getInteger("warrant.width", 1600), Integer.getInteger("warrant.height", 1000));
		TestWorkbench.settle();
	}

	static Shell shell() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
	}

	@Test
	void a_emptyViews() throws Exception {
		Screen.shot("a1-welcome");
		for (String view : List.of("actors", "codebook")) {
			TestWorkbench.view("warrant.ui." + view);
			TestWorkbench.view("warrant.ui." + (view.equals("actors") ? "recommendations" : "memos"));
			Screen.shot("a2-empty-" + view);
		}
		TestWorkbench.view("warrant.ui.claims");
		TestWorkbench.view("org.eclipse.ui.views.ContentOutline");
		Screen.shot("a2-empty-outline");
		TestWorkbench.view("warrant.ui.problems");
		Screen.shot("a2-empty-problems");
		TestWorkbench.page().hideView(TestWorkbench.page().findView("org.eclipse.ui.views.ContentOutline"));
	}

	@Test
	void b_dialogsWithoutAProject() {
		Dialogs.drive(() -> TestWorkbench.run("warrant.ui.newProject"), shell -> {
			Dialogs.first(shell, Text.class).setText("Northern energy");
			Screen.shot("b1-new-project");
			shell.close();
		});
		Dialogs.drive(() -> TestWorkbench.run("warrant.ui.newMap"), Dialogs.shot("b2-new-map-none"));
		Dialogs.drive(() -> TestWorkbench.run("org.eclipse.ui.help.aboutAction"), Dialogs.shot("b3-about"));
		Dialogs.drive(() -> TestWorkbench.run("warrant.ui.export"), Dialogs.shot("b4-export-none"));
		Dialogs.drive(() -> TestWorkbench.run("warrant.ui.report"), Dialogs.shot("b5-report-none"));
	}

	@Test
	void c_import() throws Exception {
		Path folder = Files.createTempDirectory("gallery");
		Path file = Files.writeString(folder.resolve("2026-03-14_Northern Post_Wires first.txt"), "Wires first\n\nThe government should build.\n");
		ImportWizard wizard = new ImportWizard();
		WizardDialog dialog = new WizardDialog(shell(), wizard);
		Dialogs.drive(dialog::open, shell -> {
			Screen.shot("c1-import-empty");
			wizard.page().add(List.of(file));
			wizard.page().setPattern("{date}_{outlet}_{title}");
			TestWorkbench.until("all were looked at", wizard.page()::isRead);
			Screen.shot("c2-import-pattern");
			wizard.page().setPattern("{date}_{outlet");
			Screen.shot("c3-import-wrong");
			shell.close();
		});
	}

	@Test
	void d_help() {
		TestWorkbench.run("org.eclipse.ui.help.helpContents");
		Screen.shot("d1-help");
		TestWorkbench.page().closeAllEditors(false);
		sheet();
		Screen.shot("d2-cheatsheet");
		TestWorkbench.page().hideView(TestWorkbench.page().findView("org.eclipse.ui.cheatsheets.views.CheatSheetView"));
		Dialogs.drive(() -> TestWorkbench.run("org.eclipse.ui.window.preferences"), Dialogs.shot("d3-preferences"));
		for (String page : List.of("warrant.app.appearance", "warrant.app.keys")) {
			Dialogs.drive(() -> org.eclipse.ui.dialogs.PreferencesUtil.createPreferenceDialogOn(shell(), page, null, null).open(), Dialogs.shot("d4-" + page));
		}
	}

	@Test
	void e_corpusAndDocument() throws Exception {
		ProjectSession session = TestWorkbench.sample("Sample op-eds");
		CorpusView corpus = TestWorkbench.view(CorpusView.ID);
		for (String grouping : List.of("Outlet", "Year", "Question")) {
			corpus.groupBy(grouping);
			TestWorkbench.settle();
			corpus.tree().expandAll();
			Screen.shot("e1-corpus-" + grouping);
		}
		DocumentEditor editor = Desk.open(session, Desk.WIRES);
		Screen.shot("e2-document");
		Desk.caretAt(editor, "The northern grid must be built");
		TestWorkbench.run("warrant.ui.annotate.card");
		Screen.shot("e3-card");
		key(SWT.ESC);
		TestWorkbench.run("warrant.ui.annotate.support");
		Screen.shot("e4-link");
		TestWorkbench.run("warrant.ui.annotate.leave");
		TestWorkbench.run("warrant.ui.annotate.outline");
		Screen.shot("e5-outline");
		key(SWT.ESC);
		Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell != shell() && shell.isVisible()).forEach(Shell::close);
		Dialogs.drive(() -> TestWorkbench.run("warrant.ui.annotate.acceptabove"), Dialogs.shot("e6-above"));
		Dialogs.drive(() -> TestWorkbench.run("warrant.ui.annotate.attribute"), Dialogs.shot("e7-attribute"));
		Dialogs.drive(() -> TestWorkbench.run("warrant.ui.annotate.comment"), Dialogs.shot("e8-memo"));
		new CodeChanges(session).create(Optional.empty(), "Cost");
		Dialogs.drive(() -> TestWorkbench.run("warrant.ui.annotate.code"), Dialogs.shot("e9-code"));
		TestWorkbench.view("org.eclipse.ui.views.ContentOutline");
		Screen.shot("e9-outline-view");
		TestWorkbench.page().activate(editor);
		TestWorkbench.run("org.eclipse.ui.edit.findReplace");
		Screen.shot("e9-find");
		Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell != shell() && shell.isVisible()).forEach(Shell::close);
		TestWorkbench.page().hideView(TestWorkbench.page().findView("org.eclipse.ui.views.ContentOutline"));
	}

	private static void key(int code) {
		Event event = new Event();
		event.keyCode = code;
		event.character = (char) code;
		event.type = SWT.KeyDown;
		Display.getCurrent().post(event);
		event.type = SWT.KeyUp;
		Display.getCurrent().post(event);
		TestWorkbench.settle();
	}

	@Test
	void f_tables() throws Exception {
		ProjectSession session = TestWorkbench.sample("Sample op-eds");
		Desk.open(session, Desk.WIRES);
		TestWorkbench.view("warrant.ui.claims");
		TestWorkbench.until("read", () -> !session.rows().isReading());
		Screen.shot("f1-claims");
		TestWorkbench.view("warrant.ui.recommendations");
		Screen.shot("f2-recommendations");
		ActorsView actors = TestWorkbench.view(ActorsView.ID);
		TestWorkbench.until("the actors are counted", () -> !actors.table().shown().isEmpty());
		actors.select(actors.table().shown().get(2).id());
		Screen.shot("f3-actors");
		actors.table().table().setSelection(new int[] { 0, 1 });
		actors.table().table().notifyListeners(SWT.Selection, new Event());
		Screen.shot("f3-actors-two");
		CodeChanges codes = new CodeChanges(session);
		String cost = codes.create(Optional.empty(), "Cost");
		codes.create(Codebooks.find(session.codebook(), cost), "Subsidies");
		codes.create(Optional.empty(), "Security of supply");
		CodebookView codebook = TestWorkbench.view(CodebookView.ID);
		codebook.select(cost);
		Screen.shot("f4-codebook");
		MemosView memos = TestWorkbench.view(MemosView.ID);
		TestWorkbench.document(session, Desk.WIRES);
		TestWorkbench.settle();
		for (int i = 0; i < 30; i++) {
			String words = "Note " + i + ": compare with what the Commission said in the spring, and whether the figures hold for the second half of the year.";
			session.edit("Write memo", () -> new warrant.corpus.editing.MemoEdits(session.coder())
					.write(Codebooks.find(session.codebook(), cost).orElseThrow().getMemos(), words), session.codebook());
		}
		TestWorkbench.settle();
		Screen.shot("f5-memos");
		for (int i = 0; i < 25; i++) {
			var marker = session.project().createMarker("warrant.ui.documentProblem");
			marker.setAttribute(org.eclipse.core.resources.IMarker.SEVERITY, i % 3);
			marker.setAttribute(org.eclipse.core.resources.IMarker.MESSAGE, "is damaged or cut off, or not what its extension says; get it again from its source, number " + i);
			marker.setAttribute(org.eclipse.core.resources.IMarker.LOCATION, "grid/scan-" + i + ".pdf");
		}
		TestWorkbench.view("warrant.ui.problems");
		Screen.shot("f6-problems");
		Screen.shot("f6-problems");
		session.project().deleteMarkers("warrant.ui.documentProblem", true, org.eclipse.core.resources.IResource.DEPTH_ZERO);
		Dialogs.drive(() -> TestWorkbench.run("warrant.ui.export"), Dialogs.shot("f7-export"));
		TestWorkbench.run("org.eclipse.ui.window.quickAccess");
		Screen.shot("f8-quick-access");
		Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell != shell() && shell.isVisible()).forEach(Shell::close);
		TestWorkbench.run("warrant.app.welcome");
		Screen.shot("f9-welcome-recent");
		TestWorkbench.view("warrant.ui.claims");
		TestWorkbench.run("org.eclipse.ui.help.dynamicHelp");
		Screen.shot("f9-context-help");
		TestWorkbench.page().closeAllEditors(false);
	}

	@Test
	void g_search() throws Exception {
		ProjectSession session = TestWorkbench.sample("Sample op-eds");
		Desk.open(session, Desk.WIRES);
		SearchView search = TestWorkbench.view(SearchView.ID);
		search.ask("type:recommendation grid OR \"northern lines\"");
		Screen.shot("g1-search");
		search.setFocus();
		Text field = (Text) Display.getCurrent().getFocusControl();
		field.setText("outl");
		field.setSelection(4);
		key(SWT.CTRL | ' ');
		Screen.shot("g2-assist");
		search.ask("grid (");
		Screen.shot("g3-fault");
		search.ask("zzzz");
		Screen.shot("g4-nothing");
	}

	private static void sheet() {
		var commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(
					commands.deserialize("org.eclipse.ui.cheatsheets.openCheatSheet(cheatSheetId=warrant.app.firstMap)"), null);
		} catch (CommandException e) {
			throw new AssertionError(e);
		}
		TestWorkbench.settle();
	}
}
