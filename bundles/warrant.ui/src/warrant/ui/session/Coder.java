package warrant.ui.session;

import org.eclipse.core.runtime.preferences.InstanceScope;

/** Who works at this machine: a name kept in the preferences, the system's user name until another is chosen. */
public final class Coder {

	public static final String KEY = "coder";

	private Coder() {
	}

	public static String id() {
		return InstanceScope.INSTANCE.getNode("warrant.ui").get(KEY, System.getProperty("user.name"));
	}
}
