package warrant.extraction.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import opennlp.tools.util.featuregen.FeatureGeneratorUtil;
import warrant.extraction.language.Token;

/**
 * What the name model sees of each token, whatever names came before it: OpenNLP's default window, affixes of up to four characters,
 * gazetteer, part of speech, shape, and how much of the sentence is in lower case. Immutable, safe to share.
 */
final class NameFeatures {

	private static final Set<String> TITLES = Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "sir", "lady", "lord", "president",
			"chancellor", "senator", "sen.", "rep.", "representative", "congressman", "congresswoman", "minister", "secretary", "general", "gen.",
			"colonel", "col.", "captain", "governor", "gov.", "mayor", "judge", "justice", "professor", "prof.", "king", "queen", "prince",
			"princess", "pope", "chairman", "director", "ambassador", "commissioner", "premier", "leader", "spokesman", "spokeswoman");
	private static final Set<String> BODIES = Set.of("party", "union", "institute", "institution", "agency", "ministry", "department", "council",
			"committee", "commission", "association", "alliance", "league", "front", "movement", "university", "college", "school", "bank", "court",
			"parliament", "congress", "senate", "assembly", "federation", "foundation", "center", "centre", "office", "bureau", "corporation", "company",
			"co.", "inc.", "inc", "ltd", "ltd.", "corp.", "group", "society", "club", "coalition", "army", "forces", "force", "navy", "organization",
			"organisation", "authority", "board", "fund", "network", "forum", "democrats", "republicans", "liberals", "conservatives", "socialists",
			"greens", "band", "records", "press", "times", "post", "news", "team", "church", "service", "administration", "government", "police");

	private final Gazetteer gazetteer;
	private final PlaceNames places;

	NameFeatures(Gazetteer gazetteer, PlaceNames places) {
		this.gazetteer = gazetteer;
		this.places = places;
	}

	/** One set of features for each token. */
	List<List<String>> of(List<Token> tokens) {
		String[] words = new String[tokens.size()];
		String[] shapes = new String[words.length];
		int small = 0;
		for (int i = 0; i < words.length; i++) {
			words[i] = tokens.get(i).text().toLowerCase(Locale.ROOT);
			shapes[i] = FeatureGeneratorUtil.tokenFeature(tokens.get(i).text());
			small += Character.isLowerCase(tokens.get(i).text().charAt(0)) ? 1 : 0;
		}
		List<String> known = classes(tokens);
		String share = "low=" + 5 * small / words.length;
		List<List<String>> all = new ArrayList<>(words.length);
		for (int i = 0; i < words.length; i++) {
			List<String> features = new ArrayList<>(64);
			features.add("def");
			features.add(share);
			if (i == 0)
				features.add("S=begin");
			window(words, shapes, i, features);
			affixes(words[i], features);
			for (int j = Math.max(0, i - 1); j <= Math.min(words.length - 1, i + 1); j++) {
				features.add("t" + (j - i) + "=" + tokens.get(j).tag());
				if (!known.get(j).isEmpty())
					features.add("g" + (j - i) + "=" + known.get(j));
			}
			features.add("sh=" + shape(tokens.get(i).text()));
			features.add("sht=" + shape(tokens.get(i).text()) + tokens.get(i).tag());
			cues(words, i, features);
			all.add(features);
		}
		return all;
	}

	private static void window(String[] words, String[] shapes, int i, List<String> features) {
		for (int j = i - 2; j <= i + 2; j++) {
			if (j < 0 || j >= words.length)
				continue;
			int at = j - i;
			features.add("w" + at + "=" + words[j]);
			features.add("c" + at + "=" + shapes[j]);
			features.add("wc" + at + "=" + words[j] + "," + shapes[j]);
		}
		if (i > 0) {
			features.add("pw,w=" + words[i - 1] + "," + words[i]);
			features.add("pc,c=" + shapes[i - 1] + "," + shapes[i]);
		}
		if (i + 1 < words.length) {
			features.add("w,nw=" + words[i] + "," + words[i + 1]);
			features.add("c,nc=" + shapes[i] + "," + shapes[i + 1]);
		}
	}

	private static void affixes(String word, List<String> features) {
		for (int length = 1; length <= Math.min(4, word.length()); length++) {
			features.add("pre=" + word.substring(0, length));
			features.add("suf=" + word.substring(word.length() - length));
		}
	}

	private void cues(String[] words, int i, List<String> features) {
		for (int j = Math.max(0, i - 2); j < i; j++)
			if (TITLES.contains(words[j]))
				features.add("title" + (j - i));
		for (int j = i; j <= Math.min(words.length - 1, i + 4); j++)
			if (BODIES.contains(words[j]))
				features.add("body" + (j - i));
	}

	/** Gazetteer class and place in its phrase of each token, or an empty string. */
	private List<String> classes(List<Token> tokens) {
		String[] classes = new String[tokens.size()];
		java.util.Arrays.fill(classes, "");
		for (Gazetteer.Hit hit : gazetteer.hits(tokens)) {
			Known first = hit.meanings().getFirst();
			mark(classes, hit.start(), hit.end(), first.kind().label() + "." + first.form());
		}
		for (int i = 0; i < classes.length; i++) {
			if (!classes[i].isEmpty() || !Character.isUpperCase(tokens.get(i).text().charAt(0)))
				continue;
			if (gazetteer.isGivenName(tokens.get(i).text()))
				classes[i] = "given";
			else
				markPlace(tokens, i, classes);
		}
		return List.of(classes);
	}

	private void markPlace(List<Token> tokens, int start, String[] classes) {
		StringBuilder phrase = new StringBuilder();
		for (int end = start + 1; end <= Math.min(tokens.size(), start + 4) && classes[end - 1].isEmpty(); end++) {
			String place = places.of(phrase.append(tokens.get(end - 1).text()).toString());
			if (place != null)
				mark(classes, start, end, place);
		}
	}

	private static void mark(String[] classes, int start, int end, String value) {
		for (int i = start; i < end; i++)
			classes[i] = (i == start ? "B-" : "I-") + value;
	}

	/** "McDonald's" as {@code XxXx'x}. */
	static String shape(String word) {
		StringBuilder shape = new StringBuilder();
		for (int i = 0; i < word.length(); i++) {
			char c = word.charAt(i);
			char s = Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '0' : c;
			if (shape.length() == 0 || shape.charAt(shape.length() - 1) != s || s == 'X' && shape.length() < 4)
				shape.append(s);
		}
		return shape.toString();
	}
}
