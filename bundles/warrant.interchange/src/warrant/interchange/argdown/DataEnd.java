package warrant.interchange.argdown;

/** Where data in braces, or an inference between dashes, ends. Both are looked for a bounded way ahead. */
final class DataEnd {

	/** Longer data is text. */
	static final int LIMIT = 1 << 18;

	private DataEnd() {
	}

	/** Behind the brace that closes the one at the place; -1 where none does. Braces in quotes don't count. */
	static int of(Source source) {
		int depth = 0;
		char quote = 0;
		for (int i = 0; i < LIMIT && source.at() + i >= 0; i++) {
			char c = source.peek(i);
			if (quote != 0) {
				i += c == '\\' && quote == '"' ? 1 : 0;
				quote = c == quote ? 0 : quote;
			} else if ((c == '"' || c == '\'') && ":,[{ \n".indexOf(source.peek(i - 1)) >= 0)
				quote = c;
			else if (c == '{')
				depth++;
			else if (c == '}' && --depth == 0)
				return source.at() + i + 1;
			if (c == '\n' && source.peek(i + 1) == '\n' && source.peek(i + 2) == '\n')
				return -1;
		}
		return -1;
	}

	/** Where the two dashes stand that close an inference; -1 where an empty line comes first. */
	static int ofInference(Source source, int start) {
		boolean empty = false;
		int braces = 0;
		for (int i = start - source.at(); i < LIMIT; i++) {
			char c = source.peek(i);
			if (c == '\n' && empty)
				return -1;
			empty = c == '\n' || empty && (c == ' ' || c == '\t');
			braces += c == '{' ? 1 : c == '}' ? -1 : 0;
			if (c == '\\')
				i++;
			else if (c == '-' && source.peek(i + 1) == '-' && braces <= 0)
				return source.at() + i;
		}
		return -1;
	}
}
