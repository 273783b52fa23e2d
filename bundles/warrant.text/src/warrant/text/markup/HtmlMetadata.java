package warrant.text.markup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import warrant.text.Metadata;
import warrant.text.blocks.BylineLines;
import warrant.text.blocks.DateLines;

/** What a page says about itself: JSON-LD first, then OpenGraph and other meta elements, then what the page shows. */
final class HtmlMetadata {

	private static final List<String> TITLES = List.of("og:title", "citation_title", "dc.title", "dcterms.title", "twitter:title");
	private static final List<String> AUTHORS = List.of("author", "article:author", "citation_author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "byl");
	private static final List<String> OUTLETS = List.of("og:site_name", "publisher", "dc.publisher", "citation_journal_title", "application-name");
	private static final List<String> DATES = List.of("article:published_time", "datepublished", "date", "dc.date", "dcterms.date", "dcterms.created", "pubdate", "publish-date", "publishdate", "citation_publication_date",
			"citation_date", "parsely-pub-date", "og:published_time", "sailthru.date");

	private HtmlMetadata() {
	}

	/** To be called before boilerplate is taken away. */
	static Metadata of(Document page) {
		Map<String, String> found = new TreeMap<>(JsonLd.of(page).values());
		Map<String, String> meta = meta(page);
		put(found, Metadata.TITLE, first(meta, TITLES).or(() -> text(page, "h1")).or(() -> title(page)));
		put(found, Metadata.AUTHOR, first(meta, AUTHORS).filter(author -> !author.contains("://")).or(() -> author(page)));
		put(found, Metadata.OUTLET, first(meta, OUTLETS));
		put(found, Metadata.DATE, first(meta, DATES).or(() -> attribute(page, "time[datetime]", "datetime")));
		put(found, Metadata.URL, attribute(page, "link[rel=canonical]", "href").or(() -> first(meta, List.of("og:url"))));
		put(found, Metadata.QUESTION, first(meta, List.of("question")));
		put(found, "keywords", first(meta, List.of("keywords", "news_keywords")));
		put(found, "section", first(meta, List.of("article:section")));
		found.computeIfPresent(Metadata.DATE, (key, date) -> DateLines.iso(date).orElse(date));
		found.computeIfPresent(Metadata.AUTHOR, (key, author) -> author.replaceFirst("(?i)^by\\s+", ""));
		return new Metadata(found);
	}

	private static Map<String, String> meta(Document page) {
		Map<String, String> meta = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		for (Element element : page.select("meta[content]")) {
			String name = element.hasAttr("property") ? element.attr("property") : element.hasAttr("name") ? element.attr("name") : element.attr("itemprop");
			if (!name.isBlank() && !element.attr("content").isBlank())
				meta.merge(name, element.attr("content").strip(), (old, more) -> name.equalsIgnoreCase("citation_author") ? old + ", " + more : old);
		}
		return meta;
	}

	/** {@code <title>} without the outlet behind its last bar or dash. */
	private static Optional<String> title(Document page) {
		String title = page.title().strip();
		int bar = Math.max(title.lastIndexOf(" | "), Math.max(title.lastIndexOf(" – "), title.lastIndexOf(" — ")));
		return Optional.of(bar > 10 ? title.substring(0, bar) : title).filter(t -> !t.isBlank());
	}

	private static Optional<String> author(Document page) {
		return text(page, "[rel=author]").or(() -> text(page, "[itemprop=author]")).or(() -> text(page, ".byline .author, .author-name, .byline__name"))
				.or(() -> text(page, ".byline").flatMap(line -> BylineLines.author(line)));
	}

	private static Optional<String> text(Document page, String selector) {
		return Optional.ofNullable(page.selectFirst(selector)).map(Element::text).filter(text -> !text.isBlank() && text.length() < 200);
	}

	private static Optional<String> attribute(Document page, String selector, String attribute) {
		return Optional.ofNullable(page.selectFirst(selector)).map(element -> element.attr(attribute)).filter(value -> !value.isBlank());
	}

	private static Optional<String> first(Map<String, String> meta, List<String> names) {
		return names.stream().filter(meta::containsKey).map(meta::get).findFirst();
	}

	private static void put(Map<String, String> found, String key, Optional<String> value) {
		value.ifPresent(v -> found.putIfAbsent(key, v));
	}
}
