package warrant.interchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import warrant.interchange.aif.AifReader;
import warrant.interchange.aif.AifWriter;
import warrant.interchange.argdown.ArgdownReader;
import warrant.interchange.argdown.ArgdownWriter;
import warrant.interchange.csv.PropositionTable;

/** The formats there are: a new one is a line here. */
public final class Formats {

	/** Enough for the first keys of an object, after whatever a tool puts before them. */
	private static final int SNIFFED_BYTES = 1 << 16;

	private static final Format ARGMAP = new Format("argmap", "Warrant argument map (EMF/XMI)", List.of("argmap"),
			Optional.of(new ArgmapFile()), Optional.of(new ArgmapFile()));
	private static final Format AIF = new Format("aif", "AIF JSON (AIFdb; reads xAIF of OVA too)", List.of("aif.json", "json", "xaif"),
			Optional.of(new AifReader()), Optional.of(new AifWriter()));
	private static final Format ARGDOWN = new Format("argdown", "Argdown", List.of("argdown", "ad"), Optional.of(new ArgdownReader()),
			Optional.of(new ArgdownWriter()));
	private static final Format CSV = new Format("csv", "CSV, one line per proposition", List.of("csv"), Optional.empty(),
			Optional.of(new PropositionTable()));

	private Formats() {
	}

	/** Every format, our own first, in the order people are told of them. */
	public static List<Format> all() {
		return List.of(ARGMAP, AIF, ARGDOWN, CSV);
	}

	/** By {@link Format#id()}, in any case. */
	public static Optional<Format> byName(String id) {
		return all().stream().filter(format -> format.id().equalsIgnoreCase(id)).findFirst();
	}

	/** By the longest extension that fits, whatever the file holds: for a file that will be written. */
	public static Optional<Format> byExtension(Path file) {
		String name = file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
		return all().stream().filter(format -> longest(format, name) > 0).max(Comparator.comparingInt(format -> longest(format, name)));
	}

	private static int longest(Format format, String name) {
		return format.extensions().stream().filter(e -> name.endsWith("." + e)).mapToInt(String::length).max().orElse(0);
	}

	/**
	 * By extension and, for a {@code .json} that is there, by a look at its beginning, since much else is called that.
	 *
	 * @throws IOException when the file can't be read
	 */
	public static Optional<Format> byFile(Path file) throws IOException {
		Optional<Format> format = byExtension(file);
		boolean certain = !format.equals(Optional.of(AIF)) || file.toString().toLowerCase(Locale.ROOT).endsWith(".aif.json");
		return certain || !Files.isRegularFile(file) || looksLikeAif(file) ? format : Optional.empty();
	}

	private static boolean looksLikeAif(Path file) throws IOException {
		byte[] start;
		try (var in = Files.newInputStream(file)) {
			start = in.readNBytes(SNIFFED_BYTES);
		}
		String text = new String(start, StandardCharsets.UTF_8);
		return text.contains("\"nodes\"") || text.contains("\"AIF\"") || text.contains("\"nodeID\"");
	}
}
