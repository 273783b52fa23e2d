package warrant.ui.session;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.ecore.EObject;

import warrant.annotation.AnnotationFiles;
import warrant.argument.ArgumentMap;
import warrant.argument.MapFiles;

/** A model of an open project and the file it belongs to. Knows what it read or wrote last, so that nobody else's change is overwritten. */
final class SavedModel {

	private final Path file;
	private volatile EObject root;
	/** What the file held when we last saw it; empty: there was none. */
	private volatile Optional<byte[]> seen;
	private final AtomicInteger unsaved = new AtomicInteger();
	/** Whether the analyst is being asked about it. */
	private boolean inQuestion;

	SavedModel(Path file, EObject root) throws IOException {
		this.file = file;
		this.root = root;
		this.seen = content();
		// Writing gives a new model its resource: a job that writes it later changes nothing.
		if (root.eResource() == null)
			bytes();
	}

	Path file() {
		return file;
	}

	EObject root() {
		return root;
	}

	/** @param content of the file that the other one was read from */
	void replace(EObject other, Optional<byte[]> content) {
		root = other;
		unsaved.set(0);
		seen = content;
	}

	void edited() {
		unsaved.incrementAndGet();
	}

	boolean isInQuestion() {
		return inQuestion;
	}

	void setInQuestion(boolean asked) {
		inQuestion = asked;
	}

	boolean isUnsaved() {
		return unsaved.get() > 0;
	}

	/** What the model is now, as its file should have it. */
	Snapshot snapshot() {
		return new Snapshot(unsaved.get(), bytes());
	}

	/** @param changes how many edits it holds */
	record Snapshot(int changes, byte[] content) {
	}

	void saved(Snapshot snapshot) {
		seen = Optional.of(snapshot.content());
		unsaved.addAndGet(-snapshot.changes());
	}

	/** Whether somebody else has written the file since. */
	boolean changedOutside() throws IOException {
		Optional<byte[]> now = content();
		return now.isPresent() != seen.isPresent() || now.isPresent() && !Arrays.equals(now.get(), seen.get());
	}

	/** Takes the file as it is for seen, and what is here for newer: the analyst wants her own version. */
	void keepMine() throws IOException {
		seen = content();
		unsaved.incrementAndGet();
	}

	/** Of the file, as it is now. */
	Optional<byte[]> content() throws IOException {
		return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
	}

	private byte[] bytes() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			if (root instanceof ArgumentMap map)
				MapFiles.write(map, out);
			else
				AnnotationFiles.write(root, out);
		} catch (IOException e) {
			throw new UncheckedIOException("memory can't fail to be written", e);
		}
		return out.toByteArray();
	}
}
