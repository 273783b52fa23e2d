package warrant.report;

import java.io.IOException;
import java.util.Optional;

import warrant.diagram.SafeLink;
import warrant.diagram.Scene;
import warrant.diagram.SvgOptions;
import warrant.diagram.SvgWriter;

/** The map of a question, each box linked to its passage. */
final class MapHtml {
	/** Wider maps open at full size in a frame that scrolls; others fit the page's width. */
	private static final double WIDE = 1700;

	private final Scene scene;
	private final String file;
	private final Anchors anchors;
	private final Html html;

	MapHtml(Scene scene, String file, Anchors anchors, Html html) {
		this.scene = scene;
		this.file = file;
		this.anchors = anchors;
		this.html = html;
	}

	void write(boolean drawn) throws IOException {
		html.element("h3", "Map");
		Optional<String> address = SafeLink.of(file);
		if (drawn) {
			String box = anchors.section() + "-fit";
			html.start("input", "type", "checkbox", "id", box, "class", "fit", "checked", scene.bounds().width() <= WIDE ? "" : null);
			html.start("div", "class", "mapbar soft").element("span", scene.description()).element("label", "Fit to width", "for", box, "class", "chip");
			own(address);
			html.end("div").line().start("div", "class", "map", "tabindex", "0", "role", "group", "aria-label", "Argument map, scrollable");
			SvgOptions linked = SvgOptions.standalone().withLink(node -> anchors.target(node).map(t -> "#" + t));
			new SvgWriter(linked.inPage(anchors.mapPrefix())).write(scene, html.writer());
			html.end("div").line();
		} else {
			html.start("p", "class", "note").text("This map (" + scene.description() + ") is not drawn here, to keep the page small. ");
			own(address);
			html.end("p").line();
		}
	}

	private void own(Optional<String> address) throws IOException {
		if (address.isPresent()) {
			html.element("a", "Open as a file of its own", "href", address.get());
		}
	}
}
