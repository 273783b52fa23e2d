package warrant.extraction.relations;

import java.util.Locale;
import java.util.regex.Pattern;

import warrant.extraction.components.Clause;
import warrant.extraction.language.Token;

/** Words by which a writer grants what was just said and denies that anything follows from it. */
final class Undercuts {

	private static final Pattern DENIES = Pattern.compile("(n't|not|hardly|scarcely) (necessarily )?(follow|prove|show|mean (that|we|it|they|the|a)\\b)"
			+ "|(\\b(is|are|was|were)|'s) (hardly|scarcely|not|n't|no) (a |an |any )?(good |real )?(reason|proof|evidence|argument|excuse)\\b"
			+ "|\\b(beside|misses) the point\\b|\\bproves? (nothing|only|too much|the opposite)\\b|\\bnon sequitur\\b"
			+ "|\\bby (the same|that|this) (logic|reasoning|token|argument|standard)\\b");
	/** Short answers: "So does dying", "That is what rules are for". */
	private static final Pattern ANSWERS = Pattern.compile("(and |but |yet )?(so (do|does|did|is|are|was|were|would|will|has|have) "
			+ "|(that|which) (is|'s) (exactly |precisely |just )?what .{3,30} (is|are) for\\b).*");
	private static final int SHORT = 10;

	private Undercuts() {
	}

	/** Whether the clause says so; its connective is looked at too. */
	static boolean says(Clause clause) {
		StringBuilder words = new StringBuilder(clause.connective().map(c -> c + " ").orElse(""));
		clause.tokens().forEach(t -> words.append(plain(t)).append(' '));
		String said = words.toString().strip();
		return DENIES.matcher(said).find() || clause.tokens().size() <= SHORT && ANSWERS.matcher(said).matches();
	}

	/** "doesn't" stays one token: its denial stands apart here. */
	private static String plain(Token token) {
		String word = token.text().toLowerCase(Locale.ROOT);
		return word.endsWith("n't") && word.length() > 3 ? word.substring(0, word.length() - 3) + " n't" : word;
	}
}
