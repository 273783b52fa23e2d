package warrant.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The voices on a question side by side: what each comes down to, asks for, rests on, and what is said against it. */
final class PositionsHtml {
	private final Listing<Position> positions;
	private final Anchors anchors;
	private final Html html;

	PositionsHtml(Listing<Position> positions, Anchors anchors, Html html) {
		this.positions = positions;
		this.anchors = anchors;
		this.html = html;
	}

	void write() throws IOException {
		html.element("h3", "Who stands where").start("div", "class", "positions").line();
		for (Position position : positions.items()) {
			position(position);
		}
		html.end("div").line();
		Notes.more(positions.left(), "document", "components.csv", html);
	}

	private void position(Position position) throws IOException {
		Source source = position.source();
		html.start("section", "class", "position").element("h4", source.author().isBlank() ? source.name() : source.author(), "dir", "auto");
		html.element("p", source.author().isBlank() ? source.byline() : source.name(), "class", "soft", "dir", "auto");
		if (position.thesis().isPresent()) {
			html.start("p", "class", "thesis", "dir", "auto");
			point(position.thesis().get());
			html.end("p").start("div", "class", "strength");
			ClaimsHtml.strength(position.state(), html);
			html.end("div");
		}
		points("Asks", position.asks());
		points("Because", position.grounds());
		points("Against it", position.against());
		if (position.against().isEmpty()) {
			html.element("p", "Nothing here is said against it directly.", "class", "note");
		}
		html.end("section").line();
	}

	private void points(String heading, List<Position.Point> points) throws IOException {
		if (points.isEmpty()) {
			return;
		}
		html.element("h5", heading).start("ul");
		for (Position.Point point : points) {
			html.start("li", "dir", "auto");
			point(point);
			html.end("li");
		}
		html.end("ul").line();
	}

	private void point(Position.Point point) throws IOException {
		if (!point.who().isBlank() && !point.words().contains(point.who())) {
			html.element("b", point.who()).text(": ");
		}
		Optional<String> target = anchors.claim(point.node()).or(() -> anchors.target(point.node()));
		if (target.isPresent()) {
			html.element("a", point.words(), "href", "#" + target.get());
		} else {
			html.text(point.words());
		}
	}
}
