package warrant.corpus.maps;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import warrant.corpus.folder.AtomicFile;
import warrant.diagram.PngWriter;
import warrant.diagram.Scene;
import warrant.diagram.SvgOptions;
import warrant.diagram.SvgWriter;
import warrant.diagram.Theme;

/** Puts a scene into picture files. */
public final class MapDrawing {

	/** Sharp on screens of two pixels a point. */
	private static final double SCALE = 2;

	private MapDrawing() {
	}

	/** A file of its own, in the theme of whoever looks at it. @throws IOException naming the file */
	public static void svg(Scene scene, Path file) throws IOException {
		AtomicFile.write(file, out -> {
			Writer words = new OutputStreamWriter(out, StandardCharsets.UTF_8);
			new SvgWriter(SvgOptions.standalone()).write(scene, words);
			words.flush();
		});
	}

	/** In light colours. @throws IOException naming the file */
	public static void png(Scene scene, Path file) throws IOException {
		AtomicFile.write(file, out -> new PngWriter(Theme.LIGHT, SCALE).write(scene, out));
	}
}
