package warrant.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** DOCX, ODT and EPUB by hand: the smallest archives that office programs open. */
final class ZipFiles {

	private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
	private static final String CONTENT_TYPES = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
			+ "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
			+ "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
			+ "<Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/>"
			+ "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>";
	private static final String RELS = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
			+ "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
			+ "<Relationship Id=\"r2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>";
	private static final String DOCUMENT_RELS = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
			+ "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>";
	private static final String CORE = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
			+ " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
			+ "<dc:title>Wires First</dc:title><dc:creator>Ida Lund</dc:creator><dcterms:created xsi:type=\"dcterms:W3CDTF\">2025-09-17T08:00:00Z</dcterms:created></cp:coreProperties>";

	private final ZipOutputStream zip;

	private ZipFiles(OutputStream out) {
		zip = new ZipOutputStream(out);
	}

	/** @param paragraphs pairs of style id ({@code ""} for none) and words */
	static Path docx(Path file, String... paragraphs) throws IOException {
		StringBuilder body = new StringBuilder();
		for (int i = 0; i < paragraphs.length; i += 2)
			body.append("<w:p>").append(paragraphs[i].isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + paragraphs[i] + "\"/></w:pPr>")
					.append("<w:r><w:t xml:space=\"preserve\">").append(paragraphs[i + 1]).append("</w:t></w:r></w:p>");
		return docxOf(file, "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document " + W + "><w:body>" + body + "</w:body></w:document>");
	}

	static Path docxOf(Path file, String documentXml) throws IOException {
		StringBuilder styles = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:styles " + W + ">");
		for (String style : new String[] { "Title", "Heading 1", "Heading 2", "Caption", "Quote", "List Paragraph" })
			styles.append("<w:style w:type=\"paragraph\" w:styleId=\"" + style.replace(" ", "") + "\"><w:name w:val=\"" + style + "\"/></w:style>");
		try (OutputStream out = Files.newOutputStream(file)) {
			ZipFiles zip = new ZipFiles(out);
			zip.put("[Content_Types].xml", CONTENT_TYPES).put("_rels/.rels", RELS).put("word/document.xml", documentXml)
					.put("word/_rels/document.xml.rels", DOCUMENT_RELS).put("word/styles.xml", styles + "</w:styles>").put("docProps/core.xml", CORE).zip.finish();
		}
		return file;
	}

	static Path odt(Path file, String body) throws IOException {
		String names = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
				+ " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" office:version=\"1.2\"";
		try (OutputStream out = Files.newOutputStream(file)) {
			ZipFiles zip = new ZipFiles(out);
			zip.stored("mimetype", "application/vnd.oasis.opendocument.text");
			zip.put("content.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content " + names + "><office:body><office:text>" + body + "</office:text></office:body></office:document-content>")
					.put("meta.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-meta " + names + "><office:meta><dc:title>Wires First</dc:title><meta:initial-creator>Ida Lund</meta:initial-creator><dc:creator>Ida Lund</dc:creator></office:meta></office:document-meta>")
					.put("META-INF/manifest.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"application/vnd.oasis.opendocument.text\"/>"
							+ "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/></manifest:manifest>").zip.finish();
		}
		return file;
	}

	/** @param chapters XHTML of the bodies, read in this order */
	static Path epub(Path file, String... chapters) throws IOException {
		try (OutputStream out = Files.newOutputStream(file)) {
			ZipFiles zip = new ZipFiles(out);
			zip.stored("mimetype", "application/epub+zip");
			zip.put("META-INF/container.xml", "<?xml version=\"1.0\"?><container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles><rootfile full-path=\"OEBPS/content.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles></container>");
			StringBuilder items = new StringBuilder();
			StringBuilder spine = new StringBuilder();
			for (int i = 0; i < chapters.length; i++) {
				items.append("<item id=\"c" + i + "\" href=\"c" + i + ".xhtml\" media-type=\"application/xhtml+xml\"/>");
				spine.append("<itemref idref=\"c" + i + "\"/>");
				zip.put("OEBPS/c" + i + ".xhtml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>Chapter</title></head><body>" + chapters[i] + "</body></html>");
			}
			zip.put("OEBPS/content.opf", "<?xml version=\"1.0\"?><package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"id\"><metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:identifier id=\"id\">x</dc:identifier><dc:title>Wires First</dc:title><dc:creator>Ida Lund</dc:creator><dc:language>en</dc:language></metadata>"
					+ "<manifest>" + items + "</manifest><spine>" + spine + "</spine></package>").zip.finish();
		}
		return file;
	}

	private ZipFiles put(String name, String words) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(words.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
		return this;
	}

	private void stored(String name, String words) throws IOException {
		byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
		CRC32 crc = new CRC32();
		crc.update(bytes);
		ZipEntry entry = new ZipEntry(name);
		entry.setMethod(ZipEntry.STORED);
		entry.setSize(bytes.length);
		entry.setCrc(crc.getValue());
		zip.putNextEntry(entry);
		zip.write(bytes);
		zip.closeEntry();
	}
}
