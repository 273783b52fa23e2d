package warrant.corpus.editing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import warrant.annotation.AnnotationFactory;
import warrant.annotation.DocumentEntry;
import warrant.annotation.DocumentRegister;
import warrant.annotation.Origin;
import warrant.annotation.Property;
import warrant.corpus.folder.CorpusFolder;

/** Renames, deletes and describes documents: which files move, and what the register says afterwards. */
public final class DocumentEdits {

	private DocumentEdits() {
	}

	/** The document's file with its decisions, to another name below the documents folder. */
	public static List<FileMove> rename(CorpusFolder folder, String name, String wanted) {
		String to = wanted.strip().replace('\\', '/');
		if (to.isEmpty() || to.startsWith("/") || Path.of(to).normalize().startsWith("..") || !Path.of(to).normalize().equals(Path.of(to)))
			throw new IllegalArgumentException("'" + wanted + "' is no name for a document: write folder/file.txt");
		List<FileMove> moves = new ArrayList<>();
		moves.add(new FileMove(folder.documents().resolve(name), folder.documents().resolve(to)));
		add(moves, folder.annotationsOf(name), folder.annotationsOf(to));
		add(moves, folder.frozenTextOf(name), folder.frozenTextOf(to));
		return moves;
	}

	/** The document's file with its decisions, into the trash. @param when makes a folder of its own there */
	public static List<FileMove> delete(CorpusFolder folder, List<String> names, Instant when) {
		List<FileMove> moves = new ArrayList<>();
		for (String name : names) {
			add(moves, folder.documents().resolve(name), trash(folder, folder.documents().resolve(name), when));
			add(moves, folder.annotationsOf(name), trash(folder, folder.annotationsOf(name), when));
			add(moves, folder.frozenTextOf(name), trash(folder, folder.frozenTextOf(name), when));
		}
		return moves;
	}

	/** A map or another of the project's files, into the trash. */
	public static FileMove delete(CorpusFolder folder, Path file, Instant when) {
		return new FileMove(file, trash(folder, file, when));
	}

	private static void add(List<FileMove> moves, Path from, Path to) {
		if (Files.exists(from))
			moves.add(new FileMove(from, to));
	}

	private static Path trash(CorpusFolder folder, Path file, Instant when) {
		return folder.root().resolve(".trash").resolve(when.toString().replace(':', '-')).resolve(folder.root().relativize(file));
	}

	/** The entry follows its document. */
	public static void renamed(DocumentRegister register, String name, String now) {
		register.getDocuments().stream().filter(entry -> entry.getPath().equals(name)).forEach(entry -> entry.setPath(now));
	}

	public static void deleted(DocumentRegister register, List<String> names) {
		register.getDocuments().removeIf(entry -> names.contains(entry.getPath()));
	}

	/** What the analyst says about a document goes over what was read; a blank value takes her word back. */
	public static void describe(DocumentEntry entry, String key, String value) {
		entry.getProperties().removeIf(property -> property.getKey().equals(key));
		if (value.isBlank())
			return;
		Property property = AnnotationFactory.eINSTANCE.createProperty();
		property.setKey(key);
		property.setValue(value.strip());
		property.setOrigin(Origin.ANALYST);
		entry.getProperties().add(property);
	}
}
