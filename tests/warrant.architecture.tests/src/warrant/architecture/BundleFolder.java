package warrant.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;

/**
 * A bundle as it stands in the checkout.
 *
 * @param name symbolic name
 */
record BundleFolder(String name, Path folder, Manifest manifest) {

	/** The production bundles, sorted by name. */
	static List<BundleFolder> all() {
		Path bundles = root().resolve("bundles");
		try (Stream<Path> folders = Files.list(bundles)) {
			return folders.filter(f -> Files.exists(f.resolve("META-INF/MANIFEST.MF"))).sorted().map(BundleFolder::read).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The checkout, as the build names it. */
	static Path root() {
		String root = System.getProperty("warrant.root");
		if (root == null)
			throw new IllegalStateException("run with -Dwarrant.root=FOLDER_OF_THE_CHECKOUT");
		return Path.of(root);
	}

	private static BundleFolder read(Path folder) {
		try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
			return new BundleFolder(folder.getFileName().toString(), folder, new Manifest(in));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The elements of a header, none where it is absent. */
	List<ManifestElement> header(String header) {
		String value = manifest.getMainAttributes().getValue(header);
		try {
			ManifestElement[] elements = ManifestElement.parseHeader(header, value);
			return elements == null ? List.of() : List.of(elements);
		} catch (BundleException e) {
			throw new IllegalArgumentException(name + ": " + header, e);
		}
	}

	/** Symbolic names of required bundles and names of imported packages, optional ones included. */
	List<String> uses() {
		List<String> uses = new ArrayList<>();
		header("Require-Bundle").forEach(element -> uses.add(element.getValue()));
		header("Import-Package").forEach(element -> uses.add(element.getValue()));
		return uses;
	}

	/** Hand-written sources; generated code is not ours to judge. */
	List<Path> sources() {
		Path src = folder.resolve("src");
		if (!Files.isDirectory(src))
			return List.of();
		try (Stream<Path> files = Files.walk(src)) {
			return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		} catch (IOException e) {
			throw new UncheckedIOException(file + "", e);
		}
	}
}
