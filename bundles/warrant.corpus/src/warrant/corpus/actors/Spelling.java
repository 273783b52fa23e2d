package warrant.corpus.actors;

import java.text.Normalizer;
import java.util.Locale;

/** Makes names comparable that are spelled in several ways. */
final class Spelling {

	private Spelling() {
	}

	/** Small letters without accents, articles, dots, hyphens; British and American spelling, singular and plural made one. */
	static String plain(String name) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
		plain = plain.replace('\u2019', '\'').replaceAll("'s?(?=\\s|$)", "").replaceAll("\\.(?=\\w\\.|$|\\s)|(?<=\\b\\w)\\.", "").replaceAll("[-\u2010-\u2015/]", " ");
		plain = plain.replaceAll("^the ", "").replace("&", "and");
		plain = plain.replaceAll("is(ation|ed|ing|er|e)(s?)\\b", "iz$1$2").replaceAll("\\bcentre\\b", "center").replaceAll("\\bdefence\\b", "defense")
				.replaceAll("(lab|neighb|harb)our", "$1or").replaceAll("\\bprogramme", "program");
		return plain.replaceAll("(?<=[a-z]{3})ies\\b", "y").replaceAll("(?<=[a-z]{2}[^s])s\\b", "").replaceAll("\\s+", " ").strip();
	}
}
