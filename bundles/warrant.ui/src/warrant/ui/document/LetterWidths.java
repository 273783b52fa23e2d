package warrant.ui.document;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;

/** Measures letters of the reading fonts; all common ones at once, so that a job can use it afterwards. Wide scripts count as one em. */
final class LetterWidths implements LineBreaker.Widths {

	private static final int MEASURED = 0x250;
	/** So many of a letter are measured together: the system rounds to whole pixels. */
	private static final int MANY = 40;

	private final Map<Face, float[]> widths = new EnumMap<>(Face.class);
	private final float em;

	/** On the UI thread. */
	LetterWidths(ReadingFonts fonts) {
		GC gc = new GC(Display.getCurrent());
		try {
			for (Face face : Face.values())
				widths.put(face, measure(gc, fonts.of(face)));
			em = widths.get(Face.PROSE)['M'] * 1.15f;
		} finally {
			gc.dispose();
		}
	}

	private static float[] measure(GC gc, Font font) {
		gc.setFont(font);
		float[] all = new float[MEASURED];
		for (char c = ' '; c < MEASURED; c++)
			all[c] = c >= 0x7f && c < 0xa0 ? 0 : gc.textExtent(repeat(c)).x / (float) MANY;
		all['&'] = all['8'];
		return all;
	}

	private static String repeat(char c) {
		char[] many = new char[MANY];
		Arrays.fill(many, c);
		return new String(many);
	}

	@Override
	public float of(Face face, char character) {
		float[] known = widths.get(face);
		if (character < MEASURED)
			return known[character];
		if (character >= 0x2010 && character <= 0x2027)
			return known[character == '\u2014' || character == '\u2026' ? 'M' : character == '\u2013' ? 'n' : '"'];
		return Character.isHighSurrogate(character) || Character.getType(character) == Character.NON_SPACING_MARK ? 0
				: character >= 0x1100 ? em : known['n'];
	}

	/** How wide so many characters of running prose are. */
	int measure(int characters) {
		String sample = "The northern grid must be built before another euro goes into new wind subsidies, ";
		float sum = 0;
		for (int i = 0; i < sample.length(); i++)
			sum += of(Face.PROSE, sample.charAt(i));
		return Math.round(sum * characters / sample.length());
	}
}
