package warrant.storage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Reads and writes one model in one file of XMI, in plain Java as well as in OSGi. The XMI is deterministic: UTF-8, LF, one element a line,
 * references by id, lists that have an order of their own sorted. What a file holds beyond the model is kept with the root and written back.
 */
public final class XmiFile {

	private final EPackage model;
	private final Sorting sorting;

	public XmiFile(EPackage model, Sorting sorting) {
		this.model = model;
		this.sorting = sorting;
	}

	/**
	 * @param kind what the file should hold in words, such as "a codebook"
	 * @throws IOException naming file and line, when the file can't be read, is not well-formed, holds something else, was written by a later
	 *             version, holds an unresolved git merge or refers to something that is not there
	 */
	public <T extends EObject> T load(Path file, Class<T> type, String kind) throws IOException {
		byte[] bytes;
		try {
			bytes = Files.readAllBytes(file);
		} catch (NoSuchFileException e) {
			throw new NoSuchFileException(file.toString(), null, "there is no such file");
		}
		return read(bytes, file.toString(), type, kind);
	}

	/** Like {@link #load}, from memory; {@code name} stands for the file in messages. */
	public <T extends EObject> T read(byte[] bytes, String name, Class<T> type, String kind) throws IOException {
		XmiTrouble trouble = new XmiTrouble(name, bytes, model);
		XmiContent content = new XmiContent(URI.createURI("memory:/model"), model, sorting);
		try {
			content.load(new ByteArrayInputStream(bytes), Map.of());
		} catch (Resource.IOWrappedException | RuntimeException e) {
			throw trouble.from(e);
		}
		if (!content.getErrors().isEmpty())
			throw trouble.from((Exception) content.getErrors().get(0));
		if (content.getContents().size() != 1 || !type.isInstance(content.getContents().get(0)))
			throw trouble.foreign(kind, content.getContents());
		T root = type.cast(content.getContents().get(0));
		sorting.apply(root);
		return root;
	}

	/**
	 * Saves in one step; see {@link AtomicFile}.
	 *
	 * @throws IOException when the file can't be written, or a reference leads out of the model; the old file is then as it was
	 */
	public void save(EObject root, Path file) throws IOException {
		refuseDangling(root, file.toString());
		AtomicFile.write(file, out -> write(root, out));
	}

	/** Writes the XMI; the stream stays open. */
	public void write(EObject root, OutputStream out) throws IOException {
		if (root.eResource() instanceof XmiContent known) {
			known.save(out, Map.of());
			return;
		}
		if (root.eContainer() != null || root.eResource() != null)
			throw new IllegalArgumentException("not a root of its own: " + root);
		XmiContent content = new XmiContent(URI.createURI("memory:/model"), model, sorting);
		content.getContents().add(root);
		content.save(out, Map.of());
	}

	/** EMF would write a path for them, or nothing. */
	private static void refuseDangling(EObject root, String name) throws IOException {
		List<String> found = new ArrayList<>();
		EcoreUtil.CrossReferencer.find(List.of(root)).forEach((target, uses) -> {
			if (!EcoreUtil.isAncestor(root, target))
				found.add(uses.iterator().next().getEStructuralFeature().getName() + " of " + EcoreUtil.getID(uses.iterator().next().getEObject())
						+ " refers to " + EcoreUtil.getID(target) + ", which is not in the model");
		});
		if (!found.isEmpty())
			throw new IOException(name + " is not saved: " + found.get(0));
	}
}
