package warrant.interchange.argdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The part of YAML 1.2 that stands in Argdown: flow mappings and sequences with plain and quoted scalars, and simple lines {@code key: value}. Every
 * scalar is a string. Written strings escape what Argdown's lexer would take for the end of the data.
 */
final class FlowYaml {

	private static final int MAX_DEPTH = 20;

	private final String text;
	private int at;

	private FlowYaml(String text) {
		this.text = text;
	}

	/**
	 * Reads {@code {key: value, ...}}, or lines {@code key: value}, with or without braces around them.
	 *
	 * @throws IllegalArgumentException saying what can't be read
	 */
	static Map<String, Object> read(String yaml) {
		String text = yaml.strip();
		boolean braces = text.startsWith("{");
		if (braces && !text.matches("(?s)\\{[ \\t]*\\R.*")) {
			FlowYaml flow = new FlowYaml(text);
			return flow.mapping(0);
		}
		return lines(braces ? text.substring(1, Math.max(1, text.lastIndexOf('}'))) : text);
	}

	private static Map<String, Object> lines(String block) {
		Map<String, Object> values = new LinkedHashMap<>();
		String parent = "";
		for (String line : block.split("\\R")) {
			int colon = line.indexOf(':');
			if (line.isBlank() || line.strip().startsWith("#"))
				continue;
			if (colon < 0)
				throw new IllegalArgumentException("'" + line.strip() + "' is not 'key: value'");
			String key = line.substring(0, colon).strip();
			boolean nested = Character.isWhitespace(line.charAt(0)) && !parent.isEmpty();
			String value = line.substring(colon + 1).strip();
			if (!nested)
				parent = value.isEmpty() ? key + "." : "";
			if (!value.isEmpty())
				values.put((nested ? parent : "") + key, new FlowYaml(value).value(0, true));
		}
		return values;
	}

	private Map<String, Object> mapping(int depth) {
		Map<String, Object> values = new LinkedHashMap<>();
		at++;
		for (char c = next(); c != '}'; c = next()) {
			if (c == ',') {
				at++;
				continue;
			}
			String key = scalar(":,}", false);
			Object value = "";
			if (next() == ':') {
				at++;
				value = value(depth + 1, false);
			}
			values.put(key, value);
		}
		at++;
		return values;
	}

	private List<Object> sequence(int depth) {
		List<Object> values = new ArrayList<>();
		at++;
		for (char c = next(); c != ']'; c = next()) {
			if (c == ',')
				at++;
			else
				values.add(value(depth + 1, false));
		}
		at++;
		return values;
	}

	private Object value(int depth, boolean line) {
		if (depth > MAX_DEPTH)
			throw new IllegalArgumentException("nested more than " + MAX_DEPTH + " deep");
		if (line && text.isEmpty())
			return "";
		char c = next();
		if (c == '{')
			return mapping(depth);
		if (c == '[')
			return sequence(depth);
		return scalar(line ? "" : ",}]", line);
	}

	/** The next character that is not white space, which stays the next. */
	private char next() {
		while (at < text.length() && Character.isWhitespace(text.charAt(at)))
			at++;
		if (at >= text.length())
			throw new IllegalArgumentException("ends too early");
		return text.charAt(at);
	}

	private String scalar(String ends, boolean line) {
		char c = next();
		if (c == '"' || c == '\'')
			return quoted(c);
		int start = at;
		while (at < text.length() && !endsPlain(ends, line))
			at++;
		if (at == start)
			throw new IllegalArgumentException("unexpected '" + c + "'");
		return text.substring(start, at).strip();
	}

	private boolean endsPlain(String ends, boolean line) {
		char c = text.charAt(at);
		if (line)
			return c == '#' && at > 0 && text.charAt(at - 1) == ' ';
		return ends.indexOf(c) >= 0 && (c != ':' || at + 1 >= text.length() || " \t\n,}\"'[{".indexOf(text.charAt(at + 1)) >= 0);
	}

	private String quoted(char quote) {
		StringBuilder value = new StringBuilder();
		for (at++; at < text.length(); at++) {
			char c = text.charAt(at);
			if (c == '\\' && quote == '"' && at + 1 < text.length())
				at = escape(value);
			else if (c == quote && quote == '\'' && text.startsWith("''", at))
				value.append(text.charAt(at++));
			else if (c == quote) {
				at++;
				return value.toString();
			} else
				value.append(c);
		}
		throw new IllegalArgumentException("a quote is not closed");
	}

	/** Takes the escape that begins here and says where it ends. */
	private int escape(StringBuilder value) {
		char c = text.charAt(at + 1);
		int digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
		if (digits == 0) {
			int known = "ntr0".indexOf(c);
			value.append(known < 0 ? c : "\n\t\r\0".charAt(known));
			return at + 1;
		}
		int end = at + 2 + digits;
		if (end > text.length())
			throw new IllegalArgumentException("an escape is cut off");
		int code = Integer.parseUnsignedInt(text.substring(at + 2, end), 16);
		value.append(Character.isValidCodePoint(code) ? Character.toString(code) : "\uFFFD");
		return end - 1;
	}

	/** A double-quoted string in which no brace, fence, comment or line end stands as such. */
	static String quote(String value) {
		StringBuilder yaml = new StringBuilder("\"");
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			switch (c) {
			case '"', '\\' -> yaml.append('\\').append(c);
			case '\n' -> yaml.append("\\n");
			case '\t' -> yaml.append("\\t");
			case '{', '}', '=' -> yaml.append(c == '=' && !value.contains("===") ? "=" : String.format("\\x%02X", (int) c));
			default -> {
				boolean bare = c >= ' ' && c < 0x7F || c >= 0xA0 && c < '\uD800' && c != '\u2028' && c != '\u2029' || c >= '\uE000' && c < '\uFFFE'
						&& c != '\uFEFF' || isPaired(value, i);
				yaml.append(bare ? Character.toString(c) : String.format("\\u%04X", (int) c));
			}
			}
		}
		return yaml.append('"').toString();
	}

	private static boolean isPaired(String value, int at) {
		char c = value.charAt(at);
		return Character.isHighSurrogate(c) && at + 1 < value.length() && Character.isLowSurrogate(value.charAt(at + 1))
				|| Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(value.charAt(at - 1));
	}
}
