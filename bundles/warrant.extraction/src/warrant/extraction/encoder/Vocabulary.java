package warrant.extraction.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The word pieces of an uncased BERT and their ids, from the {@code "vocab"} object of a Hugging Face {@code tokenizer.json}. */
final class Vocabulary {

	private final Map<String, Integer> ids;
	private final int unknown;
	private final int first;
	private final int last;

	private Vocabulary(Map<String, Integer> ids) throws IOException {
		this.ids = ids;
		unknown = special("[UNK]");
		first = special("[CLS]");
		last = special("[SEP]");
	}

	/** @throws IOException when the stream can't be read or holds no vocabulary */
	static Vocabulary read(InputStream tokenizerJson) throws IOException {
		String json = new String(tokenizerJson.readAllBytes(), StandardCharsets.UTF_8);
		int start = json.indexOf("\"vocab\"");
		if (start < 0)
			throw new IOException("tokenizer.json has no \"vocab\"");
		return new Vocabulary(new Pairs(json, json.indexOf('{', start) + 1).read());
	}

	Integer id(String piece) {
		return ids.get(piece);
	}

	int unknown() {
		return unknown;
	}

	/** Id of {@code [CLS]}, which opens every sentence. */
	int first() {
		return first;
	}

	/** Id of {@code [SEP]}, which closes every sentence. */
	int last() {
		return last;
	}

	private int special(String piece) throws IOException {
		Integer id = ids.get(piece);
		if (id == null)
			throw new IOException("vocabulary has no " + piece);
		return id;
	}

	/** Reads {@code "piece": 12, ...} up to the closing brace: all of JSON that is needed here. */
	private static final class Pairs {

		private final String json;
		private int at;

		Pairs(String json, int start) {
			this.json = json;
			at = start;
		}

		Map<String, Integer> read() throws IOException {
			Map<String, Integer> pairs = new HashMap<>(65_536);
			while (at < json.length() && json.charAt(at) != '}') {
				char c = json.charAt(at);
				if (c == '"')
					pairs.put(string(), number());
				else
					at++;
			}
			if (at == json.length())
				throw new IOException("vocabulary is cut off");
			return pairs;
		}

		private String string() {
			StringBuilder string = new StringBuilder();
			at++;
			while (json.charAt(at) != '"') {
				char c = json.charAt(at++);
				if (c == '\\')
					c = escaped();
				string.append(c);
			}
			at++;
			return string.toString();
		}

		private char escaped() {
			char c = json.charAt(at++);
			if (c != 'u')
				return c;
			at += 4;
			return (char) Integer.parseInt(json, at - 4, at, 16);
		}

		private int number() {
			while (!Character.isDigit(json.charAt(at)))
				at++;
			int start = at;
			while (Character.isDigit(json.charAt(at)))
				at++;
			return Integer.parseInt(json, start, at, 10);
		}
	}
}
