package warrant.interchange.argdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import warrant.interchange.Loss;
import warrant.interchange.argdown.Token.Kind;

/**
 * Cuts Argdown into tokens in the order of precedence of Argdown's own lexer (version 1.7), and as it would: comments are dropped wherever they
 * stand, so {@code //} of a bare URL begins one. Escapes and shortcodes are resolved here. Used once.
 */
final class ArgdownLexer {

	private static final int MAX_TOKENS = 5_000_000;
	private static final Pattern BREAKS = Pattern.compile("(?:[ \\t]*\\n)+");
	private static final Pattern BREAK = Pattern.compile("[ \\t]*\\n(?![ \\t]*\\n)");
	private static final Pattern RELATION = Pattern.compile("([ \\t]*)(\\+>|->|<?\\+|<?-|><|_>|<_|_(?=\\s))");
	private static final Pattern DASHES = Pattern.compile("[ \\t]*--");
	private static final Pattern HEADING = Pattern.compile("(#+) ");
	private static final Pattern NUMBER = Pattern.compile("[ \\t]*\\(\\d{1,9}\\)");
	private static final Pattern LIST_ITEM = Pattern.compile("([ \\t]*)(?:\\d{1,9}\\.|\\*)(?=\\s)");
	private static final Pattern TAG_WORD = Pattern.compile("#([a-zA-Z0-9\\[\\]^_`\\\\\\-\\u00A0-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFEF]+)[ \\t]?");
	private static final String MARK_FOLLOWS = "\n)}_.,!?;:-* \t";
	private static final String CONTROL = "@#*_[],.:;</>-(){}";

	private final Source source;
	private final List<Token> tokens = new ArrayList<>();
	private final List<Loss> losses = new ArrayList<>();
	private final StringBuilder run = new StringBuilder();
	private final Deque<String> marks = new ArrayDeque<>();
	private int runLine;
	private boolean spaced;
	private int noDataBefore;

	ArgdownLexer(String text) {
		this.source = new Source(text);
	}

	/** Ends with a token {@link Kind#END}. */
	List<Token> tokens() {
		while (!source.atEnd()) {
			if (tokens.size() > MAX_TOKENS)
				throw new IllegalArgumentException("line " + source.line() + ": more than " + MAX_TOKENS + " pieces");
			boolean taken = comment() || frontMatter() || data() || escape() || shortcode() || lineBreak() || atLineStart() && opening() || mark()
					|| link() || tag() || title() || text();
			if (!taken)
				throw new IllegalStateException("stuck at line " + source.line());
		}
		flush();
		tokens.add(new Token(Kind.END, "", 0, source.line()));
		return tokens;
	}

	List<Loss> losses() {
		return losses;
	}

	private void add(Kind kind, String text, int indent, int end) {
		flush();
		tokens.add(new Token(kind, text, indent, source.line()));
		source.take(end);
		spaced = false;
	}

	private void append(String text, int end) {
		if (run.isEmpty())
			runLine = source.line();
		run.append(text);
		source.take(end);
		spaced = false;
	}

	/** Up to a place, and with one space behind it. */
	private void appendWithSpace(int end) {
		boolean space = source.charAt(end) == ' ';
		append(source.between(source.at(), end) + (space ? " " : ""), end + (space ? 1 : 0));
	}

	private void flush() {
		if (!run.isEmpty())
			tokens.add(new Token(Kind.TEXT, run.toString(), 0, runLine));
		run.setLength(0);
	}

	private boolean last(Kind kind) {
		return run.isEmpty() && !tokens.isEmpty() && tokens.getLast().is(kind);
	}

	private boolean atLineStart() {
		return run.isEmpty() && tokens.isEmpty() || last(Kind.EMPTY_LINE) || last(Kind.NEWLINE) || last(Kind.FRONT_MATTER);
	}

