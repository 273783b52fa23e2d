package warrant.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;

import warrant.argument.ArgumentMaps;
import warrant.argument.Conflict;
import warrant.argument.Inference;
import warrant.argument.Preference;
import warrant.argument.Proposition;
import warrant.argument.evaluation.Label;
import warrant.diagram.Box;
import warrant.ui.Screen;
import warrant.ui.TestWorkbench;

/** What the map says of how its propositions stand, and how the analyst weighs in. */
class MapAssessmentTest extends SmallMap {

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
		assertEquals(Preference.TARGET, attack.getPreference());
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

	private static Optional<IMarker> marker(MapStage stage, String check) {
		try {
			return Arrays.stream(stage.map().file().findMarkers(Findings.MARKER, true, 0))
					.filter(marker -> marker.getAttribute(Findings.CHECK, "").equals(check)).findFirst();
		} catch (CoreException e) {
			return Optional.empty();
		}
	}
}
