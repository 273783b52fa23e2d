package warrant.ui.map;

import java.util.List;
import java.util.Set;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import warrant.argument.ArgumentMaps;
import warrant.argument.MapDraft;
import warrant.argument.Proposition;
import warrant.argument.PropositionType;
import warrant.corpus.Progress;
import warrant.diagram.EdgeKind;
import warrant.ui.Dialogs;
import warrant.ui.Screen;
import warrant.ui.TestWorkbench;
import warrant.ui.session.ProjectSession;

/** Pictures of maps in every state, to be looked at; by name alone, as {@link warrant.ui.Gallery}. */
class MapGallery {

	@BeforeEach
	void size() {
		if (System.getProperty("warrant.theme", "light").equals("dark"))
			PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme("org.eclipse.e4.ui.css.theme.e4_dark", false);
		PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().setBounds(0, 0, Integer.getInteger("warrant.width", 1600),
				Integer.getInteger("warrant.height", 1000));
	}

	@Test
	void small() throws Exception {
		ProjectSession session = TestWorkbench.sample("Sample op-eds");
		MapStage stage = MapStage.open(session, MapStage.northernLines(), "Grid before subsidies");
		stage.editor.actions().connect(EdgeKind.UNDERCUT, List.of(stage.said(MapStage.LOAD)),
				ArgumentMaps.conflictsOn(stage.map().map(), stage.said(MapStage.THESIS)).getFirst().getId());
		stage.settle();
		Screen.shot("m1-small");
		stage.select(MapStage.STAND);
		Screen.shot("m2-selected");
		stage.map().select(Set.of(stage.inference(MapStage.STAND, MapStage.THESIS).getId()));
		Screen.shot("m3-arrow");
		stage.act(MapAct.SUPPORT);
		Screen.shot("m4-connecting");
		stage.key(SWT.ESC, 0);
		stage.select(MapStage.STAND, MapStage.PERMITS);
		Screen.shot("m5-several");
		Dialogs.drive(() -> stage.act(MapAct.GROUP), Dialogs.shot("m6-group"));
		stage.select(MapStage.STAND);
		stage.act(MapAct.FOLD);
		Screen.shot("m7-folded");
		TestWorkbench.view("warrant.ui.problems");
		stage.map().select(Set.of());
		stage.act(MapAct.ADD);
		stage.type("Nobody has asked the consumers");
		TestWorkbench.view("org.eclipse.ui.views.ContentOutline");
		Screen.shot("m8-problems");
	}

	@Test
	void large() throws Exception {
		ProjectSession session = TestWorkbench.sample("Sample op-eds");
		List<String> names = session.summaries().stream().map(summary -> summary.name()).filter(name -> name.startsWith("grid")).toList();
		MapStage stage = MapStage.open(session, session.corpus().map("Should the northern grid be built before new subsidies?", names, Progress.NONE), "Grid");
		Screen.shot("n1-grid");
		MapDraft.class.getName();
		Proposition first = stage.map().map().getPropositions().stream().filter(p -> p.getType() == PropositionType.RECOMMENDATION).findFirst()
				.orElseThrow();
		stage.editor.desk().reveal(first.getId());
		stage.act(MapAct.ACTUAL);
		Screen.shot("n2-actual");
		stage.act(MapAct.NEIGHBOURHOOD);
		Screen.shot("n3-neighbourhood");
		stage.key(SWT.ESC, 0);
		names = session.summaries().stream().map(summary -> summary.name()).toList();
		stage = MapStage.open(session, session.corpus().map("All", names, Progress.NONE), "All");
		Screen.shot("n4-all");
	}
}
