package warrant.extraction.language;

import warrant.text.Span;

/**
 * One token.
 *
 * @param span in the document's text
 * @param text the token with quotes, dashes and spaces made plain one to one, so it is as long as {@code span}
 * @param tag universal part-of-speech tag (UPOS): {@code NOUN}, {@code PROPN}, {@code VERB}, {@code AUX}, {@code SCONJ} ...; a
 *            contraction stays one token and carries both: {@code can't/AUX+PART}, {@code it's/PRON+AUX}
 */
public record Token(Span span, String text, String tag) {

	/** Whether the token has one of these tags, alone or in a contraction. */
	public boolean is(String... tags) {
		for (String each : tags)
			if (each.equals(tag) || tag.length() > each.length() && isPart(each))
				return true;
		return false;
	}

	private boolean isPart(String each) {
		return tag.charAt(each.length()) == '+' && tag.startsWith(each)
				|| tag.charAt(tag.length() - each.length() - 1) == '+' && tag.endsWith(each);
	}
}
