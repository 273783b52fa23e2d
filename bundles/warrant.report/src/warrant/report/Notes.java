package warrant.report;

import java.io.IOException;
import java.util.Locale;

/** The lines that say what the page leaves out. */
final class Notes {
	private Notes() {
	}

	/** Nothing where {@code left} is not above zero. */
	static void more(int left, String noun, String where, Html html) throws IOException {
		if (left > 0) {
			html.element("p", String.format(Locale.ROOT, "%,d more %s%s in %s", left, noun, left == 1 ? "" : "s", where), "class", "note").line();
		}
	}
}
