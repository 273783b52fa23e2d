package warrant.cli;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** JSON on stdout, for people too: indented, one newline at the end, the stream left open. */
final class Json {

	/** Writes the fields of the one object. */
	interface Fields {
		void write(JsonGenerator json) throws IOException;
	}

	private Json() {
	}

	static void print(Terminal terminal, Fields fields) throws IOException {
		try (JsonGenerator json = new JsonFactory().createGenerator(terminal.out())) {
			json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
			json.useDefaultPrettyPrinter();
			json.writeStartObject();
			fields.write(json);
			json.writeEndObject();
		}
		terminal.out().println();
	}

	/** Four digits: what lies behind them differs between machines and means nothing. */
	static double rounded(double value) {
		return Math.round(value * 10_000) / 10_000.0;
	}
}
