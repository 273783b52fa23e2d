package warrant.interchange.argdown;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Titles made of the first words of a text: unique among those it gave, without the characters that end a title. Argdown has no way to escape in
 * titles. One for statements, one for arguments: they don't get in each other's way.
 */
final class Titles {

	private static final int LENGTH = 48;

	/** Names that every object of JavaScript has; Argdown's parser trips over them. */
	private static final List<String> RESERVED = List.of("constructor", "__proto__", "toString", "toLocaleString", "valueOf", "hasOwnProperty",
			"isPrototypeOf", "propertyIsEnumerable", "__defineGetter__", "__defineSetter__", "__lookupGetter__", "__lookupSetter__");

	private final Set<String> given = new HashSet<>(RESERVED);
	private final String fallback;

	/** @param fallback the title where there are no words */
	Titles(String fallback) {
		this.fallback = fallback;
	}

	String next(String text) {
		String words = shortened(Escaping.oneLine(text.replaceAll("[\\[\\]<>{}\\\\@#\\p{Cntrl}\\u2028\\u2029\\p{Cs}]", " "))).replaceFirst("^[-\\s]+", "");
		String title = words.isEmpty() || words.startsWith("Untitled ") ? (fallback + " " + words).strip() : words;
		String unique = title;
		for (int i = 2; !given.add(unique); i++)
			unique = title + " (" + i + ")";
		return unique;
	}

	/** Cut between words, where there is a space in the second half. */
	private static String shortened(String text) {
		if (text.length() <= LENGTH)
			return text.replaceFirst("[.,;:!?\\s]+$", "");
		int space = text.lastIndexOf(' ', LENGTH);
		int end = space > LENGTH / 2 ? space : text.offsetByCodePoints(0, text.codePointCount(0, LENGTH));
		return text.substring(0, end).replaceFirst("[.,;:!?\\s]+$", "");
	}
}
