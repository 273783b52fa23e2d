package warrant.diagram.fonts;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The shapes of a face's letters. Loaded once and kept; safe for all threads. */
public final class Outlines {
	private static final Map<Face, Outlines> LOADED = new EnumMap<>(Face.class);

	private final Glyphs glyphs;
	private final TrueTypeFont font;
	private final Map<Integer, Path2D> shapes = new ConcurrentHashMap<>();

	private Outlines(Face face) {
		this.glyphs = Glyphs.of(face);
		try (InputStream in = face.open()) {
			this.font = new TTFParser().parse(new RandomAccessReadBuffer(in));
		} catch (IOException e) {
			throw new UncheckedIOException("The shipped font " + face + " can't be read", e);
		}
	}

	public static Outlines of(Face face) {
		synchronized (LOADED) {
			return LOADED.computeIfAbsent(face, Outlines::new);
		}
	}

	/**
	 * One line of text as a shape to fill, its baseline beginning at (x, y), {@code size} pixels high; letters the face
	 * lacks are shown as its replacement letter.
	 */
	public Path2D text(String text, double size, double x, double y) {
		Path2D line = new Path2D.Double(Path2D.WIND_NON_ZERO);
		double at = x;
		for (int codePoint : glyphs.drawable(text).codePoints().toArray()) {
			AffineTransform place = new AffineTransform(size, 0, 0, -size, at, y);
			line.append(shapes.computeIfAbsent(codePoint, this::shape).getPathIterator(place), false);
			at += glyphs.width(Character.toString(codePoint), size);
		}
		return line;
	}

	/** A letter of one em, y upwards. */
	private synchronized Path2D shape(int codePoint) {
		try {
			GlyphData data = font.getGlyph().getGlyph(font.getUnicodeCmapLookup().getGlyphId(codePoint));
			Path2D path = data == null ? new Path2D.Float() : data.getPath();
			double em = 1.0 / font.getUnitsPerEm();
			return new Path2D.Double(path, AffineTransform.getScaleInstance(em, em));
		} catch (IOException e) {
			throw new UncheckedIOException("A letter of a shipped font can't be read: U+" + Integer.toHexString(codePoint), e);
		}
	}
}
