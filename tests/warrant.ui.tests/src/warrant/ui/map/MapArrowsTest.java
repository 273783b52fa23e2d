package warrant.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;

import warrant.argument.ArgumentMaps;
import warrant.argument.Conflict;
import warrant.argument.Inference;
import warrant.argument.evaluation.Label;
import warrant.diagram.EdgeKind;
import warrant.diagram.Point;
import warrant.ui.Screen;

/** How propositions are connected. */
class MapArrowsTest extends SmallMap {

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
}
