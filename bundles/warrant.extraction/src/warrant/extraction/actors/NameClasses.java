package warrant.extraction.actors;

import java.util.List;

import warrant.extraction.language.Token;

/** What tables say of the tokens of a sentence, as numbers for {@link NameFeatures}; 0 is nothing. Immutable, safe to share. */
final class NameClasses {

	/** No city of the list has more tokens. */
	private static final int LONGEST_CITY = 4;

	private final Gazetteer gazetteer;
	private final PlaceNames places;
	private final NameLists lists;

	NameClasses(Gazetteer gazetteer, PlaceNames places, NameLists lists) {
		this.gazetteer = gazetteer;
		this.places = places;
		this.lists = lists;
	}

	/** Class in the gazetteer, or of CLDR's places, and whether a phrase begins or goes on. */
	int[] known(List<Token> tokens) {
		int[] classes = new int[tokens.size()];
		for (Gazetteer.Hit hit : gazetteer.hits(tokens)) {
			Known first = hit.meanings().getFirst();
			mark(classes, hit.start(), hit.end(), 10 * (first.kind().ordinal() + 1) + first.form().ordinal());
		}
		for (int i = 0; i < classes.length; i++) {
			if (classes[i] != 0 || !Character.isUpperCase(tokens.get(i).text().charAt(0)))
				continue;
			if (gazetteer.isGivenName(tokens.get(i).text()))
				classes[i] = 1;
			else
				markPlace(tokens, i, classes);
		}
		return classes;
	}

	private void markPlace(List<Token> tokens, int start, int[] classes) {
		StringBuilder phrase = new StringBuilder();
		for (int end = start + 1; end <= Math.min(tokens.size(), start + 4) && classes[end - 1] == 0; end++) {
			String place = places.of(phrase.append(tokens.get(end - 1).text()).toString());
			if (place != null)
				mark(classes, start, end, place.equals("city") ? 2 : place.equals("region") ? 3 : 4);
		}
	}

	private static void mark(int[] classes, int start, int end, int value) {
		for (int i = start; i < end; i++)
			classes[i] = i == start ? value : -value;
	}

	/** 1 for a first name, 2 for a surname, 3 for both; the word in small letters. */
	int listed(String small) {
		return small.length() < 2 ? 0 : (lists.isFirstName(small) ? 1 : 0) + (lists.isSurname(small) ? 2 : 0);
	}

	/** 1 where the name of a city begins, 2 where it goes on, in any case. */
	int[] cities(TokenForms[] forms) {
		int[] cities = new int[forms.length];
		for (int start = 0; start < forms.length; start++) {
			if (!Character.isLetter(forms[start].small().charAt(0)))
				continue;
			String phrase = "";
			int longest = start;
			for (int end = start + 1; end <= Math.min(forms.length, start + LONGEST_CITY); end++) {
				phrase = phrase.isEmpty() ? forms[start].small() : phrase + forms[end - 1].small();
				if (lists.isCity(phrase))
					longest = end;
				else if (!lists.beginsCity(phrase))
					break;
			}
			for (int i = start; i < longest; i++)
				cities[i] = cities[i] != 0 ? cities[i] : i == start ? 1 : 2;
		}
		return cities;
	}
}
