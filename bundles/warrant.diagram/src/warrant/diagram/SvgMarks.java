package warrant.diagram;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import warrant.diagram.fonts.Face;

/** Marks as SVG elements; colours are references to the palette's variables. */
final class SvgMarks {
	private final XMLStreamWriter xml;

	SvgMarks(XMLStreamWriter xml) {
		this.xml = xml;
	}

	void paint(Mark mark, boolean faded) throws XMLStreamException {
		switch (mark) {
			case Mark.Figure figure -> figure(figure, faded);
			case Mark.Text text -> text(text, faded);
		}
	}

	private void figure(Mark.Figure figure, boolean faded) throws XMLStreamException {
		xml.writeEmptyElement("path");
		xml.writeAttribute("d", data(figure.path()));
		xml.writeAttribute("fill", figure.fill().map(p -> colour(p, faded)).orElse("none"));
		if (figure.stroke().isPresent()) {
			Stroke stroke = figure.stroke().get();
			xml.writeAttribute("stroke", colour(stroke.paint(), faded));
			xml.writeAttribute("stroke-width", number(stroke.width()));
			if (!stroke.dashes().isEmpty()) {
				xml.writeAttribute("stroke-dasharray", stroke.dashes().stream().map(SvgMarks::number).collect(Collectors.joining(" ")));
			}
			if (stroke.round()) {
				xml.writeAttribute("stroke-linecap", "round");
			}
		}
	}

	private void text(Mark.Text text, boolean faded) throws XMLStreamException {
		xml.writeStartElement("text");
		if (text.face() == Face.SANS_BOLD) {
			xml.writeAttribute("class", "b");
		}
		xml.writeAttribute("x", number(text.at().x()));
		xml.writeAttribute("y", number(text.at().y()));
		xml.writeAttribute("font-size", number(text.size()));
		xml.writeAttribute("fill", colour(text.paint(), faded));
		xml.writeCharacters(CleanText.of(text.text()));
		xml.writeEndElement();
	}

	private static String colour(Paint paint, boolean faded) {
		return switch (paint) {
			case Tone tone -> "var(" + tone.variable() + (faded ? "-out)" : ")");
			case Paint.Chosen chosen -> Colour.of(chosen.rgb()).css();
		};
	}

	private static String data(Path path) {
		StringBuilder d = new StringBuilder();
		for (Segment s : path.segments()) {
			switch (s) {
				case Segment.Move m -> d.append('M').append(point(m.to()));
				case Segment.Line l -> d.append('L').append(point(l.to()));
				case Segment.Curve c -> d.append('C').append(point(c.control1())).append(' ').append(point(c.control2())).append(' ').append(point(c.to()));
				case Segment.Close c -> d.append('Z');
			}
		}
		return d.toString();
	}

	private static String point(Point p) {
		return number(p.x()) + "," + number(p.y());
	}

	/** At most two decimals, no trailing zeros, a point whatever the locale. */
	static String number(double n) {
		BigDecimal rounded = BigDecimal.valueOf(n).setScale(2, RoundingMode.HALF_UP);
		return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
	}
}
