package warrant.text.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Just enough JSON (RFC 8259) for the metadata of web pages: objects, arrays and strings; other values are kept as they are written. */
final class Json {

	private static final int DEEPEST = 60;
	private final String text;
	private int at;

	private Json(String text) {
		this.text = text;
	}

	/** A map, list or string; {@code null} where the text is no JSON. */
	static Object parse(String text) {
		try {
			return new Json(text).value(0);
		} catch (IllegalArgumentException | StringIndexOutOfBoundsException notJson) {
			return null;
		}
	}

	private Object value(int depth) {
		if (depth > DEEPEST)
			throw new IllegalArgumentException("nested too deeply");
		return switch (peek()) {
			case '{' -> object(depth);
			case '[' -> array(depth);
			case '"' -> string();
			default -> literal();
		};
	}

	private Map<String, Object> object(int depth) {
		Map<String, Object> map = new LinkedHashMap<>();
		at++;
		while (peek() != '}') {
			String key = string();
			expect(':');
			map.put(key, value(depth + 1));
			if (peek() == ',')
				at++;
		}
		at++;
		return map;
	}

	private List<Object> array(int depth) {
		List<Object> list = new ArrayList<>();
		at++;
		while (peek() != ']') {
			list.add(value(depth + 1));
			if (peek() == ',')
				at++;
		}
		at++;
		return list;
	}

	private String string() {
		expect('"');
		StringBuilder words = new StringBuilder();
		while (text.charAt(at) != '"') {
			char c = text.charAt(at++);
			words.append(c == '\\' ? escaped() : c);
		}
		at++;
		return words.toString();
	}

	private char escaped() {
		char c = text.charAt(at++);
		if (c == 'u') {
			at += 4;
			return (char) Integer.parseInt(text.substring(at - 4, at), 16);
		}
		return c == 'n' || c == 't' || c == 'r' || c == 'b' || c == 'f' ? ' ' : c;
	}

	private String literal() {
		int from = at;
		while (at < text.length() && ",]}".indexOf(text.charAt(at)) < 0)
			at++;
		if (from == at)
			throw new IllegalArgumentException("no value at " + at);
		return text.substring(from, at).strip();
	}

	private char peek() {
		while (Character.isWhitespace(text.charAt(at)))
			at++;
		return text.charAt(at);
	}

	private void expect(char c) {
		if (peek() != c)
			throw new IllegalArgumentException("no " + c + " at " + at);
		at++;
	}
}
