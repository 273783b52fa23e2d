package warrant.corpus.maps;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import warrant.corpus.folder.AtomicFile;
import warrant.diagram.Palettes;
import warrant.diagram.PdfWriter;
import warrant.diagram.PngWriter;
import warrant.diagram.Scene;
import warrant.diagram.SvgOptions;
import warrant.diagram.SvgWriter;

/** Puts scenes into picture files. */
public final class MapDrawing {

	/** Sharp on screens of two pixels a point. */
	private static final double SCALE = 2;

	private final Palettes palettes;

	public MapDrawing(Palettes palettes) {
		this.palettes = palettes;
	}

	/** A file of its own, in the theme of whoever looks at it. @throws IOException naming the file */
	public void svg(Scene scene, Path file) throws IOException {
		AtomicFile.write(file, out -> {
			Writer words = new OutputStreamWriter(out, StandardCharsets.UTF_8);
			new SvgWriter(SvgOptions.standalone().withPalettes(palettes)).write(scene, words);
			words.flush();
		});
	}

	/** In light colours. @throws IOException naming the file */
	public void png(Scene scene, Path file) throws IOException {
		AtomicFile.write(file, out -> new PngWriter(palettes.light(), SCALE).write(scene, out));
	}

	/** In light colours. @throws IOException naming the file */
	public void pdf(Scene scene, Path file) throws IOException {
		AtomicFile.write(file, out -> new PdfWriter(palettes.light(), id -> Optional.empty()).write(scene, out));
	}
}