	private boolean comment() {
		int end = -1;
		if (source.startsWith("//"))
			end = source.next("\n", source.at());
		else if (source.startsWith("/*"))
			end = after("*/", 2);
		else if (source.startsWith("<!--"))
			end = after("-->", 4);
		else
			return false;
		if (end < 0 && !source.startsWith("//"))
			return false;
		source.take(end < 0 ? Integer.MAX_VALUE : end);
		Matcher breaks = last(Kind.EMPTY_LINE) ? source.match(BREAKS) : last(Kind.NEWLINE) ? source.match(BREAK) : null;
		if (breaks != null)
			source.take(breaks.end());
		return true;
	}

	private int after(String mark, int offset) {
		int found = source.next(mark, source.at() + offset);
		return found < 0 ? -1 : found + mark.length();
	}

	private boolean frontMatter() {
		if (!source.startsWith("===") || !tokens.stream().allMatch(t -> t.is(Kind.NEWLINE) || t.is(Kind.EMPTY_LINE)) || !run.isEmpty())
			return false;
		int start = source.past('=', source.at());
		int end = source.next("===", start);
		if (end < 0)
			return false;
		String yaml = source.between(start, end);
		add(Kind.FRONT_MATTER, yaml, 0, source.past('=', end));
		return true;
	}

	private boolean data() {
		if (source.peek(0) != '{' || source.at() < noDataBefore)
			return false;
		int end = DataEnd.of(source);
		if (end < 0) {
			noDataBefore = source.at() + DataEnd.LIMIT;
			return false;
		}
		add(Kind.DATA, source.between(source.at(), end), 0, end);
		return true;
	}

	/** The spaces behind an escaped character are text. */
	private boolean escape() {
		if (source.peek(0) != '\\')
			return false;
		if (source.peek(1) == '\n') {
			append("\\", source.at() + 1);
			return true;
		}
		int end = source.past(' ', source.at() + 2);
		append(source.between(source.at() + 1, Math.min(end, source.at() + 2)) + " ".repeat(end - source.at() - 2), end);
		return true;
	}

	private boolean shortcode() {
		char mark = source.peek(0);
		if (mark != '.' && mark != ':')
			return false;
		int length = 1;
		while (!Character.isWhitespace(source.peek(length)) && (source.peek(length) != mark || length == 1) && length < 1000)
			length++;
		if (source.peek(length) != mark)
			return false;
		String name = source.between(source.at() + 1, source.at() + length);
		String text = Shortcodes.symbol(name).orElse(mark + name + mark);
		boolean space = source.isBlank(source.at() + length + 1);
		append(space ? text + " " : text, source.at() + length + (space ? 2 : 1));
		return true;
	}

	private boolean lineBreak() {
		Matcher breaks = source.match(BREAKS);
		if (breaks == null)
			return false;
		boolean empty = breaks.group().indexOf('\n') < breaks.group().length() - 1;
		if (last(Kind.EMPTY_LINE)) {
			source.take(breaks.end());
			return true;
		}
		add(empty ? Kind.EMPTY_LINE : Kind.NEWLINE, "", 0, breaks.end());
		if (empty)
			marks.clear();
		return true;
	}

	/** What may only begin a line. */
	private boolean opening() {
		Matcher dashes = last(Kind.EMPTY_LINE) ? null : source.match(DASHES);
		if (dashes != null) {
			inference(dashes.end());
			return true;
		}
		return opening(RELATION, Kind.RELATION) || opening(HEADING, Kind.HEADING) || opening(NUMBER, Kind.NUMBER)
				|| opening(LIST_ITEM, Kind.LIST_ITEM);
	}

	private boolean opening(Pattern pattern, Kind kind) {
		Matcher found = source.match(pattern);
		if (found == null)
			return false;
		String sign = kind == Kind.RELATION ? found.group(2) : kind == Kind.HEADING ? found.group(1) : "";
		add(kind, sign, kind == Kind.RELATION || kind == Kind.LIST_ITEM ? found.group(1).length() : 0, found.end());
		return true;
	}

