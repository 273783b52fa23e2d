package warrant.corpus.editing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file that changes its place: how documents and maps are renamed, and deleted into the trash. Can be taken back. */
public record FileMove(Path from, Path to) {

	public FileMove back() {
		return new FileMove(to, from);
	}

	/** Does all or none. @throws IOException naming the file that could not be moved */
	public static void all(List<FileMove> moves) throws IOException {
		List<FileMove> done = new ArrayList<>();
		try {
			for (FileMove move : moves) {
				Files.createDirectories(move.to().getParent());
				if (Files.exists(move.to()))
					throw new IOException(move.to() + ": is there already; choose another name");
				Files.move(move.from(), move.to());
				done.add(move);
			}
		} catch (IOException e) {
			for (FileMove move : done.reversed())
				Files.move(move.to(), move.from());
			throw e;
		}
	}
}
