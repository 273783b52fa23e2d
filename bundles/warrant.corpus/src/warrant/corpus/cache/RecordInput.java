package warrant.corpus.cache;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import warrant.text.Span;

/** Reads what {@link RecordOutput} wrote. A broken file shows as an {@link IOException}, never as a huge allocation. */
final class RecordInput {

	/** Reads one element of a list. */
	interface Element<T> {
		T read() throws IOException;
	}

	/** More than any document holds: a count above it is a broken file. */
	private static final int MOST = 64 << 20;

	private final DataInputStream in;

	RecordInput(DataInputStream in) {
		this.in = in;
	}

	int number() throws IOException {
		return in.readInt();
	}

	double real() throws IOException {
		return in.readDouble();
	}

	boolean truth() throws IOException {
		return in.readBoolean();
	}

	String words() throws IOException {
		return new String(bytes(), StandardCharsets.UTF_8);
	}

	byte[] bytes() throws IOException {
		return in.readNBytes(count());
	}

	<E extends Enum<E>> E symbol(E[] values) throws IOException {
		int ordinal = in.readUnsignedByte();
		if (ordinal >= values.length)
			throw new IOException("no such value: " + ordinal);
		return values[ordinal];
	}

	Span span() throws IOException {
		return new Span(in.readInt(), in.readInt());
	}

	<T> List<T> list(Element<T> element) throws IOException {
		int size = count();
		List<T> values = new ArrayList<>(Math.min(size, 1024));
		for (int i = 0; i < size; i++)
			values.add(element.read());
		return values;
	}

	<T> Optional<T> maybe(Element<T> element) throws IOException {
		return in.readBoolean() ? Optional.of(element.read()) : Optional.empty();
	}

	private int count() throws IOException {
		int count = in.readInt();
		if (count < 0 || count > MOST)
			throw new IOException("no such size: " + count);
		return count;
	}
}
