package warrant.interchange.argdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import warrant.interchange.argdown.ArgdownDocument.Step;
import warrant.interchange.argdown.Token.Kind;

/** The text, tags and data of one member, heading or inference at a time. */
final class MemberText {

	/** A sign of bold or italic type that is open, and where in the text it would stand. */
	private record Mark(String sign, int place) {
	}

	private final List<Token> tokens;
	private final ArgdownDocument document;
	private final StringBuilder text = new StringBuilder();
	private final List<String> tags = new ArrayList<>();

	MemberText(List<Token> tokens, ArgdownDocument document) {
		this.tokens = tokens;
		this.document = document;
	}

	/**
	 * Reads on from a token to where the content ends.
	 *
	 * @param tagsOnly behind a reference there is no text
	 * @return the token behind it
	 */
	int content(int from, boolean tagsOnly) {
		text.setLength(0);
		tags.clear();
		Deque<Mark> marks = new ArrayDeque<>();
		int at = from;
		for (; takes(at, from, tagsOnly); at++)
			take(tokens.get(at), marks);
		if (!marks.isEmpty())
			putBack(marks);
		return at;
	}

	/** Marks that nothing closes are text after all. */
	private void putBack(Deque<Mark> marks) {
		StringBuilder whole = new StringBuilder();
		int done = 0;
		for (Iterator<Mark> open = marks.descendingIterator(); open.hasNext();) {
			Mark mark = open.next();
			whole.append(text, done, mark.place()).append(mark.sign());
			done = mark.place();
		}
		whole.append(text, done, text.length());
		text.setLength(0);
		text.append(whole);
	}

	private boolean takes(int at, int from, boolean tagsOnly) {
		Token token = tokens.get(at);
		return switch (token.kind()) {
		case TAG -> true;
		case TEXT, MARK_START, MARK_END -> !tagsOnly;
		case NEWLINE -> !tagsOnly && List.of(Kind.TEXT, Kind.MARK_START, Kind.TAG).contains(tokens.get(at + 1).kind())
				&& !(from > 1 && tokens.get(from - 1).is(Kind.HEADING));
		case STATEMENT_REFERENCE, ARGUMENT_REFERENCE, STATEMENT_DEFINITION, ARGUMENT_DEFINITION ->
			!tagsOnly && at > from && !tokens.get(at - 1).is(Kind.NEWLINE);
		default -> false;
		};
	}

	private void take(Token token, Deque<Mark> marks) {
		switch (token.kind()) {
		case TAG -> tags.add(token.text());
		case MARK_START -> marks.push(new Mark(token.text(), text.length()));
		case MARK_END -> {
			marks.poll();
			text.append(token.text());
		}
		case NEWLINE -> text.append(text.isEmpty() || text.charAt(text.length() - 1) == ' ' ? "" : " ");
		case STATEMENT_REFERENCE -> text.append('[').append(token.text()).append("] ");
		case ARGUMENT_REFERENCE -> text.append('<').append(token.text()).append("> ");
		case STATEMENT_DEFINITION -> text.append('[').append(token.text()).append("]: ");
		case ARGUMENT_DEFINITION -> text.append('<').append(token.text()).append(">: ");
		default -> text.append(token.text());
		}
	}

	String text() {
		return text.toString().strip();
	}

	List<String> tags() {
		return tags;
	}

	/** The text that stays: the first one given to a title. */
	String described(String before, Token title) {
		if (!before.isEmpty() && !text().isEmpty() && !before.equals(text()))
			document.lose(title.line(), "text", "'" + title.text() + "' has a text already; another is left out: '" + text() + "'");
		return before.isEmpty() ? text() : before;
	}

	/** Data may stand on the line or the one below; gives the token behind it. */
	int data(int from, Map<String, Object> into) {
		int at = tokens.get(from).is(Kind.NEWLINE) ? from + 1 : from;
		if (!tokens.get(at).is(Kind.DATA))
			return from;
		read(tokens.get(at), into);
		return at + 1;
	}

	void read(Token token, Map<String, Object> into) {
		try {
			into.putAll(FlowYaml.read(token.text()));
		} catch (IllegalArgumentException e) {
			document.lose(token.line(), "data", "can't be read, " + e.getMessage() + ": " + token.text().strip());
		}
	}

	void loseData(int line, Map<String, Object> data) {
		data.forEach((key, value) -> document.lose(line, "data", "a map has no place for '" + key + ": " + value + "'"));
	}

	/** What stands between the dashes: rules with commas between them, and data. */
	void rules(Token inference, Step step) {
		String inner = inference.text();
		int brace = inner.indexOf('{');
		if (brace >= 0 && (brace == 0 || inner.charAt(brace - 1) != '\\')) {
			document.lose(inference.line(), "data", "a map has no place for '" + inner.substring(brace).strip() + "'");
			inner = inner.substring(0, brace);
		}
		StringBuilder rule = new StringBuilder();
		for (int i = 0; i < inner.length(); i++) {
			char c = inner.charAt(i);
			if (c == ',')
				addRule(rule, step);
			else
				rule.append(c == '\\' && i + 1 < inner.length() ? inner.charAt(++i) : c);
		}
		addRule(rule, step);
	}

	private static void addRule(StringBuilder rule, Step step) {
		String name = Escaping.oneLine(rule.toString());
		if (!name.isEmpty())
			step.rules.add(name);
		rule.setLength(0);
	}
}
