package warrant.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import warrant.argument.ArgumentMaps;
import warrant.argument.Conflict;
import warrant.argument.Inference;
import warrant.argument.MapFiles;
import warrant.argument.Proposition;
import warrant.argument.PropositionType;
import warrant.argument.evaluation.Label;
import warrant.corpus.Progress;
import warrant.diagram.Box;
import warrant.diagram.EdgeKind;
import warrant.diagram.Point;
import warrant.extraction.Component;
import warrant.ui.Passage;
import warrant.ui.PassageKind;
import warrant.ui.ProjectSession;
import warrant.ui.Screen;
import warrant.ui.SessionDocument;
import warrant.ui.TestWorkbench;

class MapEditorTest {

	private final ProjectSession session = sample();

	private static ProjectSession sample() {
		try {
			return TestWorkbench.sample("maps");
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	@AfterEach
	void closeEditors() {
		TestWorkbench.page().closeAllEditors(false);
	}

	private MapStage small(String name) throws Exception {
		return MapStage.open(session, MapStage.northernLines(), name);
	}

	@Test
	void mapOfDocumentsIsLaidOutAndDrawn() throws Exception {
		List<String> names = session.summaries().stream().map(summary -> summary.name()).filter(name -> name.startsWith("grid")).toList();
		MapStage stage = MapStage.open(session, session.corpus().map("Grid", names, Progress.NONE), "Grid");
		assertEquals(stage.map().map().getPropositions().size(), stage.editor.canvas().scene().boxes().size());
		Screen.shot("map-grid");
		Proposition first = stage.map().map().getPropositions().stream().filter(p -> p.getType() == PropositionType.RECOMMENDATION).findFirst().orElseThrow();
		stage.editor.desk().reveal(first.getId());
		stage.editor.canvas().zoom(1 / stage.editor.canvas().viewport().scale());
		stage.editor.desk().reveal(first.getId());
		Screen.shot("map-grid-selected");
		stage.act(MapAct.NEIGHBOURHOOD);
		assertTrue(stage.editor.canvas().scene().boxes().size() < stage.map().map().getPropositions().size());
		Screen.shot("map-grid-neighbourhood");
		stage.key(SWT.ESC, 0);
		assertEquals(stage.map().map().getPropositions().size(), stage.editor.canvas().scene().boxes().size());
	}

	@Test
	void whatIsDefeatedIsFadedAndSaysWhy() throws Exception {
		MapStage stage = small("standing");
		Proposition stand = stage.said(MapStage.STAND);
		assertEquals(Label.OUT, stage.map().assessment(stage.said(MapStage.THESIS).getId()).orElseThrow().label());
		assertTrue(stage.box(MapStage.THESIS).faded());
		assertFalse(stage.box(MapStage.STAND).faded());
		String tip = stage.editor.tips().words(stage.said(MapStage.THESIS).getId());
		assertTrue(tip.contains("Defeated"), tip);
		assertTrue(tip.contains(MapStage.STRANDED), tip);
		stage.select(MapStage.STAND);
		assertTrue(stage.editor.panel().words().isEmpty() || stand.getText().length() > 0);
		TestWorkbench.until("the panel shows it", () -> stage.editor.panel().words().contains("Accepted"));
		Screen.shot("map-small");
	}

	@Test
	void clickSelectsDragMovesAndUndoMovesBack() throws Exception {
		MapStage stage = small("moving");
		Box before = stage.box(MapStage.LOAD);
		stage.click(stage.middle(before), 0);
		assertEquals(Set.of(stage.said(MapStage.LOAD).getId()), stage.selected());
		stage.drag(stage.middle(before), stage.middle(before).plus(80, 40), 0);
		assertEquals(before.bounds().x() + 80, stage.box(MapStage.LOAD).bounds().x(), 1.5);
		assertEquals(before.bounds().y() + 40, stage.box(MapStage.LOAD).bounds().y(), 1.5);
		assertEquals(Optional.of(stage.said(MapStage.LOAD).getId()), stage.editor.canvas().index().boxAt(stage.middle(before).plus(80, 40)).map(Box::id));
		stage.undo();
		assertEquals(before.bounds(), stage.box(MapStage.LOAD).bounds());
		stage.redo();
		assertEquals(before.bounds().x() + 80, stage.box(MapStage.LOAD).bounds().x(), 1.5);
	}

	@Test
	void doubleClickOnTheGroundTypesAProposition() throws Exception {
		MapStage stage = small("typing");
		Point ground = new Point(stage.editor.canvas().shown().x() + 30, stage.editor.canvas().shown().bottom() - 120);
		stage.doubleClick(ground);
		stage.type("Wires cost less than\nidle turbines");
		assertTrue(stage.says("Wires cost less than idle turbines"));
		Proposition typed = stage.said("Wires cost less than idle turbines");
		assertTrue(ArgumentMaps.isImplicit(typed));
		assertEquals(Set.of(typed.getId()), stage.selected());
		assertEquals(ground.x(), stage.box(typed.getText()).bounds().x(), 1);
		stage.doubleClick(stage.middle(stage.box(typed.getText())));
		stage.type("Wires are cheaper than idle turbines");
		assertTrue(stage.says("Wires are cheaper than idle turbines"));
		stage.undo();
		stage.undo();
		assertFalse(stage.says("Wires cost less than idle turbines"));
	}

	@Test
	void connectsByKeyboardAlone() throws Exception {
		MapStage stage = small("keyboard");
		stage.select(MapStage.LOAD);
		stage.act(MapAct.ATTACK);
		stage.editor.desk().connecting().orElseThrow().point(stage.said(MapStage.THESIS).getId());
		for (int steps = 0; steps < 8 && !stage.editor.desk().connecting().orElseThrow().candidate().equals(Optional.of(stage.said(MapStage.STRANDED).getId())); steps++)
			stage.key(new int[] { SWT.ARROW_DOWN, SWT.ARROW_LEFT, SWT.ARROW_RIGHT, SWT.ARROW_RIGHT }[steps % 4], 0);
		assertEquals(Optional.of(stage.said(MapStage.STRANDED).getId()), stage.editor.desk().connecting().orElseThrow().candidate());
		Screen.shot("map-connecting");
		stage.key(SWT.CR, 0);
		stage.settle();
		Conflict attack = ArgumentMaps.conflictsOn(stage.map().map(), stage.said(MapStage.STRANDED)).getFirst();
		assertEquals(List.of(stage.said(MapStage.LOAD)), attack.getSources());
		assertEquals(Set.of(attack.getId()), stage.selected());
		assertEquals(Label.IN, stage.map().assessment(stage.said(MapStage.THESIS).getId()).orElseThrow().label());
		stage.undo();
		assertTrue(ArgumentMaps.conflictsOn(stage.map().map(), stage.said(MapStage.STRANDED)).isEmpty());
	}

	@Test
	void undercutEndsOnTheArrowAndEscapeLeavesEverything() throws Exception {
		MapStage stage = small("undercut");
		Inference support = stage.inference(MapStage.PERMITS, MapStage.STAND);
		stage.select(MapStage.LOAD);
		stage.act(MapAct.UNDERCUT);
		stage.key(SWT.ESC, 0);
		assertTrue(stage.editor.desk().connecting().isEmpty());
		stage.act(MapAct.UNDERCUT);
		stage.click(stage.middle(support.getId()), 0);
		Conflict undercut = ArgumentMaps.conflictsOn(stage.map().map(), support).getFirst();
		assertTrue(ArgumentMaps.isUndercut(undercut));
		assertEquals(EdgeKind.UNDERCUT, stage.editor.canvas().index().edge(undercut.getId()).orElseThrow().kind());
		Point tip = stage.editor.canvas().index().edge(undercut.getId()).orElseThrow().paths().getLast().end();
		assertTrue(stage.editor.canvas().index().edge(support.getId()).orElseThrow().paths().stream().anyMatch(path -> path.distance(tip) < 2));
		Screen.shot("map-undercut");
	}

	@Test
	void supportDroppedOnAnArrowLinksThePremises() throws Exception {
		MapStage stage = small("linked");
		Inference support = stage.inference(MapStage.PERMITS, MapStage.STAND);
		stage.select(MapStage.LOAD);
		stage.editor.actions().connect(EdgeKind.SUPPORT, List.of(stage.said(MapStage.LOAD)), support.getId());
		stage.settle();
		assertEquals(List.of(stage.said(MapStage.PERMITS), stage.said(MapStage.LOAD)), support.getPremises());
		assertEquals(3, stage.editor.canvas().index().edge(support.getId()).orElseThrow().paths().size());
		stage.map().select(Set.of(support.getId()));
		stage.act(MapAct.UNLINK);
		assertEquals(2, ArgumentMaps.inferencesTo(stage.map().map(), stage.said(MapStage.STAND)).size());
		stage.select(MapStage.PERMITS, MapStage.LOAD);
		stage.act(MapAct.LINK);
		assertEquals(1, ArgumentMaps.inferencesTo(stage.map().map(), stage.said(MapStage.STAND)).size());
	}

	@Test
	void arrowDrawnByMouseAsksWhatItSays() throws Exception {
		MapStage stage = small("mouse");
		var menu = ConnectMenu.of(stage.editor.canvas().control(), stage.said(MapStage.STAND).getId(), stage.map(),
				kind -> stage.editor.actions().connect(kind, List.of(stage.said(MapStage.LOAD)), stage.said(MapStage.STAND).getId()));
		assertEquals(3, menu.getItemCount());
		menu.getItem(0).notifyListeners(SWT.Selection, new Event());
		stage.settle();
		assertEquals(List.of(stage.said(MapStage.LOAD)), stage.inference(MapStage.LOAD, MapStage.STAND).getPremises());
	}

	@Test
	void claimCannotSupportItself() throws Exception {
		MapStage stage = small("itself");
		int before = stage.map().map().getRelations().size();
		stage.editor.actions().connect(EdgeKind.SUPPORT, List.of(stage.said(MapStage.LOAD)), stage.said(MapStage.LOAD).getId());
		assertEquals(before, stage.map().map().getRelations().size());
	}

	@Test
	void droppedPassageBecomesAPropositionWithEvidence() throws Exception {
		MapStage stage = small("drop");
		String name = session.summaries().stream().filter(summary -> summary.claims() > 2).findFirst().orElseThrow().name();
		SessionDocument document = TestWorkbench.document(session, name);
		Component component = document.merged().components().getFirst();
		String words = component.span().of(document.document().text());
		Passage passage = new Passage(session, name, component.span(), PassageKind.CLAIM, component.id(), words);
		Point place = new Point(stage.editor.canvas().shown().x() + 20, stage.editor.canvas().shown().bottom() - 150);
		stage.editor.drop().take(List.of(passage), place);
		stage.settle();
		Proposition dropped = stage.map().selectedPropositions().getFirst();
		assertEquals(words, dropped.getEvidence().getFirst().getQuote());
		assertEquals(PropositionType.valueOf(component.type().name()), dropped.getType());
		assertEquals(document.base().id(), dropped.getEvidence().getFirst().getDocument());
		assertEquals(Optional.of(name), stage.editor.actions().passage(dropped.getEvidence().getFirst()).map(Passage::document));
		int count = stage.map().map().getPropositions().size();
		stage.editor.drop().take(List.of(passage), place.plus(300, 0));
		stage.settle();
		assertEquals(count, stage.map().map().getPropositions().size(), "dropped twice is there once");
		stage.undo();
	}

	@Test
	void foldedBoxHidesWhatLeadsToIt() throws Exception {
		MapStage stage = small("folding");
		stage.select(MapStage.STAND);
		stage.act(MapAct.FOLD);
		assertTrue(stage.editor.canvas().index().box(stage.said(MapStage.PERMITS).getId()).isEmpty());
		assertTrue(stage.box(MapStage.STAND).description().contains("1 folded"));
		stage.act(MapAct.FOLD);
		assertTrue(stage.editor.canvas().index().box(stage.said(MapStage.PERMITS).getId()).isPresent());
	}

	@Test
	void groupGetsAFrameAndItsTitleSelectsIt() throws Exception {
		MapStage stage = small("groups");
		stage.editor.actions().group("For", List.of(stage.said(MapStage.STAND), stage.said(MapStage.PERMITS)));
		stage.settle();
		var frame = stage.editor.canvas().scene().groups().getFirst();
		assertEquals("For", frame.title());
		assertTrue(frame.bounds().overlaps(stage.box(MapStage.PERMITS).bounds()));
		stage.click(new Point(frame.bounds().x() + 20, frame.bounds().y() + 10), 0);
		assertEquals(Set.of(stage.said(MapStage.STAND).getId(), stage.said(MapStage.PERMITS).getId()), stage.selected());
		stage.act(MapAct.UNGROUP);
		assertTrue(stage.editor.canvas().scene().groups().isEmpty());
	}

	@Test
	void weightSliderWeighsWhileItMovesAndIsOneStep() throws Exception {
		MapStage stage = small("weights");
		stage.select(MapStage.STRANDED);
		TestWorkbench.until("there is a slider", () -> stage.editor.panel().slider().isPresent());
		double before = stage.map().assessment(stage.said(MapStage.THESIS).getId()).orElseThrow().dfQuad().orElseThrow();
		var slider = stage.editor.panel().slider().orElseThrow().control();
		slider.notifyListeners(SWT.MouseDown, new Event());
		for (int value : new int[] { 40, 20, 5 }) {
			slider.setSelection(value);
			slider.notifyListeners(SWT.Selection, new Event());
			stage.settle();
		}
		assertFalse(stage.said(MapStage.STRANDED).isSetWeight(), "nothing is changed while it moves");
		double during = stage.map().assessment(stage.said(MapStage.THESIS).getId()).orElseThrow().dfQuad().orElseThrow();
		assertTrue(during > before, before + " -> " + during);
		slider.notifyListeners(SWT.MouseUp, new Event());
		stage.settle();
		assertEquals(0.05, stage.said(MapStage.STRANDED).getWeight(), 1e-9);
		stage.undo();
		assertFalse(stage.said(MapStage.STRANDED).isSetWeight());
		assertEquals(before, stage.map().assessment(stage.said(MapStage.THESIS).getId()).orElseThrow().dfQuad().orElseThrow(), 1e-9);
	}

	@Test
	void preferenceForTheAttackedLetsItStand() throws Exception {
		MapStage stage = small("preference");
		Conflict attack = ArgumentMaps.conflictsOn(stage.map().map(), stage.said(MapStage.THESIS)).getFirst();
		stage.map().select(Set.of(attack.getId()));
		stage.act(MapAct.PREFER);
		stage.act(MapAct.PREFER);
		assertEquals(warrant.argument.Preference.TARGET, attack.getPreference());
		assertEquals(Label.IN, stage.map().assessment(stage.said(MapStage.THESIS).getId()).orElseThrow().label());
	}

	@Test
	void schemeShowsItsCriticalQuestions() throws Exception {
		MapStage stage = small("schemes");
		Inference support = stage.inference(MapStage.PERMITS, MapStage.STAND);
		stage.editor.actions().scheme(support, "argument from sign");
		stage.map().select(Set.of(support.getId()));
		TestWorkbench.until("the questions are shown", () -> stage.editor.panel().words().contains("How strong is the link between the sign"));
		assertTrue(stage.editor.canvas().index().edge(support.getId()).orElseThrow().description().contains("argument from sign"));
		Screen.shot("map-scheme");
	}

	@Test
	void deleteTakesArrowsAlongAndUndoBringsAllBack() throws Exception {
		MapStage stage = small("deleting");
		int relations = stage.map().map().getRelations().size();
		stage.select(MapStage.STAND);
		stage.act(MapAct.DELETE);
		assertFalse(stage.says(MapStage.STAND));
		assertEquals(relations - 2, stage.map().map().getRelations().size());
		assertEquals(Set.of(), stage.selected());
		stage.undo();
		assertTrue(stage.says(MapStage.STAND));
		assertEquals(relations, stage.editor.canvas().scene().edges().size());
	}

	@Test
	void arrangeKeepsWhatTheAnalystPlaced() throws Exception {
		MapStage stage = small("arranging");
		stage.drag(stage.middle(stage.box(MapStage.LOAD)), stage.middle(stage.box(MapStage.LOAD)).plus(30, 60), 0);
		var placed = stage.box(MapStage.LOAD).bounds();
		stage.map().select(Set.of());
		stage.act(MapAct.ADD);
		stage.type("Storage helps, too");
		stage.map().select(Set.of());
		MapAct.ARRANGE.perform(stage.editor);
		TestWorkbench.until("it is arranged", () -> stage.map().session().domain().getCommandStack().getMostRecentCommand().getLabel().equals("Arrange"));
		stage.settle();
		assertEquals(placed, stage.box(MapStage.LOAD).bounds());
	}

	@Test
	void reopenedMapIsFoundAsItWasLeft() throws Exception {
		MapStage stage = small("reopened");
		stage.drag(stage.middle(stage.box(MapStage.LOAD)), stage.middle(stage.box(MapStage.LOAD)).plus(50, 70), 0);
		List<Box> before = stage.editor.canvas().scene().boxes();
		IFile file = stage.map().file();
		session.save();
		assertTrue(Files.readString(file.getLocation().toPath()).contains("<places"), "the moved one is in the file");
		TestWorkbench.page().closeEditor((IEditorPart) stage.editor, false);
		session.forget(file);
		assertEquals(1, MapFiles.load(file.getLocation().toPath()).getDrawing().getPlaces().size());
		MapStage again = MapStage.open(file);
		assertEquals(before.stream().map(Box::bounds).toList(), again.editor.canvas().scene().boxes().stream().map(Box::bounds).toList());
	}

	@Test
	void arrowKeysStepFromBoxToBox() throws Exception {
		MapStage stage = small("steps");
		stage.map().select(Set.of());
		stage.key(SWT.ARROW_DOWN, 0);
		String first = stage.selected().iterator().next();
		stage.key(SWT.ARROW_DOWN, 0);
		assertNotEquals(Set.of(first), stage.selected());
		double y = stage.editor.canvas().index().box(first).orElseThrow().bounds().y();
		assertTrue(stage.editor.canvas().index().box(stage.selected().iterator().next()).orElseThrow().bounds().y() > y);
	}

	@Test
	void findingStandsInTheProblemsViewAndItsQuickFixMendsIt() throws Exception {
		MapStage stage = small("findings");
		Proposition load = stage.said(MapStage.LOAD);
		TestWorkbench.until("the orphan is noticed", () -> marker(stage, "orphan").isPresent());
		IMarker orphan = marker(stage, "orphan").orElseThrow();
		assertEquals(load.getId(), orphan.getAttribute(Findings.NODE, ""));
		IDE.gotoMarker(stage.editor, orphan);
		assertEquals(Set.of(load.getId()), stage.selected());
		IMarkerResolution fix = new FindingFixes().getResolutions(orphan)[0];
		assertEquals("Delete this proposition", fix.getLabel());
		fix.run(orphan);
		stage.settle();
		assertFalse(stage.says(MapStage.LOAD));
		TestWorkbench.until("the finding is gone", () -> marker(stage, "orphan").isEmpty());
		stage.undo();
		assertTrue(stage.says(MapStage.LOAD));
	}

	private static Optional<IMarker> marker(MapStage stage, String check) {
		try {
			return java.util.Arrays.stream(stage.map().file().findMarkers(Findings.MARKER, true, 0))
					.filter(marker -> marker.getAttribute(Findings.CHECK, "").equals(check)).findFirst();
		} catch (org.eclipse.core.runtime.CoreException e) {
			return Optional.empty();
		}
	}

	@Test
	void missingReasonIsPutBelowWhatItSupports() throws Exception {
		MapStage stage = small("missing");
		stage.select(MapStage.STAND, MapStage.STRANDED);
		stage.act(MapAct.DELETE);
		TestWorkbench.until("nothing supports the thesis", () -> marker(stage, "orphan").isPresent());
		stage.map().edit("Attack", edits -> edits.attack(List.of(stage.said(MapStage.LOAD)), stage.said(MapStage.THESIS)));
		stage.settle();
		TestWorkbench.until("nothing supports the thesis", () -> marker(stage, "unsupported-major-claim").isPresent());
		new FindingFixes().getResolutions(marker(stage, "unsupported-major-claim").orElseThrow())[0].run(null);
		stage.settle();
		Inference made = ArgumentMaps.inferencesTo(stage.map().map(), stage.said(MapStage.THESIS)).getFirst();
		Box reason = stage.editor.canvas().index().box(made.getPremises().getFirst().getId()).orElseThrow();
		assertTrue(reason.bounds().y() > stage.box(MapStage.THESIS).bounds().bottom());
		assertTrue(reason.description().contains("implicit"));
		Screen.shot("map-missing-reason");
	}

	@Test
	void mapIsExportedInEveryFormatAndCopiedAsTextAndPicture() throws Exception {
		MapStage stage = small("exports");
		java.nio.file.Path folder = Files.createTempDirectory("exports");
		System.setProperty("warrant.quiet", "true");
		for (String format : List.of("svg", "png", "pdf", "aif", "argdown", "csv", "report")) {
			java.nio.file.Path file = folder.resolve("map." + format);
			MapExport.write(stage.editor, format, file);
			TestWorkbench.until(format + " is written", () -> Files.exists(file));
			assertTrue(Files.size(file) > 100, format);
		}
		assertTrue(Files.readString(folder.resolve("map.report")).contains(MapStage.STAND));
		stage.act(MapAct.COPYTEXT);
		Clipboard clipboard = new Clipboard(stage.editor.canvas().control().getDisplay());
		String text = (String) clipboard.getContents(TextTransfer.getInstance());
		assertTrue(text.contains("    + " + MapStage.STAND), text);
		var data = stage.editor.canvas().picture(stage.map().scene());
		assertTrue(data.width > 600 && data.height > 400, data.width + " x " + data.height);
		stage.act(MapAct.COPYPICTURE);
		assertTrue(java.util.Arrays.stream(clipboard.getAvailableTypes()).anyMatch(ImageTransfer.getInstance()::isSupportedType));
		clipboard.dispose();
	}

	@Test
	void outlineIsInStepBothWays() throws Exception {
		MapStage stage = small("outline");
		TestWorkbench.page().showView(org.eclipse.ui.IPageLayout.ID_OUTLINE);
		TestWorkbench.settle();
		MapOutline outline = (MapOutline) stage.editor.getAdapter(org.eclipse.ui.views.contentoutline.IContentOutlinePage.class);
		TestWorkbench.until("the outline is there", () -> outline.getControl() != null);
		stage.select(MapStage.PERMITS);
		TestWorkbench.settle();
		assertEquals(Optional.of(stage.said(MapStage.PERMITS).getId()), outline.selectedId());
		outline.choose(stage.said(MapStage.STAND).getId());
		assertEquals(Set.of(stage.said(MapStage.STAND).getId()), stage.selected());
		Screen.shot("map-outline");
		TestWorkbench.page().hideView(TestWorkbench.page().findView(org.eclipse.ui.IPageLayout.ID_OUTLINE));
	}

	@Test
	void wordsTheAnalystLooksAtAreSelectedOnTheMap() throws Exception {
		MapStage stage = small("pointing");
		String name = session.summaries().stream().filter(summary -> summary.claims() > 2).findFirst().orElseThrow().name();
		SessionDocument document = TestWorkbench.document(session, name);
		var span = document.merged().components().get(1).span();
		Passage passage = new Passage(session, name, span, PassageKind.CLAIM, document.merged().components().get(1).id(), "");
		stage.editor.drop().take(List.of(passage), new Point(900, 300));
		stage.settle();
		Set<String> dropped = stage.selected();
		stage.map().select(Set.of());
		session.point(Passage.text(session, name, span, ""));
		assertEquals(dropped, stage.selected());
	}

	@Test
	void keysWorkOnTheMapAlone() throws Exception {
		MapStage stage = small("keys");
		var contexts = stage.editor.getSite().getService(org.eclipse.ui.contexts.IContextService.class);
		stage.editor.canvas().control().notifyListeners(SWT.FocusIn, new Event());
		assertTrue(contexts.getActiveContextIds().contains("warrant.ui.map.canvas"));
		stage.editor.canvas().control().notifyListeners(SWT.FocusOut, new Event());
		assertFalse(contexts.getActiveContextIds().contains("warrant.ui.map.canvas"));
	}
}
