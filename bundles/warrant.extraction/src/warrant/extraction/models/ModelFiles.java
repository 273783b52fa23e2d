package warrant.extraction.models;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Trained models by file name: those in a folder replace the shipped ones of the same name. Immutable, safe to share. */
public final class ModelFiles {

	private final Optional<Path> folder;

	private ModelFiles(Optional<Path> folder) {
		this.folder = folder;
	}

	/** What is shipped, nothing else. */
	public static ModelFiles shipped() {
		return new ModelFiles(Optional.empty());
	}

	/**
	 * The files of a folder, and the shipped ones for names it lacks.
	 *
	 * @throws IllegalArgumentException when there is no such folder
	 */
	public static ModelFiles in(Path folder) {
		if (!Files.isDirectory(folder))
			throw new IllegalArgumentException("no folder of models: " + folder);
		return new ModelFiles(Optional.of(folder));
	}

	/**
	 * The model's bytes; empty where nobody has such a model.
	 *
	 * @throws UncheckedIOException when the file is there but can't be read
	 */
	public Optional<InputStream> open(String name) {
		try {
			Path own = folder.map(f -> f.resolve(name)).orElse(null);
			InputStream stream = own != null && Files.exists(own) ? new ByteArrayInputStream(Files.readAllBytes(own))
					: ModelFiles.class.getResourceAsStream(name);
			return Optional.ofNullable(stream);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/**
	 * Lower-case hex SHA-256 over the names and bytes of what the folder replaces; constant for the shipped models of one version of the
	 * product, so that a cache of results can tell models apart.
	 */
	public String checksum() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (Path file : replaced()) {
				digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
				digest.update(Files.readAllBytes(file));
			}
			for (String name : ShippedModels.NAMES)
				updateWithShipped(digest, name);
			return HexFormat.of().formatHex(digest.digest());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}

	private static void updateWithShipped(MessageDigest digest, String name) throws IOException {
		try (InputStream stream = ModelFiles.class.getResourceAsStream(name)) {
			if (stream != null)
				digest.update(stream.readAllBytes());
		}
	}

	private List<Path> replaced() throws IOException {
		if (folder.isEmpty())
			return List.of();
		try (Stream<Path> files = Files.list(folder.get())) {
			return files.filter(Files::isRegularFile).sorted().toList();
		}
	}
}
