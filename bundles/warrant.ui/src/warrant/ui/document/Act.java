package warrant.ui.document;

import java.util.Arrays;
import java.util.Locale;

/** What the commands of the document editor do; each is {@code warrant.ui.annotate.} and its name in the workbench. */
enum Act {
	CLAIM, PREMISE, RECOMMENDATION, ACTOR, MAJOR_CLAIM, ACCEPT, REJECT, NEXT, PREVIOUS, START_LEFT, START_RIGHT, END_LEFT, END_RIGHT, ATTRIBUTE, CODE, COMMENT, SUPPORT, ATTACK, UNDERCUT, ACCEPT_ABOVE, EVERYWHERE, TO_MAP, COPY_QUOTE, OUTLINE, CARD, LEAVE;

	static final String PREFIX = "warrant.ui.annotate.";

	static Act ofCommand(String id) {
		return Arrays.stream(values()).filter(act -> id.equals(act.command())).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("not a command of the document editor: " + id));
	}

	String command() {
		return PREFIX + name().toLowerCase(Locale.ROOT).replace("_", "");
	}
}
