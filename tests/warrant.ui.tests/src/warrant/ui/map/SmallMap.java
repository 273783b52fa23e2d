package warrant.ui.map;

import org.junit.jupiter.api.AfterEach;

import warrant.ui.TestWorkbench;
import warrant.ui.session.ProjectSession;

/** A test with a small map before it; its editors are closed afterwards. */
abstract class SmallMap {

	final ProjectSession session = sample();

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

	/** @param name of its file: each test has its own */
	MapStage small(String name) throws Exception {
		return MapStage.open(session, MapStage.northernLines(), name);
	}
}
