package warrant.corpus.statements;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a statement is about, for telling whether two say the same: its content words without endings, and whether it is negated.
 *
 * @param stems sorted, without function words and modals
 * @param negated an odd number of negations and of words for doing away with something
 * @param particulars names inside the sentence and numbers: statements that differ in all of these are about different things
 */
record ContentWords(SortedSet<String> stems, boolean negated, Set<String> particulars) {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[’'][\\p{L}]+)?");
	private static final Set<String> FUNCTION = new HashSet<>(Arrays.asList(("a an the this that these those and or but if so as at by for from in into of on onto"
			+ " to with without within about over under than then there here it its they them their theirs he she his her him we us our ours you your"
			+ " i me my is are was were be been being am do does did done has have had having will would shall should must can could may might ought need needs"
			+ " who whom which what when where why how all any each some such only just also very more most much many too now yet still even because while since"
			+ " before after until up out off again it’s it's let").split(" ")));
	private static final Set<String> NEGATIONS = Set.of("not", "no", "never", "none", "neither", "nor", "cannot", "nothing", "nobody", "stop", "refuse", "without",
			"ban", "banned", "abolish", "abolished", "prohibit", "prohibited", "reject", "rejected", "oppose", "scrap", "scrapped", "repeal", "against");
	private static final Pattern PARTICULAR = Pattern.compile("(?<=[\\p{Ll},;:] )\\p{Lu}[\\p{L}]+|\\p{N}+(?:[.,]\\p{N}+)*");

	static ContentWords of(String text) {
		SortedSet<String> stems = new TreeSet<>();
		int negations = 0;
		var words = WORD.matcher(text.toLowerCase(Locale.ROOT));
		while (words.find()) {
			String word = words.group().replace('’', '\'');
			if (NEGATIONS.contains(word) || word.endsWith("n't"))
				negations++;
			else if (!FUNCTION.contains(word))
				stems.add(stem(word));
		}
		Set<String> particulars = new TreeSet<>();
		PARTICULAR.matcher(text).results().forEach(found -> particulars.add(found.group().toLowerCase(Locale.ROOT)));
		return new ContentWords(stems, negations % 2 == 1, particulars);
	}

	/** Whether nothing shows that the two are about different things. */
	boolean mayConcern(ContentWords other) {
		return particulars.isEmpty() || other.particulars.isEmpty() || particulars.stream().anyMatch(other.particulars::contains);
	}

	/** Cuts the commonest English endings; good enough to join "lines" with "line" and "ordered" with "order". */
	private static String stem(String word) {
		String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
		for (String ending : new String[] { "ies", "ing", "ed", "es", "s", "e", "y" })
			if (bare.length() - ending.length() >= 3 && bare.endsWith(ending))
				return bare.substring(0, bare.length() - ending.length());
		return bare;
	}

	/** Jaccard similarity of the stems, 0 to 1; 0 when both are empty. */
	double similarity(ContentWords other) {
		int shared = 0;
		for (String stem : stems)
			if (other.stems.contains(stem))
				shared++;
		int all = stems.size() + other.stems.size() - shared;
		return all == 0 ? 0 : (double) shared / all;
	}
}
