package warrant.ui.session;

import org.eclipse.core.runtime.preferences.InstanceScope;

/** What the analyst chose for all projects. */
public final class Preferences {

	public static final String NODE = "warrant.ui";
	public static final String ENCODER = "encoder";

	private Preferences() {
	}

	/** Whether documents are read with the sentence encoder: better, and slower. */
	public static boolean encoder() {
		return InstanceScope.INSTANCE.getNode(NODE).getBoolean(ENCODER, true);
	}
}
