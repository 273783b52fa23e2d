package warrant.diagram.fonts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Which letters a face has and how wide they are, read from its own tables. Loaded once, safe for all threads. */
public final class Glyphs {
	private static final Map<Face, Glyphs> LOADED = new EnumMap<>(Face.class);
	private static final int FIRST_WIDE = 0x1100;
	private static final int LATIN = 0x250;

	private final CmapLookup lookup;
	private final int[] advances;
	private final double unitsPerEm;
	/** What most text is made of, looked up once. */
	private final double[] latin = new double[LATIN];

	private Glyphs(CmapLookup lookup, int[] advances, double unitsPerEm) {
		this.lookup = lookup;
		this.advances = advances;
		this.unitsPerEm = unitsPerEm;
		for (int c = 0; c < LATIN; c++) {
			latin[c] = looked(c);
		}
	}

	public static Glyphs of(Face face) {
		synchronized (LOADED) {
			return LOADED.computeIfAbsent(face, Glyphs::load);
		}
	}

	private static Glyphs load(Face face) {
		try (InputStream in = face.open(); TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
			HorizontalMetricsTable metrics = font.getHorizontalMetrics();
			int[] advances = new int[font.getNumberOfGlyphs()];
			for (int glyph = 0; glyph < advances.length; glyph++) {
				advances[glyph] = metrics.getAdvanceWidth(glyph);
			}
			return new Glyphs(font.getUnicodeCmapLookup(), advances, font.getUnitsPerEm());
		} catch (IOException e) {
			throw new UncheckedIOException("The shipped font " + face + " can't be read", e);
		}
	}

	public boolean has(int codePoint) {
		return lookup.getGlyphId(codePoint) != 0;
	}

	/**
	 * Width in pixels of one line at {@code size} pixels, without kerning. A letter the face lacks is guessed, as some
	 * other font of the reader's will show it: an em in East Asian scripts, else a little over half of one.
	 */
	public double width(String text, double size) {
		double ems = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
				ems += looked(text.codePointAt(i++));
			} else {
				ems += c < LATIN ? latin[c] : looked(c);
			}
		}
		return ems * size;
	}

	private double looked(int codePoint) {
		int glyph = lookup.getGlyphId(codePoint);
		if (glyph != 0) {
			return advances[glyph] / unitsPerEm;
		}
		return codePoint >= FIRST_WIDE ? 1.0 : 0.6;
	}

	/** {@code text} with every letter the face lacks replaced by U+FFFD, or by '?' where it lacks that too. */
	public String drawable(String text) {
		int replacement = has(0xFFFD) ? 0xFFFD : '?';
		StringBuilder drawable = new StringBuilder(text.length());
		text.codePoints().map(c -> has(c) ? c : replacement).forEach(drawable::appendCodePoint);
		return drawable.toString();
	}
}
