package warrant.text.blocks;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bylines above an article, and the note about the author below it. */
public final class BylineLines {

	private static final int LONGEST = 140;
	private static final int LONGEST_NOTE = 500;
	private static final String PARTICLE = "(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ten|ter|zu|af|av)";
	private static final String NAME_WORD = "(?:\\p{Lu}[\\p{L}’'-]*\\.?|" + PARTICLE + ")";
	private static final String NAME = "\\p{Lu}[\\p{L}’'.-]*(?: " + NAME_WORD + "){0,3} \\p{Lu}[\\p{L}’'-]+";
	private static final String NAMES = NAME + "(?:(?:, | and | & | und | et |, and )" + NAME + ")*";
	private static final Pattern BY = Pattern.compile("^(?:By|BY|by|Von|Par|Por|Door|Av|Written by|Words by|Opinion by|Analysis by|Commentary by|Comment by|Text:|Author:|Autor:)\\s+(" + NAMES
			+ ")(?:\\s*(?:[,·|•–—-]|\\bin\\b|\\bfor\\b|\\bfür\\b)\\s*([^.!?]{2,70}))?$");
	private static final Pattern NAME_AND_OUTLET = Pattern.compile("^(" + NAMES + ")\\s*[·|•/]\\s*([^.!?·|•]{2,60})$");
	private static final Pattern BARE = Pattern.compile("^(" + NAMES + ")$");
	private static final String ROLE = "(?:fellow|professor|lecturer|director|author|editor|writer|columnist|correspondent|research(?:er)?|economist|journalist|analyst|scholar|historian|lawyer|minister|senator|member|co-?founder|founder|"
			+ "president|chair(?:man|woman|person)?|reporter|engineer|scientist|physician|doctor|teacher|student|head|executive|ambassador|diplomat|officer|colonel|general|adviser|advisor|consultant|organi[sz]er|activist|philosopher|mediator|expert|candidate|commentator|broadcaster)s?\\b";
	private static final Pattern NOTE = Pattern.compile("^(?:(?:Dr\\.?|Prof(?:\\.|essor)?|Sir|Dame|Lord) )?" + NAME
			+ "(?:,[^,.]{2,80},)? (?:(?:is|are)\\b[^.,]{0,60}?\\b" + ROLE + "|(?:teaches|leads|directs|works|writes|edits|chairs|heads|runs) )[\\s\\S]*");
	private static final Pattern THE_AUTHOR = Pattern.compile(
			"^(?:The (?:author|writer|columnist|authors|writers)s? (?:is|are|was|were|teaches|works)\\b|The (?:views|opinions) expressed\\b|About the author\\b|Follow (?:him|her|them)\\b|(?:This|The) (?:article|essay|column|piece|op-ed) (?:was|is|first|originally)\\b|Translated (?:from|by)\\b|Copyright\\b|©).*",
			Pattern.DOTALL);

	private BylineLines() {
	}

	/** {@code By Ida Lund}, {@code Ida Lund · The Northern Post}. */
	public static boolean matches(String text) {
		return author(text).isPresent();
	}

	/** The name or names of a byline. */
	public static Optional<String> author(String text) {
		return group(text, 1);
	}

	/** What stands behind the name in {@code Ida Lund · The Northern Post}. */
	public static Optional<String> outlet(String text) {
		Matcher matcher = NAME_AND_OUTLET.matcher(text);
		return text.length() <= LONGEST && matcher.matches() ? Optional.of(matcher.group(2)) : Optional.empty();
	}

	/** Whether the line is nothing but two to five name-like words; also true for short headings in title case. */
	public static boolean isBareName(String text) {
		return text.length() <= 60 && BARE.matcher(text).matches() && !text.matches("(?:The|A|An|Why|How|What|Who|Where|When|This|No|On|In) .*");
	}

	/** {@code Ida Lund is a fellow at ...}, {@code The author is ...}: who wrote this, below an article. */
	public static boolean isNote(String text, Optional<String> author) {
		if (text.length() > LONGEST_NOTE)
			return false;
		return THE_AUTHOR.matcher(text).matches() || author.filter(name -> isAbout(text, name)).isPresent()
				|| author.isEmpty() && NOTE.matcher(text).matches();
	}

	private static boolean isAbout(String text, String author) {
		String first = author.split(",| and | & ")[0].strip();
		return !first.isEmpty() && text.regionMatches(true, 0, first, 0, first.length())
				|| text.startsWith("Dr " + first) || text.startsWith("Professor " + first);
	}

	private static Optional<String> group(String text, int group) {
		if (text.length() > LONGEST)
			return Optional.empty();
		Matcher by = BY.matcher(text);
		if (by.matches())
			return Optional.of(by.group(group));
		Matcher outlet = NAME_AND_OUTLET.matcher(text);
		return outlet.matches() ? Optional.of(outlet.group(group)) : Optional.empty();
	}
}
