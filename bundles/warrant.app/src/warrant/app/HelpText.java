package warrant.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the help as blocks, read from its HTML file. Our own files only: headings, paragraphs, lists and lists of terms, nothing nested.
 *
 * @param title what stands in its first heading
 */
record HelpText(String title, List<Block> blocks) {

	/** Pages in the order of the contents. */
	static final List<String> PAGES = List.of("index", "corpus", "annotate", "tables", "search", "maps", "weighing", "export", "keys", "commandline");

	private static final Pattern BLOCK = Pattern.compile("<(h1|h2|p|ul|dl)>(.*?)</\\1>", Pattern.DOTALL);
	private static final Pattern TERM = Pattern.compile("<dt>(.*?)</dt>\\s*<dd>(.*?)</dd>", Pattern.DOTALL);

	/** What a page is made of. @param kind h1, h2, p, ul, or term @param term empty but for terms @param markup what FormText understands */
	record Block(String kind, String term, String markup) {
	}

	/** @throws IllegalArgumentException when there is no such page */
	static HelpText read(String page) {
		try (InputStream in = HelpText.class.getResourceAsStream("/help/" + page + ".html")) {
			if (in == null)
				throw new IllegalArgumentException("no page of the help: " + page);
			return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new IllegalArgumentException("no page of the help: " + page, e);
		}
	}

	static HelpText of(String html) {
		List<Block> blocks = new ArrayList<>();
		for (Matcher block = BLOCK.matcher(html); block.find();) {
			String inner = plain(block.group(2));
			if (block.group(1).equals("dl"))
				for (Matcher term = TERM.matcher(inner); term.find();)
					blocks.add(new Block("term", text(term.group(1)), term.group(2).strip()));
			else
				blocks.add(new Block(block.group(1), "", inner));
		}
		return new HelpText(text(blocks.isEmpty() ? "" : blocks.getFirst().markup()), blocks);
	}

	/** FormText knows fewer tags. */
	private static String plain(String html) {
		return html.strip().replaceAll("\\s+", " ").replaceAll("<(code|kbd)>", "<span font=\"code\">").replaceAll("</(code|kbd)>", "</span>")
				.replaceAll("<(/?)(em|strong)>", "<$1b>");
	}

	/** Words without tags. */
	static String text(String markup) {
		return markup.replaceAll("<[^>]*>", "").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").strip();
	}

	/** All that is said, for a search through the help. */
	String words() {
		StringBuilder words = new StringBuilder();
		blocks.forEach(block -> words.append(block.term()).append(' ').append(text(block.markup())).append('\n'));
		return words.toString();
	}
}
