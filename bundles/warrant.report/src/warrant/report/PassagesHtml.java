package warrant.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The paragraphs that claims and recommendations were taken from, by document, with the words themselves marked. */
final class PassagesHtml {
	private final Listing<Passage> passages;
	private final Anchors anchors;
	private final Html html;

	PassagesHtml(Listing<Passage> passages, Anchors anchors, Html html) {
		this.passages = passages;
		this.anchors = anchors;
		this.html = html;
	}

	void write() throws IOException {
		html.element("h3", "In context");
		Map<Source, List<Passage>> bySource = new LinkedHashMap<>();
		passages.items().forEach(p -> bySource.computeIfAbsent(p.source(), k -> new ArrayList<>()).add(p));
		for (Map.Entry<Source, List<Passage>> document : bySource.entrySet()) {
			html.start("article").element("h4", document.getKey().name(), "dir", "auto").element("p", document.getKey().byline(), "class", "soft").line();
			for (Passage passage : document.getValue()) {
				passage(passage);
			}
			html.end("article").line();
		}
		Notes.more(passages.left(), "passage", "components.csv", html);
	}

	private void passage(Passage passage) throws IOException {
		html.start("p", "id", anchors.passage(passage.id()).orElse(null), "class", "passage", "dir", "auto");
		int at = 0;
		for (Highlight h : passage.highlights()) {
			if (h.start() < at) {
				continue;
			}
			html.text(passage.text().substring(at, h.start())).start("mark", "class", h.kind().cssClass());
			html.text(passage.text().substring(h.start(), h.end())).end("mark");
			back(h);
			at = h.end();
		}
		html.text(passage.text().substring(at)).end("p").line();
	}

	private void back(Highlight h) throws IOException {
		Optional<String> back = anchors.box(h.node()).or(() -> anchors.claim(h.node()));
		if (back.isPresent()) {
			html.element("a", "↑", "href", "#" + back.get(), "class", "back", "aria-label", "Back to the map");
		}
	}
}
