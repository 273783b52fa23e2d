package warrant.diagram.fonts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The letters of a face that a page needs, so that it looks alike everywhere without a font of the reader's. */
public final class FontSubset {
	/** Without the tables for kerning and ligatures: lines were measured without them, and they are the larger part. */
	private static final List<String> TABLES = List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp", "cmap", "name", "OS/2", "post");

	private final Face face;
	private final SortedSet<Integer> codePoints = new TreeSet<>();

	public FontSubset(Face face) {
		this.face = face;
	}

	/** Notes the letters of {@code text}; those the face lacks are left to the reader's own fonts. */
	public FontSubset add(String text) {
		Glyphs glyphs = Glyphs.of(face);
		text.codePoints().filter(glyphs::has).forEach(codePoints::add);
		return this;
	}

	public boolean isEmpty() {
		return codePoints.isEmpty();
	}

	/** A TrueType file with those letters alone. */
	public byte[] bytes() throws IOException {
		try (InputStream in = face.open(); TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
			TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
			codePoints.forEach(subsetter::add);
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			subsetter.writeToStream(out);
			return out.toByteArray();
		}
	}

	/** A CSS {@code @font-face} rule that carries the file in itself; empty where no letter is needed. */
	public String fontFace() throws IOException {
		if (isEmpty()) {
			return "";
		}
		return "@font-face{font-family:\"Warrant %s\";font-weight:%d;src:url(data:font/ttf;base64,%s) format(\"truetype\")}"
			.formatted(face.family().substring("Noto ".length()), face.weight(), Base64.getEncoder().encodeToString(bytes()));
	}
}
