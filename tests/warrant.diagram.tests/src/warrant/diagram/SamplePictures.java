package warrant.diagram;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Writes the sample maps as pictures into a folder, to be looked at. */
final class SamplePictures {
	private SamplePictures() {
	}

	public static void main(String[] args) throws IOException {
		Path folder = Path.of(args[0]);
		Map<String, SampleMap> maps = Map.of("8", SampleMaps.eight(), "40", SampleMaps.forty(), "300", SampleMaps.threeHundred());
		for (String name : maps.keySet()) {
			long start = System.nanoTime();
			Scene scene = maps.get(name).scene(MapOptions.standalone());
			System.out.printf("%s: %d ms, %.0f x %.0f%n", name, (System.nanoTime() - start) / 1_000_000, scene.bounds().width(), scene.bounds().height());
			try (Writer out = Files.newBufferedWriter(folder.resolve(name + ".svg"))) {
				new SvgWriter(SvgOptions.standalone()).write(scene, out);
			}
			for (Theme theme : Theme.values()) {
				try (OutputStream out = Files.newOutputStream(folder.resolve(name + "-" + theme + ".png"))) {
					new PngWriter(Palette.of(theme), 1.5).write(scene, out);
				}
			}
			try (OutputStream out = Files.newOutputStream(folder.resolve(name + ".pdf"))) {
				new PdfWriter(Palette.of(Theme.LIGHT), id -> Optional.of("report.html#p-" + id)).write(scene, out);
			}
		}
	}
}
