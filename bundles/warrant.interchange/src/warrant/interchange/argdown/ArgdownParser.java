package warrant.interchange.argdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import warrant.interchange.argdown.ArgdownDocument.Argument;
import warrant.interchange.argdown.ArgdownDocument.Member;
import warrant.interchange.argdown.ArgdownDocument.Relation;
import warrant.interchange.argdown.ArgdownDocument.Section;
import warrant.interchange.argdown.ArgdownDocument.Sign;
import warrant.interchange.argdown.ArgdownDocument.Statement;
import warrant.interchange.argdown.ArgdownDocument.Step;
import warrant.interchange.argdown.Token.Kind;

/**
 * Makes statements, arguments and relations of tokens. What Argdown's own parser would refuse is left out and noted with its line, and reading
 * goes on. Nesting is kept on a stack of indents, so that no file is too deep. Used once.
 */
final class ArgdownParser {

	/** What stands at an indent: relations deeper than it are its own. */
	private record Level(int indent, Member member) {
	}

	private final List<Token> tokens;
	private final ArgdownDocument document = new ArgdownDocument();
	private final MemberText texts;
	private final Deque<Level> levels = new ArrayDeque<>();
	private final List<Statement> premises = new ArrayList<>();
	private final List<Step> steps = new ArrayList<>();
	private int at;
	private int untitled;
	private int structureLine;
	private Section section;
	private Argument previous;

	ArgdownParser(List<Token> tokens) {
		this.tokens = tokens;
		this.texts = new MemberText(tokens, document);
	}

	ArgdownDocument document() {
		while (!token().is(Kind.END))
			parse();
		endStructure();
		return document;
	}

	private Token token() {
		return tokens.get(at);
	}

	private void parse() {
		Token token = token();
		switch (token.kind()) {
		case FRONT_MATTER -> {
			at++;
			texts.read(token, document.frontMatter);
		}
		case NEWLINE -> at++;
		case EMPTY_LINE -> {
			at++;
			levels.clear();
			endStructure();
		}
		case HEADING -> heading();
		case NUMBER -> number();
		case INFERENCE -> inference();
		case RELATION -> relation();
		case LIST_ITEM -> {
			at++;
			root(member(), token.indent());
		}
		case DATA, TAG, MARK_END -> {
			at++;
			document.lose(token.line(), "text", "stands where nothing can take it: '" + token.text() + "'");
		}
		default -> root(member(), -1);
		}
	}

	private void root(Member member, int indent) {
		endStructure();
		levels.clear();
		levels.push(new Level(indent, member));
		previous = member instanceof Argument argument ? argument : null;
	}

	private void heading() {
		Token token = token();
		at++;
		endStructure();
		previous = null;
		Map<String, Object> data = new LinkedHashMap<>();
		at = texts.content(at, false);
		String title = texts.text();
		at = texts.data(at, data);
		section = new Section(title, token.text().length(), !"false".equals(data.remove("isGroup")));
		texts.loseData(token.line(), data);
	}

	/** A premise, or below dashes a conclusion. */
	private void number() {
		Token token = token();
		at++;
		if (premises.isEmpty() && steps.isEmpty())
			structureLine = token.line();
		if (!(member() instanceof Statement statement)) {
			document.lose(token.line(), "premise", "an argument can't be a premise or a conclusion");
			return;
		}
		if (!steps.isEmpty() && steps.getLast().conclusion == null) {
			steps.getLast().conclusion = statement;
			premises.clear();
		}
		premises.add(statement);
		levels.clear();
		levels.push(new Level(-1, statement));
	}

	private void inference() {
		Token token = token();
		at++;
		if (premises.isEmpty() || !steps.isEmpty() && steps.getLast().conclusion == null) {
			document.lose(token.line(), "inference", "has no premises above it");
			return;
		}
		if (previous == null)
			previous = argument("Untitled argument " + ++untitled, token.line());
		Step step = new Step(previous, premises, token.line());
		texts.rules(token, step);
		steps.add(step);
		levels.clear();
		levels.push(new Level(-1, step));
	}

	private void endStructure() {
		if (premises.isEmpty())
			return;
		if (!steps.isEmpty() && steps.getLast().conclusion == null) {
			document.lose(steps.getLast().line, "inference", "has no conclusion below it");
			steps.removeLast();
		}
		if (steps.isEmpty())
			document.lose(structureLine, "argument", "numbered statements without an inference stay statements");
		else if (previous.isReconstructed())
			document.lose(structureLine, "argument", "<" + previous.title + "> has premises and a conclusion already");
		else
			previous.steps.addAll(steps);
		steps.clear();
		premises.clear();
		previous = null;
	}

	private void relation() {
		Token token = token();
		at++;
		while (!levels.isEmpty() && levels.peek().indent() >= token.indent() && levels.size() > 1)
			levels.pop();
		if (token().is(Kind.NEWLINE) || token().is(Kind.EMPTY_LINE) || token().is(Kind.END)) {
			document.lose(token.line(), "relation", "'" + token.text() + "' leads to nothing");
			return;
		}
		Member other = member();
		if (levels.isEmpty()) {
			document.lose(token.line(), "relation", "'" + token.text() + "' stands below nothing");
			return;
		}
		Member parent = levels.peek().member();
		boolean outgoing = List.of("+>", "->", "_>", "><").contains(token.text());
		document.relations.add(new Relation(sign(token.text()), outgoing ? parent : other, outgoing ? other : parent, token.line()));
		levels.push(new Level(token.indent(), other));
	}

	private static Sign sign(String sign) {
		return switch (sign.replaceAll("[<>](?=.)|(?<=.)>", "")) {
		case "+" -> Sign.SUPPORT;
		case "-" -> Sign.ATTACK;
		case "_" -> Sign.UNDERCUT;
		default -> Sign.CONTRADICTION;
		};
	}

	/** A statement or an argument, with or without a title. */
	private Member member() {
		Token token = token();
		boolean titled = token.kind().name().endsWith("_DEFINITION") || token.kind().name().endsWith("_REFERENCE");
		boolean reference = token.kind().name().endsWith("_REFERENCE");
		at = texts.content(titled ? at + 1 : at, reference);
		String title = titled ? token.text() : "Untitled " + ++untitled;
		if (token.is(Kind.ARGUMENT_DEFINITION) || token.is(Kind.ARGUMENT_REFERENCE)) {
			Argument argument = argument(title, token.line());
			argument.text = texts.described(argument.text, token);
			argument.tags.addAll(texts.tags());
			argument.section = argument.section == null && !reference ? section : argument.section;
			at = texts.data(at, argument.data);
			return argument;
		}
		Statement statement = document.statements.computeIfAbsent(title, t -> new Statement(t, token.line()));
		if (statement.text.isEmpty() && !reference)
			statement.line = token.line();
		statement.text = texts.described(statement.text, token);
		statement.tags.addAll(texts.tags());
		statement.section = statement.section == null && !reference ? section : statement.section;
		at = texts.data(at, statement.data);
		return statement;
	}

	private Argument argument(String title, int line) {
		return document.arguments.computeIfAbsent(title, t -> new Argument(t, line));
	}
}
