package warrant.ui.map;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

import warrant.argument.ArgumentMap;
import warrant.argument.ArgumentMaps;
import warrant.argument.Inference;
import warrant.argument.MapDraft;
import warrant.argument.MapFiles;
import warrant.argument.Proposition;
import warrant.argument.PropositionType;
import warrant.diagram.Box;
import warrant.diagram.Edge;
import warrant.diagram.Point;
import warrant.ui.TestWorkbench;
import warrant.ui.map.canvas.Steps;
import warrant.ui.parts.Opening;
import warrant.ui.session.ProjectSession;

/** Maps opened in an editor, and hands for its mouse and keyboard. */
final class MapStage {

	static final String THESIS = "The government should build the northern lines before the next subsidy round";
	static final String STAND = "Subsidised turbines will stand still without wires";
	static final String PERMITS = "Every third permit in the north waits for a connection";
	static final String STRANDED = "Lines without load are stranded assets";
	static final String LOAD = "Load is waiting too: three plants in the queue";

	final MapEditor editor;

	private MapStage(MapEditor editor) {
		this.editor = editor;
	}

	/** Five propositions: permits support standing still, which supports the thesis; stranded assets attack it; load is not connected. */
	static ArgumentMap northernLines() {
		ArgumentMap map = ArgumentMaps.create("Grid before subsidies?");
		MapDraft draft = new MapDraft(map);
		Proposition thesis = draft.proposition(THESIS, PropositionType.RECOMMENDATION);
		Proposition stand = draft.proposition(STAND);
		Proposition permits = draft.proposition(PERMITS, PropositionType.PREMISE);
		Proposition stranded = draft.proposition(STRANDED);
		Proposition load = draft.proposition(LOAD, PropositionType.PREMISE);
		for (Proposition said : List.of(thesis, stand, permits, stranded, load))
			draft.evidence(said, "grid/said.txt", 10 * map.getPropositions().indexOf(said), said.getText());
		draft.inference(thesis, stand);
		draft.inference(stand, permits);
		draft.conflict(thesis, stranded);
		return map;
	}

	/** Saves a map into the project and opens it; returns when it is laid out, weighed and shown. */
	static MapStage open(ProjectSession session, ArgumentMap map, String name) throws Exception {
		IFile file = TestWorkbench.map(session, name + ".argmap");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		MapFiles.write(map, out);
		session.corpus().save(file.getLocation().toPath(), out.toByteArray());
		file.getParent().refreshLocal(IResource.DEPTH_ONE, null);
		return open(file);
	}

	static MapStage open(IFile file) {
		MapStage stage = new MapStage((MapEditor) Opening.map(file));
		TestWorkbench.until("the map is open", () -> stage.editor.open().isPresent() && stage.editor.open().get().assessment().isPresent());
		stage.settle();
		return stage;
	}

	/** Waits until the map is laid out and weighed. */
	void settle() {
		TestWorkbench.settle();
		TestWorkbench.until("the map has settled", () -> !editor.isBusy() && map().homeless().isEmpty());
		TestWorkbench.settle();
	}

	OpenMap map() {
		return editor.open().orElseThrow();
	}

	Proposition said(String words) {
		return map().map().getPropositions().stream().filter(p -> p.getText().equals(words)).findFirst().orElseThrow();
	}

	boolean says(String words) {
		return map().map().getPropositions().stream().anyMatch(p -> p.getText().equals(words));
	}

	Inference inference(String premise, String conclusion) {
		return ArgumentMaps.inferencesTo(map().map(), said(conclusion)).stream().filter(i -> i.getPremises().contains(said(premise))).findFirst()
				.orElseThrow();
	}

	Box box(String words) {
		return editor.canvas().index().box(said(words).getId()).orElseThrow();
	}

	void select(String... words) {
		map().select(new LinkedHashSet<>(Arrays.stream(words).map(w -> said(w).getId()).toList()));
	}

	Set<String> selected() {
		return map().selected();
	}

	void act(MapAct act) {
		act.perform(editor);
		settle();
	}

	void undo() {
		map().session().domain().getCommandStack().undo();
		settle();
	}

	void redo() {
		map().session().domain().getCommandStack().redo();
		settle();
	}

	// Hands

	Point middle(Box box) {
		return new Point(box.bounds().centreX(), box.bounds().centreY());
	}

	Point middle(String relation) {
		Edge edge = editor.canvas().index().edge(relation).orElseThrow();
		return Steps.middle(edge);
	}

	void mouse(int type, Point at, int button, int mask) {
		Event event = new Event();
		event.x = editor.canvas().viewport().screenX(at.x());
		event.y = editor.canvas().viewport().screenY(at.y());
		event.button = button;
		event.stateMask = mask;
		editor.canvas().control().notifyListeners(type, event);
	}

	void click(Point at, int mask) {
		mouse(SWT.MouseMove, at, 0, mask);
		mouse(SWT.MouseDown, at, 1, mask);
		mouse(SWT.MouseUp, at, 1, mask | SWT.BUTTON1);
		settle();
	}

	void drag(Point from, Point to, int mask) {
		mouse(SWT.MouseMove, from, 0, mask);
		mouse(SWT.MouseDown, from, 1, mask);
		for (int i = 1; i <= 5; i++)
			mouse(SWT.MouseMove, from.towards(to, i / 5.0), 0, mask | SWT.BUTTON1);
		mouse(SWT.MouseUp, to, 1, mask | SWT.BUTTON1);
		settle();
	}

	void doubleClick(Point at) {
		mouse(SWT.MouseDown, at, 1, 0);
		mouse(SWT.MouseDoubleClick, at, 1, 0);
	}

	void key(int code, int mask) {
		Event event = new Event();
		event.keyCode = code;
		event.stateMask = mask;
		event.character = code < 128 ? (char) code : 0;
		editor.canvas().control().notifyListeners(SWT.KeyDown, event);
	}

	/** Types into the field that is open on the map. */
	void type(String words) {
		var field = editor.desk().typing().orElseThrow();
		field.control().setText(words);
		Event enter = new Event();
		enter.keyCode = SWT.CR;
		field.control().notifyListeners(SWT.KeyDown, enter);
		settle();
	}
}
