package warrant.report;

import java.io.IOException;
import java.io.Writer;

import warrant.diagram.CleanText;

/** Writes HTML in which nothing that came from a document can be taken for markup. */
final class Html {
	private final Writer out;

	Html(Writer out) {
		this.out = out;
	}

	/** @param attributes names and values in turn; a pair whose value is null is left out */
	Html start(String tag, String... attributes) throws IOException {
		out.write("<" + tag);
		for (int i = 0; i < attributes.length; i += 2) {
			if (attributes[i + 1] != null) {
				out.write(" " + attributes[i] + "=\"" + escaped(attributes[i + 1]) + "\"");
			}
		}
		out.write(">");
		return this;
	}

	Html end(String tag) throws IOException {
		out.write("</" + tag + ">");
		return this;
	}

	Html text(String words) throws IOException {
		out.write(escaped(words));
		return this;
	}

	/** An element that holds text alone. */
	Html element(String tag, String words, String... attributes) throws IOException {
		return start(tag, attributes).text(words).end(tag);
	}

	/** Markup of our own: style sheet, script, line ends. Never anything that came from outside. */
	Html markup(String trusted) throws IOException {
		out.write(trusted);
		return this;
	}

	Html line() throws IOException {
		out.write("\n");
		return this;
	}

	Writer writer() {
		return out;
	}

	static String escaped(String words) {
		StringBuilder safe = new StringBuilder(words.length() + 16);
		CleanText.of(words).chars().forEach(c -> {
			switch (c) {
				case '&' -> safe.append("&amp;");
				case '<' -> safe.append("&lt;");
				case '>' -> safe.append("&gt;");
				case '"' -> safe.append("&quot;");
				case '\'' -> safe.append("&#39;");
				default -> safe.append((char) c);
			}
		});
		return safe.toString();
	}
}
