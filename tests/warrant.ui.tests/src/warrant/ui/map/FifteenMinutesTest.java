package warrant.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import warrant.annotation.Annotation;
import warrant.annotation.RelationType;
import warrant.annotation.Status;
import warrant.argument.ArgumentMaps;
import warrant.argument.Inference;
import warrant.argument.Proposition;
import warrant.corpus.DocumentSummary;
import warrant.diagram.EdgeKind;
import warrant.diagram.Point;
import warrant.ui.TestWorkbench;
import warrant.ui.document.Desk;
import warrant.ui.document.DocumentEditor;
import warrant.ui.projects.OpenSampleHandler;
import warrant.ui.session.Passage;
import warrant.ui.session.Preferences;
import warrant.ui.session.ProjectSession;
import warrant.ui.session.SessionDocument;
import warrant.ui.session.Sessions;

/**
 * The analyst's first fifteen minutes, in one go: a project from the sample, an op-ed read and corrected, the corpus searched, a map built,
 * weighed, mended and exported; then everything closed and found again.
 */
class FifteenMinutesTest {

	private static final String NAME = OpenSampleHandler.NAME;
	private static final String DEMAND = "The northern grid must be built before another krona or euro goes into new wind subsidies";
	private static final String OPPOSITE = "I draw the opposite conclusion";

	private ProjectSession session;
	private DocumentEditor editor;
	private MapStage stage;

	@Test
	void analystReadsCorrectsSearchesMapsWeighsMendsExportsAndFindsItAllAgain() throws Exception {
		startFromTheSample();
		readAndCorrect();
		List<Passage> hits = search();
		IFile map = buildAMap(hits);
		weigh();
		mend(map);
		export(map);
		findItAllAgain(map);
	}

	@AfterEach
	void leave() throws Exception {
		TestWorkbench.page().closeAllEditors(false);
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(NAME);
		if (!project.exists())
			return;
		Sessions.close(project);
		project.delete(true, true, null);
	}

	private void startFromTheSample() throws Exception {
		InstanceScope.INSTANCE.getNode(Preferences.NODE).putBoolean(Preferences.ENCODER, false);
		leave(); // another test may have made a project of the same name
		run("warrant.ui.openSample");
		TestWorkbench.until("the sample is open", () -> Sessions.all().stream().anyMatch(open -> open.project().getName().equals(NAME)));
		session = Sessions.all().stream().filter(open -> open.project().getName().equals(NAME)).findFirst().orElseThrow();
		TestWorkbench.until("the sample is read", () -> session.summaries().size() == 24);
		assertTrue(session.summaries().stream().allMatch(summary -> summary.problems().isEmpty()));
		assertTrue(session.summaries().stream().mapToInt(DocumentSummary::recommendations).sum() > 100);
	}

	private void readAndCorrect() throws Exception {
		editor = Desk.open(session, Desk.WIRES);
		Desk.caretAt(editor, DEMAND);
		run("warrant.ui.annotate.accept");
		assertEquals(Status.ACCEPTED, decided(DEMAND).getFirst().getStatus());
		run("warrant.ui.annotate.next");
		int before = decisions().size();
		run("warrant.ui.annotate.reject");
		assertEquals(before + 1, decisions().size());
		assertTrue(decisions().stream().anyMatch(annotation -> annotation.getStatus() == Status.REJECTED));
		Desk.select(editor, OPPOSITE);
		run("warrant.ui.annotate.claim");
		assertEquals(1, decided(OPPOSITE).size());
		run("org.eclipse.ui.edit.undo");
		assertEquals(0, decided(OPPOSITE).size());
		run("org.eclipse.ui.edit.redo");
		assertEquals(1, decided(OPPOSITE).size());
		link();
	}

	private void link() throws Exception {
		String reason = "What takes longest has to be started first";
		Desk.select(editor, reason);
		run("warrant.ui.annotate.premise");
		run("warrant.ui.annotate.support");
		Desk.caretAt(editor, OPPOSITE);
		run("warrant.ui.annotate.accept");
		List<String> linked = document().annotations().getRelations().stream().filter(relation -> relation.getType() == RelationType.SUPPORT)
				.map(relation -> relation.getSources().getFirst().getQuote() + " > " + ((Annotation) relation.getTarget()).getQuote()).toList();
		assertEquals(List.of(reason + " > " + OPPOSITE), linked);
	}

	private List<Passage> search() throws Exception {
		TestWorkbench.until("the index is there", () -> Files.exists(session.corpus().folder().index()));
		IViewPart view = TestWorkbench.view("warrant.ui.search");
		Text field = find(view, Text.class);
		field.setText("subsidies");
		Tree tree = find(view, Tree.class);
		List<Passage> hits = new ArrayList<>();
		TestWorkbench.until("hits of this project are shown", () -> {
			hits.clear();
			hits.addAll(passages(view, tree));
			return !hits.isEmpty() && hits.stream().allMatch(hit -> hit.session() == session);
		});
		return hits;
	}

	private static List<Passage> passages(IViewPart view, Tree tree) {
		tree.selectAll();
		tree.notifyListeners(SWT.Selection, new Event());
		TestWorkbench.settle();
		List<Passage> passages = new ArrayList<>();
		for (Object each : (IStructuredSelection) view.getSite().getSelectionProvider().getSelection())
			if (each instanceof Passage passage)
				passages.add(passage);
		return passages;
	}

