package warrant.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import warrant.interchange.Format;
import warrant.interchange.Formats;
import warrant.interchange.LossReport;
import warrant.interchange.ReadResult;

/** Reads a map in one format and writes it in another; every element lost is listed. */
public final class ConvertCommand {

	private final Path in;
	private final Path out;
	private final Optional<String> from;
	private final Optional<String> to;

	/** @param from id of the format of {@code in}; empty: by its name and content; the same for {@code to} */
	public ConvertCommand(Path in, Path out, Optional<String> from, Optional<String> to) {
		this.in = in;
		this.out = out;
		this.from = from;
		this.to = to;
	}

	/**
	 * @throws IllegalArgumentException when a format is unknown, or can't be read or written
	 * @throws IOException naming the file that failed
	 */
	public LossReport call() throws IOException {
		Format source = from.isPresent() ? named(from.get(), Format::reads)
				: Formats.byFile(in).filter(Format::reads).orElseThrow(() -> unknown(in, "--from", Format::reads));
		Format target = to.isPresent() ? named(to.get(), Format::writes)
				: Formats.byExtension(out).filter(Format::writes).orElseThrow(() -> unknown(out, "--to", Format::writes));
		ReadResult read = source.reader().orElseThrow().read(in);
		return read.losses().and(target.writer().orElseThrow().write(read.map(), out));
	}

	private static Format named(String id, Predicate<Format> able) {
		return Formats.byName(id).filter(able)
				.orElseThrow(() -> new IllegalArgumentException("no such format: " + id + "; there are " + ids(able)));
	}

	private static IllegalArgumentException unknown(Path file, String option, Predicate<Format> able) {
		return new IllegalArgumentException(file + ": can't tell the format; say " + option + " " + ids(able));
	}

	private static String ids(Predicate<Format> able) {
		return Formats.all().stream().filter(able).map(Format::id).collect(Collectors.joining(", "));
	}
}
