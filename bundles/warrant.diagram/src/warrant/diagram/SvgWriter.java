package warrant.diagram;

import java.io.IOException;
import java.io.Writer;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import warrant.diagram.fonts.Face;
import warrant.diagram.fonts.FontSubset;

/**
 * Writes a scene as SVG 1.1: text stays text, every box and edge is a group with a title, boxes link to where their
 * words stand. A file of its own carries its fonts in itself.
 */
public final class SvgWriter {
	private static final String SVG = "http://www.w3.org/2000/svg";

	private final SvgOptions options;

	public SvgWriter(SvgOptions options) {
		this.options = options;
	}

	/** The id that the box of a node has in a file written with {@code idPrefix}. */
	public static String anchor(String idPrefix, String node) {
		return idPrefix + "n-" + node.replaceAll("[^A-Za-z0-9_-]", "_");
	}

	/** Does not close {@code out}. */
	public void write(Scene scene, Writer out) throws IOException {
		try {
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
			if (!options.inline()) {
				xml.writeStartDocument("UTF-8", "1.0");
				xml.writeCharacters("\n");
			}
			root(scene, xml);
			xml.flush();
		} catch (XMLStreamException e) {
			throw new IOException("The map \"" + scene.title() + "\" could not be written as SVG", e);
		}
	}

	private void root(Scene scene, XMLStreamWriter xml) throws XMLStreamException, IOException {
		Rect b = scene.bounds();
		SvgMarks marks = new SvgMarks(xml);
		xml.writeStartElement("svg");
		xml.writeDefaultNamespace(SVG);
		xml.writeAttribute("class", "warrant");
		xml.writeAttribute("viewBox", SvgMarks.number(b.x()) + " " + SvgMarks.number(b.y()) + " " + SvgMarks.number(b.width()) + " " + SvgMarks.number(b.height()));
		xml.writeAttribute("width", SvgMarks.number(b.width()));
		xml.writeAttribute("height", SvgMarks.number(b.height()));
		xml.writeAttribute("role", "img");
		xml.writeAttribute("aria-labelledby", options.idPrefix() + "title " + options.idPrefix() + "desc");
		named(xml, "title", scene.title());
		named(xml, "desc", scene.description());
		if (!options.inline()) {
			xml.writeStartElement("style");
			xml.writeCharacters(fonts(scene) + SvgStyle.css(options.theme(), options.palettes()));
			xml.writeEndElement();
			marks.paint(Mark.filled(Paths.rectangle(b), Tone.GROUND), false);
		}
		for (Frame group : scene.groups()) {
			group(group, xml, marks);
		}
		for (Edge edge : scene.edges()) {
			edge(edge, xml, marks);
		}
		for (Box box : scene.boxes()) {
			box(box, xml, marks);
		}
		for (Mark mark : scene.ornaments()) {
			marks.paint(mark, false);
		}
		xml.writeEndElement();
	}

	private void named(XMLStreamWriter xml, String element, String words) throws XMLStreamException {
		xml.writeStartElement(element);
		xml.writeAttribute("id", options.idPrefix() + element);
		xml.writeCharacters(CleanText.of(words));
		xml.writeEndElement();
	}

	private static void group(Frame group, XMLStreamWriter xml, SvgMarks marks) throws XMLStreamException {
		xml.writeStartElement("g");
		xml.writeAttribute("class", "group");
		title(xml, group.title());
		for (Mark mark : group.marks()) {
			marks.paint(mark, false);
		}
		xml.writeEndElement();
	}

	private void edge(Edge edge, XMLStreamWriter xml, SvgMarks marks) throws XMLStreamException {
		xml.writeStartElement("g");
		xml.writeAttribute("class", "edge " + edge.kind().cssClass());
		title(xml, edge.description());
		for (Mark mark : edge.marks()) {
			marks.paint(mark, edge.faded());
		}
		xml.writeEndElement();
	}

	private void box(Box box, XMLStreamWriter xml, SvgMarks marks) throws XMLStreamException {
		String href = options.link().apply(box.id()).flatMap(SafeLink::of).orElse("");
		xml.writeStartElement(href.isEmpty() ? "g" : "a");
		if (!href.isEmpty()) {
			xml.writeAttribute("href", CleanText.of(href));
		}
		xml.writeAttribute("id", anchor(options.idPrefix(), box.id()));
		xml.writeAttribute("class", "node " + box.kind().cssClass() + (box.faded() ? " out" : ""));
		title(xml, box.text() + "\n" + box.description());
		for (Mark mark : box.marks()) {
			marks.paint(mark, box.faded());
		}
		xml.writeEndElement();
	}

	private static void title(XMLStreamWriter xml, String words) throws XMLStreamException {
		xml.writeStartElement("title");
		xml.writeCharacters(CleanText.of(words));
		xml.writeEndElement();
	}

	private static String fonts(Scene scene) throws IOException {
		FontSubset regular = new FontSubset(Face.SANS);
		FontSubset bold = new FontSubset(Face.SANS_BOLD);
		scene.texts().forEach(t -> (t.face() == Face.SANS_BOLD ? bold : regular).add(t.text()));
		return regular.fontFace() + bold.fontFace();
	}
}
