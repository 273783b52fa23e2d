package warrant.extraction.encoder;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts words into the pieces of an uncased BERT: lower case, no accents, punctuation and CJK characters alone, then the longest
 * piece first (Devlin et al. 2019, "BERT: Pre-training of Deep Bidirectional Transformers"). A word with a part that no piece
 * covers, or of over 100 characters, is one {@code [UNK]}.
 */
final class WordPieces {

	private static final int LONGEST_WORD = 100;

	private final Vocabulary vocabulary;

	WordPieces(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/** Ids of the word's pieces, at least one. */
	int[] ids(String word) {
		List<Integer> ids = new ArrayList<>();
		for (String part : parts(word))
			addPieces(part, ids);
		if (ids.isEmpty())
			ids.add(vocabulary.unknown());
		return ids.stream().mapToInt(Integer::intValue).toArray();
	}

	private void addPieces(String part, List<Integer> ids) {
		int before = ids.size();
		int start = 0;
		while (start < part.length()) {
			int end = part.length() > LONGEST_WORD ? start : longestPiece(part, start, ids);
			if (end == start) {
				ids.subList(before, ids.size()).clear();
				ids.add(vocabulary.unknown());
				return;
			}
			start = end;
		}
	}

	private int longestPiece(String part, int start, List<Integer> ids) {
		for (int end = part.length(); end > start; end--) {
			String piece = part.substring(start, end);
			Integer id = vocabulary.id(start == 0 ? piece : "##" + piece);
			if (id != null) {
				ids.add(id);
				return end;
			}
		}
		return start;
	}

	private static List<String> parts(String word) {
		List<String> parts = new ArrayList<>(1);
		StringBuilder part = new StringBuilder();
		String plain = isPlain(word) ? word : Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
		plain.codePoints().forEach(c -> {
			if (isDropped(c))
				return;
			boolean alone = isPunctuation(c) || isIdeograph(c);
			if (part.length() > 0 && (alone || Character.isWhitespace(c))) {
				parts.add(part.toString());
				part.setLength(0);
			}
			if (alone)
				parts.add(Character.toString(c));
			else if (!Character.isWhitespace(c))
				part.appendCodePoint(c);
		});
		if (part.length() > 0)
			parts.add(part.toString());
		return parts;
	}

	private static boolean isPlain(String word) {
		return word.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9');
	}

	private static boolean isDropped(int c) {
		int type = Character.getType(c);
		return type == Character.NON_SPACING_MARK || c == 0 || c == 0xFFFD
				|| (type == Character.CONTROL || type == Character.FORMAT) && !Character.isWhitespace(c);
	}

	/** As BERT's reference: all ASCII that is neither letter, digit nor space, and every Unicode punctuation. */
	private static boolean isPunctuation(int c) {
		if (c < 128)
			return c > 32 && c < 127 && !Character.isLetterOrDigit(c);
		return switch (Character.getType(c)) {
			case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION, Character.END_PUNCTUATION,
					Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION ->
				true;
			default -> false;
		};
	}

	private static boolean isIdeograph(int c) {
		return Character.isIdeographic(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
	}
}
