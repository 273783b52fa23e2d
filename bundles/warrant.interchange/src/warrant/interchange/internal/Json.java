package warrant.interchange.internal;

import java.io.IOException;
import java.io.Writer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;

/** How JSON is read and written here: bounded and indented with LF on every system. */
public final class Json {

	/** 256 MB of JSON: some hundred thousand nodes. What is larger is refused. */
	public static final long MAX_CHARACTERS = 1L << 28;

	private static final int MAX_DEPTH = 200;
	private static final int MAX_STRING = 1 << 22;

	/** Reads within bounds, so that a hostile file can't take the heap or the stack; takes the NaN that Python writes. */
	public static final JsonFactory FACTORY = JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
			.maxDocumentLength(MAX_CHARACTERS).maxNestingDepth(MAX_DEPTH).maxStringLength(MAX_STRING).maxNameLength(10_000).build())
			.enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

	private Json() {
	}

	/** What the parser says is wrong, without its advice to programmers. */
	public static String message(JsonProcessingException e) {
		return e.getOriginalMessage().replaceAll(",? \\(?from `[^`]*`|: enable `.*", "");
	}

	/** An indented writer that leaves {@code out} open. */
	public static JsonGenerator generator(Writer out) throws IOException {
		DefaultIndenter lines = new DefaultIndenter("  ", "\n");
		DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
		printer.indentObjectsWith(lines);
		printer.indentArraysWith(lines);
		JsonGenerator json = FACTORY.createGenerator(out);
		json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
		json.setPrettyPrinter(printer);
		return json;
	}
}
