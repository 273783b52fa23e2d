package warrant.argument;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;

import warrant.argument.internal.Sorting;
import warrant.argument.internal.XmiFile;

/**
 * Argument maps on disk ({@code NAME.argmap}, XMI). Nodes keep the order of their creation. What a file holds beyond the model, because a
 * later Warrant wrote it, stays with the map and is written back.
 */
public final class MapFiles {

	private static final XmiFile XMI = new XmiFile(ArgumentPackage.eINSTANCE, new Sorting(Map.of()));

	private MapFiles() {
	}

	/**
	 * @throws IOException naming the file and, where it can, the line: not readable, not well-formed, not an argument map, of another version of
	 *             the model, an open git merge, or a reference to a node that is not there
	 */
	public static ArgumentMap load(Path file) throws IOException {
		return XMI.load(file, ArgumentMap.class, "an argument map");
	}

	/** Like {@link #load}, from memory; {@code name} stands for the file in messages. */
	public static ArgumentMap read(byte[] xmi, String name) throws IOException {
		return XMI.read(xmi, name, ArgumentMap.class, "an argument map");
	}

	/**
	 * Replaces the file in one step.
	 *
	 * @throws IOException when the file can't be written, or a relation refers to a node outside of the map; the old file is then as it was
	 */
	public static void save(ArgumentMap map, Path file) throws IOException {
		XMI.save(map, file);
	}

	/** Writes the XMI of a map; the stream stays open. */
	public static void write(ArgumentMap map, OutputStream out) throws IOException {
		XMI.write(map, out);
	}
}