	private IFile buildAMap(List<Passage> hits) throws Exception {
		stage = MapStage.open(session, MapStage.northernLines(), NAME);
		int before = stage.map().map().getPropositions().size();
		Point place = new Point(stage.editor.canvas().shown().x() + 20, stage.editor.canvas().shown().bottom() - 150);
		stage.editor.drop().take(hits.subList(0, 1), place);
		TestWorkbench.until("the hit's document is read and the hit is on the map", () -> stage.map().map().getPropositions().size() == before + 1);
		stage.settle();
		Proposition dropped = stage.map().selectedPropositions().getFirst();
		assertFalse(ArgumentMaps.isImplicit(dropped), "what was said somewhere has its source");
		stage.editor.actions().connect(EdgeKind.SUPPORT, List.of(dropped), stage.said(MapStage.STAND).getId());
		stage.settle();
		Inference support = stage.inference(dropped.getText(), MapStage.STAND);
		stage.select(MapStage.LOAD);
		run("warrant.ui.map.undercut");
		stage.click(stage.middle(support.getId()), 0);
		assertTrue(ArgumentMaps.isUndercut(ArgumentMaps.conflictsOn(stage.map().map(), support).getFirst()));
		run("org.eclipse.ui.edit.undo");
		assertTrue(ArgumentMaps.conflictsOn(stage.map().map(), support).isEmpty());
		run("org.eclipse.ui.edit.redo");
		assertEquals(1, ArgumentMaps.conflictsOn(stage.map().map(), support).size());
		return stage.map().file();
	}

	private void weigh() throws Exception {
		double before = strength(MapStage.THESIS);
		stage.select(MapStage.STRANDED);
		run("warrant.ui.map.weaker");
		stage.settle();
		assertTrue(strength(MapStage.THESIS) > before, "a weaker attack leaves the thesis stronger");
	}

	private double strength(String words) {
		return stage.map().assessment(stage.said(words).getId()).orElseThrow().dfQuad().orElseThrow();
	}

	/** A thought without a source and without a link is found, and a quick fix mends it. */
	private void mend(IFile map) throws Exception {
		stage.map().select(Set.of());
		run("warrant.ui.map.add");
		stage.type("Nobody has asked the consumers");
		TestWorkbench.until("it is found", () -> !fixable(map).isEmpty());
		IMarker marker = fixable(map).getFirst();
		int before = fixable(map).size();
		IMarkerResolution fix = IDE.getMarkerHelpRegistry().getResolutions(marker)[0];
		fix.run(marker);
		stage.settle();
		TestWorkbench.until("it is mended", () -> fixable(map).size() < before);
	}

	private static List<IMarker> fixable(IFile map) {
		try {
			return Arrays.stream(map.findMarkers("warrant.ui.mapFinding", true, IResource.DEPTH_ZERO))
					.filter(marker -> IDE.getMarkerHelpRegistry().hasResolutions(marker)).toList();
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	private void export(IFile map) throws Exception {
		Path folder = Files.createTempDirectory("warrant-export");
		System.setProperty("warrant.quiet", "true");
		for (String format : List.of("svg", "png", "pdf", "aif", "argdown", "csv", "report")) {
			Path file = folder.resolve("map." + format);
			MapExport.write(stage.editor, format, file);
			TestWorkbench.until(format + " is written", () -> Files.exists(file) && size(file) > 100);
		}
		assertTrue(Files.readString(folder.resolve("map.argdown")).contains(MapStage.STAND));
	}

	private static long size(Path file) {
		try {
			return Files.size(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void findItAllAgain(IFile map) throws Exception {
		int propositions = stage.map().map().getPropositions().size();
		int decisions = decisions().size();
		TestWorkbench.page().closeAllEditors(false);
		Sessions.close(session.project());
		session = Sessions.of(session.project());
		stage = MapStage.open(map);
		assertEquals(propositions, stage.map().map().getPropositions().size());
		editor = Desk.open(session, Desk.WIRES);
		assertEquals(decisions, decisions().size());
		assertEquals(1, decided(OPPOSITE).size());
	}

	private SessionDocument document() {
		return session.document(Desk.WIRES).orElseThrow();
	}

	private List<Annotation> decisions() {
		return document().annotations().getAnnotations();
	}

	private List<Annotation> decided(String words) {
		return decisions().stream().filter(annotation -> annotation.getQuote().equals(words)).toList();
	}

	private static void run(String command) throws CommandException {
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
		TestWorkbench.settle();
	}

	/** The first control of a kind in a view, as eyes would find it. */
	private static <T extends Control> T find(IViewPart view, Class<T> type) {
		Control top = (Control) view.getSite().getService(MPart.class).getWidget();
		List<Control> open = new ArrayList<>(List.of(top));
		while (!open.isEmpty()) {
			Control next = open.removeFirst();
			if (type.isInstance(next))
				return type.cast(next);
			if (next instanceof Composite composite)
				open.addAll(List.of(composite.getChildren()));
		}
		throw new AssertionError("no " + type.getSimpleName() + " in " + view.getTitle());
	}
}
