package warrant.text;

import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;

import warrant.text.internal.FormatReader;
import warrant.text.internal.PlainTextReader;
import warrant.text.markup.HtmlReader;
import warrant.text.markup.MarkdownReader;
import warrant.text.office.OfficeReader;
import warrant.text.pdf.PdfReader;

/** From an extension to its reader; the classes behind a format are loaded by its first file. */
final class Formats {

	private final FormatReader text = new PlainTextReader();

	/** @param extension lower case, one of {@link DocumentReader#EXTENSIONS} */
	FormatReader reader(String extension) {
		return switch (extension) {
			case "txt", "text" -> text;
			case "md", "markdown" -> new MarkdownReader();
			case "html", "htm", "xhtml" -> new HtmlReader();
			case "pdf" -> new PdfReader();
			case "docx" -> new OfficeReader(true, Formats::word);
			case "odt" -> new OfficeReader(true, OpenDocumentParser::new);
			case "epub" -> new OfficeReader(true, EpubParser::new);
			case "rtf" -> new OfficeReader(false, RTFParser::new);
			default -> throw new IllegalArgumentException("no reader for ." + extension);
		};
	}

	/** The streaming reader of DOCX: a tenth of the memory of the one over POI's objects, and it leaves out deleted text. */
	private static OOXMLParser word() {
		OOXMLParser parser = new OOXMLParser();
		parser.setUseSAXDocxExtractor(true);
		return parser;
	}
}
