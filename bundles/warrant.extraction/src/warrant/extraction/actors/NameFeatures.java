package warrant.extraction.actors;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import warrant.extraction.language.Remembered;
import warrant.extraction.language.Token;

/**
 * What the name model sees of each token: words, shapes and affixes in a window, gazetteer, lists of names, part of speech, titles, last words
 * of bodies, and how much of the sentence is in small letters. A feature is a number below {@link #BUCKETS}, its hash (feature hashing:
 * Weinberger et al. 2009), so that no text is put together for it. Immutable but for what it remembers, safe to share.
 */
final class NameFeatures {

	/** Of about 400,000 features of the training data few meet in one number, and those that do are rare ones. */
	static final int BUCKETS = 1 << 19;

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

	/** What a feature tells; the order is part of every trained model. */
	private enum Kind {
		BIAS, SMALL, BEGIN, WORD, FORM, WORD_FORM, WORDS_BEFORE, FORMS_BEFORE, WORDS_AFTER, FORMS_AFTER, PREFIX, SUFFIX, TAG, GAZETTEER, SHAPE,
		SHAPE_TAG, TITLE, BODY, LISTED, LISTED_CASE, LISTED_BEFORE, LISTED_AFTER, LIST_PAIR_BEFORE, LIST_PAIR_AFTER, CITY, CITY_AFTER
	}

	/** Words of more than one text, about 400 bytes each. */
	private static final int MOST_REMEMBERED = 20_000;

	private final NameClasses classes;
	private final Remembered<String, TokenForms> words = new Remembered<>(MOST_REMEMBERED);

	NameFeatures(NameClasses classes) {
		this.classes = classes;
	}

	/** The tables of this package, about 100 ms. */
	static NameFeatures load(Gazetteer gazetteer) {
		return new NameFeatures(new NameClasses(gazetteer, PlaceNames.load(), NameLists.load()));
	}

	/** The features of each token. */
	int[][] of(List<Token> tokens) {
		TokenForms[] forms = new TokenForms[tokens.size()];
		int small = 0;
		for (int i = 0; i < forms.length; i++) {
			forms[i] = words.get(tokens.get(i).text(), word -> TokenForms.of(word, classes));
			small += Character.isLowerCase(tokens.get(i).text().charAt(0)) ? 1 : 0;
		}
		int[] known = classes.known(tokens);
		int[] cities = classes.cities(forms);
		int[][] all = new int[forms.length][];
		Row row = new Row();
		for (int i = 0; i < forms.length; i++) {
			row.size = 0;
			row.add(Kind.BIAS, 0, 0);
			row.add(Kind.SMALL, 0, 5 * small / forms.length);
			if (i == 0)
				row.add(Kind.BEGIN, 0, 0);
			window(forms, i, row);
			row.add(Kind.SHAPE_TAG, forms[i].shape(), tokens.get(i).tag().hashCode());
			for (int j = Math.max(0, i - 1); j <= Math.min(forms.length - 1, i + 1); j++) {
				row.add(Kind.TAG, j - i, tokens.get(j).tag().hashCode());
				if (known[j] != 0)
					row.add(Kind.GAZETTEER, j - i, known[j]);
			}
			cues(forms, i, row);
			lists(forms, cities, i, row);
			all[i] = Arrays.copyOf(row.features, row.size);
		}
		return all;
	}

	private static void window(TokenForms[] forms, int i, Row row) {
		for (int j = Math.max(0, i - 2); j <= Math.min(forms.length - 1, i + 2); j++) {
			row.add(Kind.WORD, j - i, forms[j].word());
			row.add(Kind.FORM, j - i, forms[j].form());
			row.add(Kind.WORD_FORM, j - i, forms[j].word() * 31 + forms[j].form());
		}
		if (i > 0) {
			row.add(Kind.WORDS_BEFORE, forms[i - 1].word(), forms[i].word());
			row.add(Kind.FORMS_BEFORE, forms[i - 1].form(), forms[i].form());
		}
		if (i + 1 < forms.length) {
			row.add(Kind.WORDS_AFTER, forms[i].word(), forms[i + 1].word());
			row.add(Kind.FORMS_AFTER, forms[i].form(), forms[i + 1].form());
		}
		for (int length = 1; length <= forms[i].prefixes().length; length++) {
			row.add(Kind.PREFIX, length, forms[i].prefixes()[length - 1]);
			row.add(Kind.SUFFIX, length, forms[i].suffixes()[length - 1]);
		}
		row.add(Kind.SHAPE, 0, forms[i].shape());
	}

	private static void cues(TokenForms[] forms, int i, Row row) {
		for (int j = Math.max(0, i - 2); j < i; j++)
			if (TITLES.contains(forms[j].small()))
				row.add(Kind.TITLE, 0, j - i);
		for (int j = i; j <= Math.min(forms.length - 1, i + 4); j++)
			if (BODIES.contains(forms[j].small()))
				row.add(Kind.BODY, 0, j - i);
	}

	private static void lists(TokenForms[] forms, int[] cities, int i, Row row) {
		int own = forms[i].listed() * 4 + forms[i].letterCase();
		if (forms[i].listed() != 0) {
			row.add(Kind.LISTED, 0, forms[i].listed());
			row.add(Kind.LISTED_CASE, 0, own);
		}
		if (cities[i] != 0)
			row.add(Kind.CITY, cities[i], forms[i].letterCase());
		if (i > 0) {
			int before = forms[i - 1].listed() * 4 + forms[i - 1].letterCase();
			if (forms[i - 1].listed() != 0)
				row.add(Kind.LISTED_BEFORE, 0, before);
			row.add(Kind.LIST_PAIR_BEFORE, before, own);
		}
		if (i + 1 < forms.length) {
			int after = forms[i + 1].listed() * 4 + forms[i + 1].letterCase();
			if (forms[i + 1].listed() != 0)
				row.add(Kind.LISTED_AFTER, 0, after);
			if (cities[i + 1] != 0)
				row.add(Kind.CITY_AFTER, cities[i + 1], forms[i + 1].letterCase());
			row.add(Kind.LIST_PAIR_AFTER, own, after);
		}
	}

	/** The features of the token at hand; written over for the next one. */
	private static final class Row {
		private final int[] features = new int[80];
		private int size;

		/** Spreads kind and values over the buckets (the finaliser of MurmurHash3). */
		void add(Kind kind, int first, int second) {
			long hash = (kind.ordinal() + 1) * 0x9E3779B97F4A7C15L + first * 0xC2B2AE3D27D4EB4FL + second * 0x165667B19E3779F9L;
			hash = (hash ^ hash >>> 33) * 0xFF51AFD7ED558CCDL;
			hash = (hash ^ hash >>> 33) * 0xC4CEB9FE1A85EC53L;
			features[size++] = (int) (hash >>> 33) & BUCKETS - 1;
		}
	}
}