	private void inference(int start) {
		int end = DataEnd.ofInference(source, start);
		if (end < 0) {
			losses.add(new Loss("line " + source.line(), "inference", "is not closed by two dashes"));
			end = start;
		}
		add(Kind.INFERENCE, source.between(start, end), 0, source.past('-', end));
	}

	private boolean mark() {
		char c = source.peek(0);
		if (c != '*' && c != '_')
			return false;
		String twice = String.valueOf(c).repeat(2);
		for (String mark : List.of(twice, String.valueOf(c))) {
			boolean ends = mark.equals(marks.peek()) && source.startsWith(mark) && !spaced && MARK_FOLLOWS.indexOf(source.peek(mark.length())) >= 0;
			if (ends) {
				marks.pop();
				boolean space = source.isBlank(source.at() + mark.length());
				add(Kind.MARK_END, space ? " " : "", 0, source.at() + mark.length() + (space ? 1 : 0));
				return true;
			}
		}
		for (String mark : List.of(twice, String.valueOf(c))) {
			if (source.startsWith(mark) && !Character.isWhitespace(source.peek(mark.length()))) {
				marks.push(mark);
				add(Kind.MARK_START, mark, 0, source.at() + mark.length());
				return true;
			}
		}
		return false;
	}

	/** Only the words of a link stay in the text. */
	private boolean link() {
		if (source.peek(0) != '[')
			return false;
		int close = source.next("]", source.at() + 2);
		if (close < 0 || source.charAt(close + 1) != '(')
			return false;
		int end = source.next(")", close + 3);
		if (end < 0)
			return false;
		losses.add(new Loss("line " + source.line(), "link", "a map has no links: '" + source.between(close + 2, end) + "'"));
		boolean space = source.charAt(end + 1) == ' ';
		append(source.between(source.at() + 1, close) + (space ? " " : ""), end + (space ? 2 : 1));
		return true;
	}

	private boolean tag() {
		if (source.peek(0) != '#')
			return false;
		int close = source.peek(1) == '(' ? source.next(")", source.at() + 3) : -1;
		if (close >= 0) {
			add(Kind.TAG, source.between(source.at() + 2, close), 0, close + 1);
			return true;
		}
		Matcher word = source.match(TAG_WORD);
		if (word == null)
			return false;
		add(Kind.TAG, word.group(1), 0, word.end());
		return true;
	}

	private boolean title() {
		boolean mention = source.peek(0) == '@';
		char open = source.peek(mention ? 1 : 0);
		if (open != '[' && open != '<')
			return false;
		String close = open == '[' ? "]" : ">";
		int start = source.at() + (mention ? 2 : 1);
		int end = source.nextOnLine(close, start + 1);
		int definition = mention ? -1 : source.nextOnLine(close + ":", start + 1);
		if (definition >= 0)
			add(open == '[' ? Kind.STATEMENT_DEFINITION : Kind.ARGUMENT_DEFINITION, source.between(start, definition), 0, definition + 2);
		else if (end < 0 || !mention && source.peek(1) == '-')
			return false;
		else if (mention)
			appendWithSpace(end + 1);
		else
			add(open == '[' ? Kind.STATEMENT_REFERENCE : Kind.ARGUMENT_REFERENCE, source.between(start, end), 0, end + 1);
		return true;
	}

	private boolean text() {
		int end = source.at();
		while (source.isBlank(end))
			end++;
		if (end > source.at()) {
			source.take(end);
			spaced = true;
			return true;
		}
		if (isControl(end))
			end += source.isBlank(end + 1) ? 2 : 1;
		else
			while (source.charAt(end) != '\n' && source.charAt(end) != '\\' && !isControl(end))
				end++;
		append(source.between(source.at(), end), end);
		return true;
	}

	private boolean isControl(int place) {
		return CONTROL.indexOf(source.charAt(place)) >= 0;
	}
}
