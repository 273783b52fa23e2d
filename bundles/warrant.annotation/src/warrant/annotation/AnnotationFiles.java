package warrant.annotation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;

import warrant.annotation.internal.Sorting;
import warrant.annotation.internal.XmiFile;

/**
 * The files of a corpus project that hold annotations and what the project shares, as XMI. Every load throws an {@link IOException} that
 * names the file and, where it can, the line: not readable, not well-formed, something else, of another version of the model, an open git
 * merge, or a reference to something that is not there. What a file holds beyond the model stays with its root and is written back.
 */
public final class AnnotationFiles {

	/** The order of annotations in a document: start, end, id. */
	public static final Comparator<Annotation> BY_PLACE = comparingInt(Annotation::getStart).thenComparingInt(Annotation::getEnd)
			.thenComparing(Annotation::getId, nullsFirst(naturalOrder()));

	private static final AnnotationPackage MODEL = AnnotationPackage.eINSTANCE;

	private static final XmiFile XMI = new XmiFile(MODEL, new Sorting(Map.of( //
			MODEL.getDocumentAnnotations_Annotations(), (a, b) -> BY_PLACE.compare((Annotation) a, (Annotation) b), //
			MODEL.getDocumentAnnotations_Unplaced(), by(o -> ((Identified) o).getId()), //
			MODEL.getDocumentAnnotations_Relations(), by(o -> ((Identified) o).getId()), //
			MODEL.getActorRegister_Actors(), by(o -> ((Identified) o).getId()), //
			MODEL.getDocumentRegister_Documents(), by(o -> ((DocumentEntry) o).getPath()), //
			MODEL.getDocumentEntry_Properties(), by(o -> ((Property) o).getKey()))));

	private AnnotationFiles() {
	}

	private static Comparator<EObject> by(Function<EObject, String> key) {
		return comparing(key, nullsFirst(naturalOrder()));
	}

	/** {@code NAME.annotations}. */
	public static DocumentAnnotations loadAnnotations(Path file) throws IOException {
		return XMI.load(file, DocumentAnnotations.class, "the annotations of a document");
	}

	/** {@code codebook.xmi}. */
	public static Codebook loadCodebook(Path file) throws IOException {
		return XMI.load(file, Codebook.class, "a codebook");
	}

	/** {@code actors.xmi}. */
	public static ActorRegister loadActors(Path file) throws IOException {
		return XMI.load(file, ActorRegister.class, "a register of actors");
	}

	/** {@code documents.xmi}. */
	public static DocumentRegister loadDocuments(Path file) throws IOException {
		return XMI.load(file, DocumentRegister.class, "a register of documents");
	}

	/** {@code statements.xmi}. */
	public static Statements loadStatements(Path file) throws IOException {
		return XMI.load(file, Statements.class, "hand splits and merges of statements");
	}

	/** Any of the roots from memory; {@code name} stands for the file in messages. */
	public static <T extends EObject> T read(byte[] xmi, String name, Class<T> root) throws IOException {
		return XMI.read(xmi, name, root, "a " + root.getSimpleName());
	}

	/**
	 * Saves any of the roots, in one step.
	 *
	 * @throws IOException when the file can't be written, or something refers to a thing outside of the root; the old file is then as it was
	 */
	public static void save(EObject root, Path file) throws IOException {
		XMI.save(root, file);
	}

	/** Writes the XMI of any of the roots; the stream stays open. */
	public static void write(EObject root, OutputStream out) throws IOException {
		XMI.write(root, out);
	}
}
