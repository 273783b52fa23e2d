package warrant.ui.actors;

import java.util.List;
import java.util.Optional;

import warrant.ui.session.Passage;

/**
 * A line of an actor's page.
 *
 * @param soft secondary text after the first
 * @param icon empty: none
 * @param passage that it stands for; empty for headings
 * @param key of what a heading's command needs: the words, an actor's id, or a map's file and a node of it; empty: nothing
 */
record PageNode(Sort sort, String text, String soft, String icon, Optional<Passage> passage, String key, List<PageNode> children) {

	/** What a line is. */
	enum Sort {
		SECTION, PASSAGE, ON_MAP, CALLED, PART
	}

	static PageNode section(String text, List<PageNode> children) {
		return new PageNode(Sort.SECTION, text, "" + children.size(), "", Optional.empty(), text, children);
	}

	static PageNode passage(Passage passage, String text, String soft, String icon) {
		return new PageNode(Sort.PASSAGE, text, soft, icon, Optional.of(passage), passage.document() + passage.id() + passage.span(), List.of());
	}

	/** The same line after the page was made again. */
	@Override
	public boolean equals(Object other) {
		return other instanceof PageNode node && node.sort == sort && node.key.equals(key);
	}

	@Override
	public int hashCode() {
		return key.hashCode();
	}
}
