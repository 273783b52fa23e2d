package warrant.annotation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import warrant.text.Span;

/**
 * Finds anchors in one text: at the place they had, else where the same words stand in the most similar context, else where nearly the same
 * words stand. Costs little more than the text's length once and the quote's length for each anchor, however often the quote occurs.
 */
final class Finder {

	/** Occurrences looked at for one piece of an anchor. */
	private static final int NEAREST = 32;
	/** From this length on, in UTF-16 code units, words alone identify a place. */
	private static final int TELLING = 24;
	/** Context that must agree around shorter words. */
	private static final int NEEDED_CONTEXT = 12;

	private final String text;
	private final Map<String, Integer> onlyPlaces = new HashMap<>();
	private GramIndex grams;

	Finder(String text) {
		this.text = text;
	}

	/** @param shift by how much the text before the anchor seems to have moved */
	Optional<Span> find(Anchor anchor, int shift) {
		for (int place : new int[] { anchor.start(), anchor.start() + shift }) {
			if (anchor.standsAt(place, text) && anchor.agreement(place, text) == anchor.context())
				return span(anchor, place);
		}
		int expected = anchor.start() + shift;
		Optional<Span> exact = sameWords(anchor, expected);
		return exact.isPresent() ? exact : new FuzzyFinder(text, grams()).find(anchor.quote(), expected);
	}

	private static Optional<Span> span(Anchor anchor, int place) {
		return Optional.of(new Span(place, place + anchor.quote().length()));
	}

	private GramIndex grams() {
		if (grams == null)
			grams = new GramIndex(text);
		return grams;
	}

	private Optional<Span> sameWords(Anchor anchor, int expected) {
		Best best = new Best(anchor, expected);
		String whole = anchor.prefix() + anchor.quote() + anchor.suffix();
		int quote = anchor.prefix().length();
		int end = quote + anchor.quote().length();
		// Both ends of the context, and both sides of the quote: whichever of them is rare finds the place.
		for (int from : new int[] { quote, quote - GramIndex.LENGTH, end, 0, whole.length() - GramIndex.LENGTH, quote - GramIndex.LENGTH / 2,
				end - GramIndex.LENGTH / 2 }) {
			if (from >= 0 && from + GramIndex.LENGTH <= whole.length())
				grams().near(whole, from, expected + from - quote, NEAREST, at -> best.offer(at - from + quote));
		}
		if (best.place >= 0 && (anchor.quote().length() >= TELLING || best.agreement >= Math.min(NEEDED_CONTEXT, anchor.context())))
			return span(anchor, best.place);
		int only = onlyPlaces.computeIfAbsent(anchor.quote(), this::onlyPlace);
		return only < 0 ? Optional.empty() : span(anchor, only);
	}

	/** Where the words stand once and nowhere else, -1 otherwise. */
	private int onlyPlace(String quote) {
		int first = text.indexOf(quote);
		return first >= 0 && text.indexOf(quote, first + 1) < 0 ? first : -1;
	}

	/** The place with the same words and the most similar context, the nearest among equals. */
	private final class Best {

		private final Anchor anchor;
		private final int expected;
		private int place = -1;
		private int agreement = -1;

		Best(Anchor anchor, int expected) {
			this.anchor = anchor;
			this.expected = expected;
		}

		void offer(int candidate) {
			if (!anchor.standsAt(candidate, text))
				return;
			int agrees = anchor.agreement(candidate, text);
			if (agrees > agreement || agrees == agreement && Math.abs(candidate - expected) < Math.abs(place - expected)) {
				place = candidate;
				agreement = agrees;
			}
		}
	}
}
