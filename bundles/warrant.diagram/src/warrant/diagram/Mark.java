package warrant.diagram;

import java.util.Optional;

import warrant.diagram.fonts.Face;

/** The smallest thing that is painted. Every writer, and the screen, paint the same marks in the same order. */
public sealed interface Mark {

	Mark moved(double dx, double dy);

	/** A figure, filled first, then outlined. */
	record Figure(Path path, Optional<Paint> fill, Optional<Stroke> stroke) implements Mark {
		@Override
		public Figure moved(double dx, double dy) {
			return new Figure(path.moved(dx, dy), fill, stroke);
		}
	}

	/** One line of text; {@code at} is the left end of its baseline, {@code size} in pixels. */
	record Text(Point at, String text, Face face, double size, Paint paint) implements Mark {
		@Override
		public Text moved(double dx, double dy) {
			return new Text(at.plus(dx, dy), text, face, size, paint);
		}
	}

	static Figure filled(Path path, Paint fill) {
		return new Figure(path, Optional.of(fill), Optional.empty());
	}

	static Figure outlined(Path path, Stroke stroke) {
		return new Figure(path, Optional.empty(), Optional.of(stroke));
	}

	static Figure drawn(Path path, Paint fill, Stroke stroke) {
		return new Figure(path, Optional.of(fill), Optional.of(stroke));
	}
}
