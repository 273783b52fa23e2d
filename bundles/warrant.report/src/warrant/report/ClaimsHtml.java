package warrant.report;

import java.io.IOException;
import java.util.Optional;

import warrant.diagram.NodeState;
import warrant.diagram.Standing;

/** The propositions of a map in words: what, who, where, how strong, why. */
final class ClaimsHtml {
	private final Listing<ClaimRow> claims;
	private final Anchors anchors;
	private final Html html;

	ClaimsHtml(Listing<ClaimRow> claims, Anchors anchors, Html html) {
		this.claims = claims;
		this.anchors = anchors;
		this.html = html;
	}

	void write() throws IOException {
		html.element("h3", "Claims and their reasons").start("ul", "class", "claims filtered").line();
		for (ClaimRow claim : claims.items()) {
			claim(claim);
		}
		html.end("ul").line();
		Notes.more(claims.left(), "proposition", "components.csv", html);
	}

	private void claim(ClaimRow claim) throws IOException {
		boolean out = claim.state().standing() == Standing.OUT;
		html.start("li", "id", anchors.claim(claim.node()).orElse(null), "class", claim.kind().cssClass() + (out ? " out" : ""));
		html.start("div", "class", "strength");
		strength(claim.state(), html);
		html.end("div");
		html.start("div").start("p", "class", "words", "dir", "auto").element("span", claim.kind().words(), "class", "kind").text(" " + claim.text()).end("p");
		if (!claim.quote().isBlank() && !claim.quote().strip().equals(claim.text().strip())) {
			html.element("blockquote", "“" + claim.quote() + "”", "dir", "auto");
		}
		where(claim);
		if (!claim.reason().isBlank()) {
			html.element("p", claim.reason(), "class", "reason");
		}
		html.end("div").end("li").line();
	}

	static void strength(NodeState state, Html html) throws IOException {
		if (state.hasStrength()) {
			html.element("span", state.figure(), "class", "figure", "title", "Strength of the argument, 0 to 1");
			html.start("span", "class", "bar").start("i", "style", "width:" + Math.round(Math.clamp(state.strength(), 0, 1) * 100) + "%").end("i").end("span");
		}
		if (state != NodeState.UNKNOWN) {
			html.element("span", standing(state.standing()), "class", "standing");
		}
	}

	private static String standing(Standing standing) {
		return switch (standing) {
			case IN -> "stands";
			case OUT -> "✕ defeated";
			case UNDECIDED -> "◐ undecided";
		};
	}

	private void where(ClaimRow claim) throws IOException {
		html.start("p", "class", "where");
		if (claim.quote().isBlank()) {
			html.text("implicit");
		} else {
			html.text(claim.actor().isBlank() ? "the author" : claim.actor()).text(" · ");
			source(claim);
			html.text(claim.more() > 0 ? " and %d more".formatted(claim.more()) : "");
		}
		Optional<String> box = anchors.box(claim.node());
		if (box.isPresent()) {
			html.text(" · ").element("a", "on the map", "href", "#" + box.get());
		}
		html.end("p");
	}

	private void source(ClaimRow claim) throws IOException {
		Optional<String> passage = anchors.passage(claim.passage());
		if (passage.isPresent()) {
			html.element("a", claim.source().name(), "href", "#" + passage.get());
		} else {
			html.text(claim.source().name());
		}
	}
}
