package warrant.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Two short op-eds of one question and a note without one, made for a test. */
final class Sample {

	static final String WIRES = """
			---
			title: Build the Wires First
			author: Ana Nobody
			outlet: The Invented Post
			date: 2026-03-14
			question: Should the grid come before new wind farms?
			---

			Build the Wires First

			By Ana Nobody

			Photo: pylons near a field

			The European Union must fund new power lines before it pays for another wind farm. The northern grid is full, because last year
			every fourth turbine stood still for want of a line. “Ministers should not wait,” says the International Energy Agency.

			Therefore member states should build the wires first. Critics in Berlin say that lines cost too much, but a turbine without a wire
			earns nothing.
			""";

	static final String FARMS = """
			---
			title: Farms Cannot Wait
			author: Ben Noone
			outlet: The Made-Up Times
			date: 2026-04-02
			question: Should the grid come before new wind farms?
			---

			Farms Cannot Wait

			The European Union must not fund new power lines before it pays for another wind farm. Batteries make room on any grid, as the
			port of Rotterdam has shown. Parliament should pass the wind act this year, since prices will rise if it does not.
			""";

	static final String NOTE = "A Note on Taxes\n\nThe government should lower the tax on batteries because they help the grid.\n";

	private Sample() {
	}

	/** A plain folder with the three texts, a README and hidden files. */
	static Path in(Path folder) throws IOException {
		Files.createDirectories(folder.resolve("energy"));
		Files.writeString(folder.resolve("energy/wires.txt"), WIRES);
		Files.writeString(folder.resolve("energy/farms.md"), FARMS);
		Files.writeString(folder.resolve("note.txt"), NOTE);
		Files.writeString(folder.resolve("README.md"), "# About\n\nThis text says what the folder holds; somebody should read it.\n");
		Files.writeString(folder.resolve(".hidden.txt"), "This text should not be read.\n");
		return folder;
	}
}
