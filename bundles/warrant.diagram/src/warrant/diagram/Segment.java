package warrant.diagram;

/** One step of a {@link Path}; each but {@link Close} ends at {@link #to()}. */
public sealed interface Segment {

	/** Where the pen is afterwards. */
	Point to();

	/** Lifts the pen and puts it down at {@code to}. */
	record Move(Point to) implements Segment {
	}

	/** A straight line. */
	record Line(Point to) implements Segment {
	}

	/** A cubic Bézier curve. */
	record Curve(Point control1, Point control2, Point to) implements Segment {

		/** The point at {@code t} (0 to 1) of the curve that begins at {@code from}. */
		Point at(Point from, double t) {
			Point a = from.towards(control1, t);
			Point b = control1.towards(control2, t);
			Point c = control2.towards(to, t);
			return a.towards(b, t).towards(b.towards(c, t), t);
		}
	}

	/** Back to where the figure began, which is {@code to}. */
	record Close(Point to) implements Segment {
	}

	/** The same step elsewhere. */
	default Segment moved(double dx, double dy) {
		return switch (this) {
			case Move m -> new Move(m.to.plus(dx, dy));
			case Line l -> new Line(l.to.plus(dx, dy));
			case Curve c -> new Curve(c.control1.plus(dx, dy), c.control2.plus(dx, dy), c.to.plus(dx, dy));
			case Close c -> new Close(c.to.plus(dx, dy));
		};
	}
}
