package warrant.app;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the help: at its beginning, or at what the active view or editor is about. */
public final class HelpHandler extends AbstractHandler {

	private static final String CONTENTS = "org.eclipse.ui.help.helpContents";

	private static final Map<String, String> PAGES = Map.ofEntries(Map.entry("warrant.ui.corpus", "corpus"), Map.entry("warrant.ui.document", "annotate"),
			Map.entry("warrant.ui.claims", "tables"), Map.entry("warrant.ui.recommendations", "tables"), Map.entry("warrant.ui.actors", "tables"),
			Map.entry("warrant.ui.codebook", "tables"), Map.entry("warrant.ui.memos", "tables"), Map.entry("warrant.ui.search", "search"),
			Map.entry("warrant.ui.map", "maps"), Map.entry("warrant.ui.problems", "weighing"));

	@Override
	public Object execute(ExecutionEvent event) {
		String part = HandlerUtil.getActivePartId(event);
		HelpPage.open(event.getCommand().getId().equals(CONTENTS) || part == null ? "index" : pageOf(part));
		return null;
	}

	/** The page about a view or editor; the first page where there is none. */
	static String pageOf(String part) {
		return PAGES.getOrDefault(part, "index");
	}
}
