package warrant.diagram.fonts;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a measured width: at spaces, and inside words only where one alone is too wide. */
public final class TextWrap {
	private static final String ELLIPSIS = "…";

	private final Glyphs glyphs;
	private final double size;
	private final double width;

	/** @param size of the letters, @param width of a line: pixels */
	public TextWrap(Face face, double size, double width) {
		this.glyphs = Glyphs.of(face);
		this.size = size;
		this.width = width;
	}

	/** At most {@code maxLines} lines; an ellipsis ends the last one where there was more. Empty text gives one empty line. */
	public List<String> lines(String text, int maxLines) {
		List<String> lines = new ArrayList<>();
		String line = "";
		for (String word : text.strip().split("\\s+")) {
			String longer = line.isEmpty() ? word : line + " " + word;
			if (fits(longer)) {
				line = longer;
				continue;
			}
			if (!line.isEmpty()) {
				lines.add(line);
			}
			line = broken(word, lines);
			if (lines.size() > maxLines) {
				break;
			}
		}
		lines.add(line);
		return lines.size() <= maxLines ? lines : cut(lines, maxLines);
	}

	/** {@code text} on one line, its end replaced by an ellipsis where it is too wide. */
	public String line(String text) {
		return fits(text) ? text : ellipsised(text);
	}

	private List<String> cut(List<String> lines, int maxLines) {
		List<String> kept = new ArrayList<>(lines.subList(0, maxLines));
		kept.set(maxLines - 1, ellipsised(kept.getLast()));
		return kept;
	}

	private String ellipsised(String text) {
		int end = text.length();
		while (end > 0 && !fits(text.substring(0, end) + ELLIPSIS)) {
			end = text.offsetByCodePoints(end, -1);
		}
		return text.substring(0, end).strip() + ELLIPSIS;
	}

	/** Adds full lines of a word that is too wide and gives back its rest. */
	private String broken(String word, List<String> lines) {
		String rest = word;
		while (!fits(rest)) {
			int end = rest.offsetByCodePoints(0, 1);
			while (end < rest.length() && fits(rest.substring(0, rest.offsetByCodePoints(end, 1)))) {
				end = rest.offsetByCodePoints(end, 1);
			}
			if (end == rest.length()) {
				return rest;
			}
			lines.add(rest.substring(0, end));
			rest = rest.substring(end);
		}
		return rest;
	}

	private boolean fits(String text) {
		return glyphs.width(text, size) <= width;
	}
}
