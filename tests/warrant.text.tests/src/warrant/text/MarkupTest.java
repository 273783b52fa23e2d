package warrant.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkupTest {

	private static final String FIRST = "A wind farm that nobody can connect is a sculpture, and the north has enough sculptures already.";
	private static final String SECOND = "The agency should publish the queue, and ministers should read it before they sign anything else.";

	@TempDir
	Path folder;
	private final DocumentReader reader = new DocumentReader();

	@Test
	void aNewsPageGivesItsArticleAlone() throws IOException {
		Document document = html("""
				<!DOCTYPE html><html lang="en"><head><title>Wires First | The Northern Post</title>
				<meta property="og:title" content="Wires First"><meta property="og:site_name" content="The Northern Post">
				<link rel="canonical" href="https://example.org/wires-first">
				<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},{"@type":"OpinionNewsArticle","headline":"Wires First","author":[{"@type":"Person","name":"Ida Lund"}],"datePublished":"2025-09-17T06:00:00Z"}]}</script>
				<script>document.write("<p>evil</p>")</script><style>p{}</style></head>
				<body class="has-sidebar"><div id="cookie-banner"><p>We use cookies to make your visit better. Accept all?</p><button>Accept</button></div>
				<header><nav><ul><li><a href="/">Home</a></li><li><a href="/o">Opinion</a></li></ul></nav></header>
				<main><article><header><h1>Wires First</h1><p class="byline">By <a rel="author" href="/ida">Ida Lund</a></p><time datetime="2025-09-17">17 September 2025</time></header>
				<div class="share-bar"><a>Share</a></div>
				<figure><img src="x.jpg" alt="x"><figcaption>A substation near Luleå, half built. Photo: archive</figcaption></figure>
				<p>%s</p><aside><h3>Read more</h3><p>Ten ways to win</p></aside><div class="related-articles"><h3>Related</h3><ul><li><a>Other</a></li></ul></div>
				<h2>The queue</h2><p>%s</p><p style="display:none">hidden words</p>
				<blockquote><p>We never asked for more turbines.</p></blockquote><ul><li>Publish the queue.</li><li>Read it.</li></ul></article>
				<section id="comments"><h2>Comments</h2><p>First! This is so wrong.</p></section></main>
				<footer><p>© 2025 The Northern Post</p></footer></body></html>""".formatted(FIRST, SECOND));
		assertEquals("h Wires First\nb By Ida Lund\nb 17 September 2025\nc A substation near Luleå, half built. Photo: archive\np " + FIRST + "\nh The queue\np " + SECOND
				+ "\nq We never asked for more turbines.\nl Publish the queue.\nl Read it.", MarkedText.of(document));
		assertEquals("{author=Ida Lund, date=2025-09-17, outlet=The Northern Post, title=Wires First, url=https://example.org/wires-first}", document.metadata().values().toString());
	}

	@Test
	void aBarePageWithoutMarkupIsReadWhole() throws IOException {
		Document document = html("<html><body><p><b>Wires First</b></p>" + FIRST + "<br><br>" + SECOND + "<br>A substation near Luleå. Photo: archive</body></html>");
		assertEquals("h Wires First\np " + FIRST + "\np " + SECOND + "\nc A substation near Luleå. Photo: archive", MarkedText.of(document));
	}

	@Test
	void whatStandsBesideTheTextOfAPageWithoutParagraphsIsLeftOut() throws IOException {
		Document document = html("<html><body><div class=menu><a>Home</a></div><div class=col-main><h1>Wires First</h1><br>" + FIRST + "<br><br>" + SECOND
				+ "</div><div class=col-side><h3>Popular now</h3><div><a>Greece must leave the euro</a></div></div><div class=foot>You must be 18 to comment.</div></body></html>");
		assertEquals("h Wires First\np " + FIRST + "\np " + SECOND, MarkedText.of(document));
	}

	@Test
	void numbersOfFootnotesAndCountersAreNotPartOfTheText() throws IOException {
		Document document = html("<html><body><h1>Wires First</h1><div class=heart>42</div><p>The state should build<sup>1</sup> two lines of 40 m<sup>2</sup>.<sup>[2]</sup> On the 10<sup>th</sup> it must.<sup><a href=#n>3</a></sup></p></body></html>");
		assertEquals("h Wires First\np The state should build two lines of 40 m2. On the 10th it must.", MarkedText.of(document));
	}

	@Test
	void theDeclaredCharsetIsUsed() throws IOException {
		String page = "<html><head><meta charset=\"windows-1251\"></head><body><p>Правительство должно опубликовать очередь до лета, и министры должны прочитать её дважды, прежде чем подписать что-либо ещё в этом году.</p></body></html>";
		Path file = Files.write(folder.resolve("a.html"), page.getBytes(Charset.forName("windows-1251")));
		Document document = reader.read(file, "a.html");
		assertEquals("p " + page.replaceAll("<[^>]+>", ""), MarkedText.of(document));
		assertEquals("ru", document.language());
	}

	@Test
	void aPageThatNamesTheWrongCharsetIsReadAllTheSame() throws IOException {
		Path file = Files.write(folder.resolve("a.html"), ("<meta charset=utf-8><p>" + FIRST + " Zoë.</p>").getBytes(StandardCharsets.ISO_8859_1));
		assertEquals("p " + FIRST + " Zoë.", MarkedText.of(reader.read(file, "a.html")));
	}

	@Test
	void aPageOfScriptsAloneIsAProblem() throws IOException {
		Path file = Files.writeString(folder.resolve("a.html"), "<html><body><div id=app></div><script>render(1)</script></body></html>");
		assertThrows(UnreadableDocumentException.class, () -> reader.read(file, "a.html"));
	}

	@Test
	void deeplyNestedPagesDoNotExhaustTheStack() throws IOException {
		assertEquals("p " + FIRST, MarkedText.of(html("<div>".repeat(50_000) + "<p>" + FIRST)));
	}

	@Test
	void markdownIsRendered() throws IOException {
		Path file = Files.writeString(folder.resolve("a.md"), "---\nauthor: Ida Lund\nmood: grim\n---\n# Wires *First*\n\nBy Ida Lund\n\n" + FIRST.replace("sculpture,", "[sculpture](http://x.org), **yes**,")
				+ "\n![A substation near Luleå](x.png)\n\n![A substation near Luleå](x.png)\n\n## The queue\n" + SECOND.replace(", and", ",\nand")
				+ "\n\n1. Publish the queue.\n2. Read it.\n\n> We never asked for more turbines.\n\n```\ncode();\n```\n");
		Document document = reader.read(file, "a.md");
		assertEquals("h Wires First\nb By Ida Lund\np " + FIRST.replace("sculpture,", "sculpture, yes,") + " A substation near Luleå\nc A substation near Luleå\nh The queue\np " + SECOND
				+ "\nl Publish the queue.\nl Read it.\nq We never asked for more turbines.", MarkedText.of(document));
		assertEquals("{author=Ida Lund, mood=grim, title=Wires First}", document.metadata().values().toString());
	}

	private Document html(String page) throws IOException {
		return reader.read(Files.writeString(folder.resolve("a.html"), page), "a.html");
	}
}
