package warrant.corpus;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which models read the documents.
 *
 * @param folder models that replace the shipped ones, by file name
 * @param encoder whether the sentence encoder serves them; without it the lexical models alone read several times as fast, less exactly
 */
public record ModelChoice(Optional<Path> folder, boolean encoder) {

	/** @throws IllegalArgumentException when there is no such folder: told before any document is read */
	public ModelChoice {
		if (folder.isPresent() && !Files.isDirectory(folder.get()))
			throw new IllegalArgumentException(folder.get() + ": there is no such folder of models");
	}
}
