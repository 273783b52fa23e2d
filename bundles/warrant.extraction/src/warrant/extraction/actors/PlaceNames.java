package warrant.extraction.actors;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;

/** Names that CLDR knows in English: regions, cities that stand for their time zone, languages. Immutable, safe to share. */
final class PlaceNames {

	private final Map<String, String> classes = new HashMap<>();

	private PlaceNames() {
	}

	static PlaceNames load() {
		PlaceNames names = new PlaceNames();
		for (String language : Locale.getISOLanguages())
			names.add(Locale.of(language).getDisplayLanguage(Locale.ENGLISH), "language");
		TimeZoneNames zones = TimeZoneNames.getInstance(ULocale.ENGLISH);
		for (String zone : TimeZone.getAvailableIDs())
			names.add(zones.getExemplarLocationName(zone), "city");
		for (String region : Locale.getISOCountries())
			names.add(Locale.of("", region).getDisplayCountry(Locale.ENGLISH), "region");
		return names;
	}

	/** {@code "language"}, {@code "city"}, {@code "region"} or null; spaces inside don't count. */
	String of(String phrase) {
		return classes.get(phrase);
	}

	private void add(String phrase, String kind) {
		if (phrase != null && phrase.length() > 2 && Character.isUpperCase(phrase.charAt(0)))
			classes.put(phrase.replace(" ", ""), kind);
	}
}
