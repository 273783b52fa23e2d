package warrant.text.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the article on a page and takes away what is not its text: navigation, cookie banners, share bars, related links, comments. What
 * holds more than a third of the page's paragraphs is never taken away, whatever its class says.
 */
final class Boilerplate {

	private static final String NEVER_TEXT = "script,style,noscript,template,svg,canvas,iframe,object,embed,form,button,input,select,textarea,dialog,nav,menu,audio,video,map,math annotation,"
			+ "[hidden],[aria-hidden=true],[role=navigation],[role=banner],[role=contentinfo],[role=complementary],[role=search],[role=dialog],[role=alertdialog],[role=menu],"
			+ "[itemtype$=Comment],[itemprop=comment]";
	private static final Pattern HIDDEN = Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");
	private static final Pattern UNWANTED = Pattern.compile("(?i)(?:^|[\\s_-])(?:cookies?|consent|gdpr|newsletters?|subscri(?:be|ption)s?|signup|paywall|promos?|promotions?|adverts?|advertisements?|ads?|adslot|sponsored|shar(?:e|ing)|sharebar|"
			+ "social|related|recommend(?:ed|ations?)|more-stories|morestories|read-?more|most-?read|most-?viewed|likes?|reactions?|trending|popular|comments?|disqus|respond|sidebar|side|rail|breadcrumbs?|nav|navbar|navigation|navi|menu|footer|foot|masthead|toolbar|popup|modal|"
			+ "overlay|skip-?link|skip|tags?|taglist|pagination|pager|print|sr-only|screen-reader-text|visually-hidden|visuallyhidden|outbrain|taboola|widget|metadata-list|teaser|teasers)(?:$|[\\s_-])");
	private static final String ARTICLE = "[itemprop=articleBody],article,main,[role=main],.article-body,.entry-content,.post-content,.story-body,#content";

	private Boilerplate() {
	}

	/** The element that holds the article, cleaned; changes the page. */
	static Element article(Document page) {
		page.select(NEVER_TEXT).remove();
		int all = paragraphs(page.body());
		for (Element element : new ArrayList<>(page.body().select("*")))
			if (element.parent() != null && isUnwanted(element) && paragraphs(element) * 3 <= all)
				element.remove();
		Element article = best(page, all);
		article.select("aside,footer:not(blockquote footer)").stream().filter(e -> e != article && paragraphs(e) * 3 <= all).toList().forEach(Element::remove);
		if (article == page.body())
			article.select("> header,body > div > header").stream().filter(e -> e.select("h1").isEmpty()).toList().forEach(Element::remove);
		return article;
	}

	private static boolean isUnwanted(Element element) {
		if (HIDDEN.matcher(element.attr("style")).find())
			return true;
		if (element.normalName().matches("body|main|article|h[1-6]|p|figure|figcaption|time|strong|em|b|i|span|blockquote") && element.select("a").size() < 4)
			return false;
		return UNWANTED.matcher(element.className()).find() || UNWANTED.matcher(element.id()).find();
	}

	/** The smallest marked container with at least 60 % of the page's paragraphs; the text of its own headline must not be lost. */
	private static Element best(Document page, int all) {
		List<Element> candidates = new ArrayList<>(page.select(ARTICLE));
		Element best = page.body();
		for (Element candidate : candidates) {
			boolean holds = paragraphs(candidate) > 0 && paragraphs(candidate) * 10 >= all * 6;
			if (holds && candidate.parents().contains(best) && (page.select("h1").isEmpty() || !candidate.select("h1").isEmpty() || best.select("h1").isEmpty()))
				best = candidate;
		}
		return best;
	}

	/** Characters in paragraphs, so that long ones weigh more; on a page without any, characters. */
	private static int paragraphs(Element element) {
		boolean marked = element.ownerDocument() != null && !element.ownerDocument().select("p").isEmpty();
		return marked ? element.select("p").stream().mapToInt(p -> p.text().length()).sum() : element.text().length();
	}
}
