package warrant.text.markup;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

import warrant.text.Metadata;
import warrant.text.UnreadableDocumentException;
import warrant.text.blocks.Piece;
import warrant.text.internal.BlockText;
import warrant.text.internal.Draft;
import warrant.text.internal.FormatReader;
import warrant.text.internal.Source;
import warrant.text.internal.TextDecoder;

/** A web page or any other HTML: the article without the page around it. Scripts are never run, nothing is fetched. */
public final class HtmlReader implements FormatReader {

	private static final int HEAD = 4096;
	private static final Pattern CHARSET = Pattern.compile("(?i)(?:<meta[^>]{0,200}charset\\s*=\\s*[\"']?|<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"'])([\\w:.-]{2,40})");
	/** Elements nested deeper are flattened by jsoup's own limit; ours keeps recursion off the end of the stack. */
	private static final int DEEPEST = 400;

	@Override
	public Draft read(Source source) throws UnreadableDocumentException {
		String html = declared(source.bytes()).map(charset -> TextDecoder.decode(source.bytes(), charset)).orElse(null);
		Document page = parse(html != null ? html : TextDecoder.decode(source));
		Metadata metadata = HtmlMetadata.of(page);
		List<Piece> pieces = new HtmlPieces().of(Boilerplate.article(page));
		if (pieces.isEmpty())
			throw source.unreadable("shows no text (perhaps a page that is built by scripts); save it from the browser as it is shown.");
		return BlockText.draft(pieces, metadata, language(page));
	}

	private static Document parse(String html) {
		return Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
	}

	private static String language(Document page) {
		Element root = page.selectFirst("html[lang]");
		return root == null ? "" : root.attr("lang");
	}

	/** The charset named in the page's head; a BOM goes before it. */
	private static Optional<Charset> declared(byte[] bytes) {
		String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
		Matcher matcher = CHARSET.matcher(head);
		if (head.startsWith("\u00ef\u00bb\u00bf") || head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff") || !matcher.find())
			return Optional.empty();
		try {
			Charset charset = Charset.forName(matcher.group(1));
			// a page that could be read this far is in no 16-bit encoding, whatever it says
			return charset.name().startsWith("UTF-16") ? Optional.empty() : Optional.of(charset);
		} catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
			return Optional.empty();
		}
	}
}
