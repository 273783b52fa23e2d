package warrant.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A document. Unknown parts are empty; {@code path} is the one below the folder that was read. */
public record Source(String path, String title, String author, String outlet, String date) {

	/** The title or, where there is none, the path. */
	public String name() {
		return title.isBlank() ? path : title;
	}

	/** "Ida Lund · The Northern Post · 14 March 2026", as far as known. */
	String byline() {
		return Stream.of(author, outlet, date).filter(s -> !s.isBlank()).collect(Collectors.joining(" · "));
	}

}
