package warrant.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import warrant.interchange.Inspection;
import warrant.interchange.Inspector;
import warrant.text.Document;
import warrant.text.DocumentReader;

/** Counts what is in one file: a map, a file of a corpus project, or a document. */
public final class InspectCommand {

	private final Path file;

	/** @param file told by its name, a {@code .json} by its beginning too */
	public InspectCommand(Path file) {
		this.file = file;
	}

	/** @throws IOException naming the file, when it can't be read or is of no known format */
	public Inspection call() throws IOException {
		if (!Files.exists(file))
			throw new NoSuchFileException(file.toString());
		String name = file.getFileName().toString();
		return DocumentReader.isReadable(name) ? ofDocument(new DocumentReader().read(file, name)) : Inspector.inspect(file);
	}

	/** Blocks count as what they are: a document holds no annotations of its own. */
	private static Inspection ofDocument(Document document) {
		Map<String, Integer> blocks = new TreeMap<>();
		document.blocks().forEach(block -> blocks.merge(block.kind().label(), 1, Integer::sum));
		return new Inspection("document", 1, document.text().length(), 0, 0, 0, new TreeMap<>(), new TreeMap<>(), new TreeMap<>(blocks));
	}
}
