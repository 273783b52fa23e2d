package warrant.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of the corpus that may stand for each other: long lower-case words of the same ending, names of the same number of words. What is
 * written with them is nonsense of the right shape: sentence lengths, vocabulary, modals and punctuation stay those of real op-eds.
 */
final class WordClasses {

	private static final List<String> ENDINGS = List.of("ation", "ment", "ness", "ity", "ing", "ed", "ly", "ies", "es", "s", "er", "al", "e", "");
	private static final Set<String> KEPT = Set.of("should", "would", "could", "because", "therefore", "without", "through", "against",
			"between", "before", "after", "their", "there", "these", "those", "which", "whose", "where", "while", "about", "other", "ought");
	private static final Pattern WORD = Pattern.compile("\\p{L}+|\\d[\\d.,]*\\d|\\d");
	private static final List<String> PLACES = List.of("Norway", "Sweden", "Finland", "Estonia", "Latvia", "Lithuania", "Poland", "Germany",
			"France", "Spain", "Portugal", "Italy", "Greece", "Ireland", "Austria", "Hungary", "Romania", "Bulgaria", "Croatia", "Slovenia",
			"Denmark", "Belgium", "Turkey", "Ukraine", "Canada", "Japan", "Oslo", "Berlin", "Paris", "Madrid", "Rome", "Athens", "Dublin",
			"Vienna", "Warsaw", "Brussels", "London", "Ankara", "Kyiv", "Tokyo");

	private final Map<String, List<String>> words = new TreeMap<>();

	WordClasses(List<SourceText> texts) {
		for (SourceText text : texts)
			for (List<String> paragraph : text.paragraphs())
				for (String sentence : paragraph)
					Arrays.stream(sentence.split("[^\\p{L}]+")).filter(WordClasses::isContent)
							.forEach(word -> words.computeIfAbsent(ending(word), ending -> new ArrayList<>()).add(word));
	}

	/** The sentence with a third of the content words, half of the places and all numbers exchanged; at least something where it can. */
	String vary(String sentence, Random random) {
		String varied = once(sentence, random);
		for (int i = 0; i < 4 && varied.equals(sentence); i++)
			varied = once(sentence, random);
		return varied;
	}

	/** The heading or caption with its words exchanged in either case. */
	String varyHeading(String heading, Random random) {
		Matcher word = Pattern.compile("\\p{L}{4,}").matcher(heading);
		return vary(word.replaceAll(found -> random.nextBoolean() ? found.group() : inCaseOf(found.group(), random)), random);
	}

	private String inCaseOf(String word, Random random) {
		String other = pick(words.get(ending(word.toLowerCase(Locale.ROOT))), random);
		return Character.isUpperCase(word.charAt(0)) ? Character.toUpperCase(other.charAt(0)) + other.substring(1) : other;
	}

	private String once(String sentence, Random random) {
		StringBuilder varied = new StringBuilder();
		Matcher word = WORD.matcher(sentence);
		while (word.find())
			word.appendReplacement(varied, Matcher.quoteReplacement(other(word.group(), word.start() == 0, random)));
		return word.appendTail(varied).toString();
	}

	private String other(String word, boolean first, Random random) {
		if (Character.isDigit(word.charAt(0)))
			return number(word, random);
		if (isContent(word) && random.nextInt(3) == 0)
			return pick(words.get(ending(word)), random);
		if (!first && PLACES.contains(word) && random.nextBoolean())
			return pick(PLACES, random);
		return word;
	}

	/** Years stay years, small numbers small. */
	private static String number(String written, Random random) {
		if (written.matches("(19|20)\\d\\d"))
			return String.valueOf(1990 + random.nextInt(50));
		StringBuilder digits = new StringBuilder();
		for (int i = 0; i < written.length(); i++)
			digits.append(Character.isDigit(written.charAt(i)) ? String.valueOf(1 + random.nextInt(9)) : written.charAt(i));
		return digits.toString();
	}

	static <T> T pick(List<T> from, Random random) {
		return from.get(random.nextInt(from.size()));
	}

	private static boolean isContent(String word) {
		return word.length() >= 5 && Character.isLowerCase(word.charAt(0)) && !KEPT.contains(word);
	}

	private static String ending(String word) {
		return ENDINGS.stream().filter(word::endsWith).findFirst().orElse("");
	}
}
