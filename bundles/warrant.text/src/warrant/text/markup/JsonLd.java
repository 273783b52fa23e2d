package warrant.text.markup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import warrant.text.Metadata;

/** The article in a page's JSON-LD (schema.org): headline, author, publisher, date. Broken JSON is passed over: it is only metadata. */
final class JsonLd {

	private JsonLd() {
	}

	static Metadata of(Document page) {
		for (Element script : page.select("script[type=application/ld+json]")) {
			Map<?, ?> article = article(Json.parse(script.data()));
			if (article != null)
				return metadata(article);
		}
		return Metadata.NONE;
	}

	/** The first object whose type is some kind of article, in arrays and graphs too. */
	private static Map<?, ?> article(Object json) {
		if (json instanceof List<?> list)
			return list.stream().map(JsonLd::article).filter(Objects::nonNull).findFirst().orElse(null);
		if (!(json instanceof Map<?, ?> map))
			return null;
		String type = String.valueOf(map.get("@type"));
		if (map.containsKey("headline") && (type.contains("Article") || type.contains("Posting") || type.contains("Report") || type.contains("WebPage")))
			return map;
		return article(map.get("@graph"));
	}

	private static Metadata metadata(Map<?, ?> article) {
		Map<String, String> values = new HashMap<>();
		values.put(Metadata.TITLE, name(article.get("headline")));
		values.put(Metadata.AUTHOR, name(article.get("author")));
		values.put(Metadata.OUTLET, name(article.get("publisher")));
		values.put(Metadata.DATE, name(article.get("datePublished")));
		return new Metadata(values);
	}

	/** A string itself, an object by its name, a list joined by commas. */
	private static String name(Object value) {
		if (value instanceof List<?> list)
			return list.stream().map(JsonLd::name).filter(Objects::nonNull).collect(Collectors.joining(", "));
		if (value instanceof Map<?, ?> map)
			return map.get("name") instanceof String name ? name : null;
		return value instanceof String words && !words.contains("://") ? org.jsoup.parser.Parser.unescapeEntities(words, false) : null;
	}
}
