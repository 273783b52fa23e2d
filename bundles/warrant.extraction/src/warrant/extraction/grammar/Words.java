package warrant.extraction.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import warrant.extraction.attribution.ReportingVerbs;
import warrant.extraction.language.TaggedSentence;
import warrant.extraction.language.Token;
import warrant.text.Span;

/** One sentence by word index. Outside of the sentence there are only empty words, so that callers need not check the ends. */
public final class Words {

	private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON", "NUM");
	private static final Set<String> PRONOUNS_ALONE = Set.of("i", "we", "he", "she", "it", "they", "you", "me", "us", "him", "them", "one",
			"everyone", "everybody", "somebody", "someone", "nobody", "anyone", "anybody", "nothing", "everything", "who", "which", "whoever",
			"whatever", "those", "these", "this", "that", "there", "none", "others");

	private static final Set<String> BREAKS = Set.of(";", ":", "--", "(", ")", "[", "]");

	private final TaggedSentence sentence;
	private final String[] lower;
	private final String[] tags;

	private final boolean[] breaks;

	private Words(TaggedSentence sentence, CharSequence text) {
		List<Token> tokens = sentence.tokens();
		this.sentence = sentence;
		breaks = new boolean[tokens.size()];
		lower = new String[tokens.size()];
		tags = new String[tokens.size()];
		for (int i = 0; i < lower.length; i++) {
			lower[i] = tokens.get(i).text().toLowerCase(Locale.ROOT);
			tags[i] = KnownTags.of(lower[i], tokens.get(i).tag());
			breaks[i] = BREAKS.contains(lower[i]) || lower[i].equals("-") && isDash(i, text);
		}
		mendVerbs();
	}

	/** A bare infinitive that the tagger took for a noun, where nothing before it asks for a noun. */
	private void mendVerbs() {
		for (int i = 0; i < lower.length; i++) {
			boolean mistakable = tagged(i, "NOUN", "PROPN", "ADJ", "ADV") && (i == 0 && !isCapitalised(1) || !isCapitalised(i));
			if (mistakable && VerbList.isOnlyVerb(lower[i]) && !tagged(i - 1, "DET", "ADJ", "PRON") && !tagged(i + 1, "VERB"))
				tags[i] = "VERB";
			if (is(i + 1, "must", "should", "ought") || is(i + 1, "need", "have") && is(i + 2, "to"))
				mendNounBefore(i);
			if (is(i + 1, "that") && isReport(i))
				tags[i] = "VERB";
			if (lower[i].equals("that") && ReportingVerbs.isReporting(at(i - 1)) && tagged(i + 1, "DET", "PROPN", "PRON", "NOUN", "ADJ"))
				tags[i] = "SCONJ";
		}
	}

	/** "the lobby replies that", which the tagger likes to take for nouns; but "the claims that". */
	private boolean isReport(int i) {
		return tagged(i, "NOUN", "PROPN") && ReportingVerbs.isReporting(lower[i]) && lower[i].endsWith("s")
				&& (tagged(i - 1, "NOUN", "PROPN", "ADV", "CCONJ", "PUNCT") || PRONOUNS_ALONE.contains(at(i - 1)));
	}

	/** "states need to": no verb form can stand between a comma and a modal. */
	private void mendNounBefore(int i) {
		boolean opens = i == 0 || is(i - 1, ",") || tagged(i - 1, "DET", "ADJ", "CCONJ", "ADP", "NOUN", "PROPN");
		if (opens && tags[i].equals("VERB") && lower[i].endsWith("s"))
			tags[i] = "NOUN";
	}

	/** @param text the document's text, which alone tells an unspaced dash from a hyphen */
	public static Words of(TaggedSentence sentence, CharSequence text) {
		return new Words(sentence, text);
	}

	/** Without the text an unspaced dash counts as a hyphen. */
	public static Words of(TaggedSentence sentence) {
		return new Words(sentence, "");
	}

	public TaggedSentence sentence() {
		return sentence;
	}

	public int size() {
		return lower.length;
	}

	/** The word in lower case with plain quotes; empty outside of the sentence. */
	public String at(int i) {
		return i < 0 || i >= lower.length ? "" : lower[i];
	}

	/** UPOS, mended for words the tagger is known to miss; empty outside of the sentence. */
	public String tag(int i) {
		return i < 0 || i >= tags.length ? "" : tags[i];
	}

	public boolean is(int i, String... words) {
		String word = at(i);
		for (String each : words)
			if (each.equals(word))
				return true;
		return false;
	}

	public boolean in(int i, Set<String> words) {
		return words.contains(at(i));
	}

	public boolean tagged(int i, String... wanted) {
		String tag = tag(i);
		for (String each : wanted)
			if (each.equals(tag))
				return true;
		return false;
	}

	/** Whether the words from {@code i} on are these. */
	public boolean follow(int i, String... words) {
		for (int k = 0; k < words.length; k++)
			if (!words[k].equals(at(i + k)))
				return false;
		return true;
	}

	public boolean isVerbal(int i) {
		return tag(i).startsWith("VERB") || tag(i).startsWith("AUX");
	}

	public boolean isNominal(int i) {
		return NOMINAL.contains(tag(i));
	}

	/** Whether one of {@code many} words from {@code from} on is a verb. */
	public boolean isVerbalWithin(int from, int many) {
		for (int i = from; i < from + many; i++)
			if (isVerbal(i))
				return true;
		return false;
	}

	/** A pronoun that is a noun phrase of its own, unlike "their". */
	public boolean isPronoun(int i) {
		return PRONOUNS_ALONE.contains(at(i)) && !tagged(i, "SCONJ");
	}

	public boolean isCapitalised(int i) {
		return i >= 0 && i < lower.length && Character.isUpperCase(sentence.tokens().get(i).text().charAt(0));
	}

	/** A mark that ends a clause for good: semicolon, colon, dash, bracket. */
	public boolean isBreak(int i) {
		return i >= 0 && i < breaks.length && breaks[i];
	}

	public boolean isQuote(int i) {
		return is(i, "\"", "''", "``") || is(i, "'") && tagged(i, "PUNCT");
	}

	private boolean isDash(int i, CharSequence text) {
		List<Token> tokens = sentence.tokens();
		int at = tokens.get(i).span().start();
		if (at < text.length())
			return text.charAt(at) != '-' || isApart(i);
		return isApart(i);
	}

	private boolean isApart(int i) {
		List<Token> tokens = sentence.tokens();
		return i == 0 || i + 1 >= lower.length || tokens.get(i - 1).span().end() < tokens.get(i).span().start()
				|| tokens.get(i).span().end() < tokens.get(i + 1).span().start();
	}

	public Span span(Range range) {
		return new Span(sentence.tokens().get(range.from()).span().start(), sentence.tokens().get(range.last()).span().end());
	}

	/** The words as they stand, in lower case, joined by spaces. */
	public String text(Range range) {
		return String.join(" ", List.of(lower).subList(range.from(), range.to()));
	}

	/** Index of the first word that starts at or after this offset of the document; {@link #size()} where there is none. */
	public int firstFrom(int offset) {
		int i = 0;
		while (i < lower.length && sentence.tokens().get(i).span().start() < offset)
			i++;
		return i;
	}
}
