package warrant.corpus.cache;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;

import warrant.text.Span;

/** Writes the parts that records are made of; {@link RecordInput} reads them back in the same order. */
final class RecordOutput {

	/** Writes one element of a list. */
	interface Element<T> {
		void write(T value) throws IOException;
	}

	private final DataOutputStream out;

	RecordOutput(DataOutputStream out) {
		this.out = out;
	}

	void number(int value) throws IOException {
		out.writeInt(value);
	}

	void real(double value) throws IOException {
		out.writeDouble(value);
	}

	void truth(boolean value) throws IOException {
		out.writeBoolean(value);
	}

	/** Not {@code writeUTF}: that ends at 64 KB. */
	void words(String value) throws IOException {
		bytes(value.getBytes(StandardCharsets.UTF_8));
	}

	void bytes(byte[] bytes) throws IOException {
		out.writeInt(bytes.length);
		out.write(bytes);
	}

	void symbol(Enum<?> value) throws IOException {
		out.writeByte(value.ordinal());
	}

	void span(Span span) throws IOException {
		out.writeInt(span.start());
		out.writeInt(span.end());
	}

	<T> void list(Collection<T> values, Element<T> element) throws IOException {
		out.writeInt(values.size());
		for (T value : values)
			element.write(value);
	}

	<T> void maybe(Optional<T> value, Element<T> element) throws IOException {
		out.writeBoolean(value.isPresent());
		if (value.isPresent())
			element.write(value.get());
	}
}
