package warrant.corpus.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import warrant.annotation.AnnotationFiles;
import warrant.annotation.DocumentEntry;
import warrant.annotation.Origin;
import warrant.annotation.Property;
import warrant.corpus.identity.Ids;
import warrant.text.Document;
import warrant.text.Metadata;

/** What {@code documents.xmi} says about the documents, ready to be looked up; empty where the folder has no register. */
public final class Register {

	private final Map<String, DocumentEntry> byPath = new HashMap<>();
	private final Map<String, DocumentEntry> byChecksum = new HashMap<>();

	private Register() {
	}

	/**
	 * @param documents the folder its paths lie in
	 * @throws IOException naming the file, when it is there but can't be read
	 */
	public static Register load(Path file, Path documents) throws IOException {
		Register register = new Register();
		if (Files.exists(file))
			for (DocumentEntry entry : AnnotationFiles.loadDocuments(file).getDocuments()) {
				register.byPath.put(entry.getPath(), entry);
				// A second file with the content of one that is still there is a copy, not a rename.
				if (!Files.exists(documents.resolve(entry.getPath())))
					register.byChecksum.putIfAbsent(entry.getSha256(), entry);
			}
		return register;
	}

	/** The name under which people decided about the document: the one it had before it was renamed. */
	public String formerName(Document document) {
		return entryOf(document).map(DocumentEntry::getPath).orElse(document.name());
	}

	/** The entry at the document's path, else one of the same content whose file is gone: a rename. */
	private Optional<DocumentEntry> entryOf(Document document) {
		return Optional.ofNullable(byPath.get(document.name())).or(() -> Optional.ofNullable(byChecksum.get(document.sourceSha256())));
	}

	/** The UUID of a document; without a register one made from its name. */
	public String idOf(Document document) {
		return entryOf(document).map(DocumentEntry::getId).orElseGet(() -> Ids.of("document", document.name()));
	}

	/** The document with what the analyst or a pattern said over what was read from the file. */
	public Document apply(Document document) {
		Optional<DocumentEntry> entry = entryOf(document);
		if (entry.isEmpty())
			return document;
		Map<String, String> stronger = new HashMap<>();
		for (Property property : entry.get().getProperties())
			if (property.getOrigin() != Origin.READ)
				stronger.put(property.getKey(), property.getValue());
		Metadata metadata = document.metadata().overriddenBy(new Metadata(stronger));
		return new Document(document.name(), document.text(), document.blocks(), metadata, document.language(), document.sourceSha256(),
				document.textSha256());
	}
}
