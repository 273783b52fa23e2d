package warrant.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import warrant.corpus.Progress;
import warrant.ui.ProjectSession;
import warrant.ui.Screen;
import warrant.ui.TestWorkbench;

class MapEditorTest {

	@Test
	void mapOfDocumentsIsLaidOutAndDrawn() throws Exception {
		ProjectSession session = TestWorkbench.sample("maps");
		List<String> names = session.summaries().stream().map(summary -> summary.name()).filter(name -> name.startsWith("grid")).toList();
		MapEditor editor = MapStage.open(session, session.corpus().map("Grid", names, Progress.NONE), "Grid");
		assertTrue(editor.open().get().homeless().isEmpty());
		assertEquals(editor.open().get().map().getPropositions().size(), editor.canvas().scene().boxes().size());
		Screen.shot("map-grid");
	}
}
