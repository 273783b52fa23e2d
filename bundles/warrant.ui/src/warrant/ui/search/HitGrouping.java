package warrant.ui.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import warrant.index.SearchHit;

/** By what hits are put together. */
public enum HitGrouping {
	NOTHING("nothing", hit -> ""), DOCUMENT("document", SearchHit::title), ACTOR("actor", Hits::groupActor), TYPE("type", Hits::type),
	YEAR("year", Hits::year);

	/**
	 * Hits that belong together.
	 *
	 * @param title empty where hits are not grouped
	 */
	record Group(String title, List<SearchHit> hits) {
	}

	private final String label;
	private final Function<SearchHit, String> title;

	HitGrouping(String label, Function<SearchHit, String> title) {
		this.label = label;
		this.title = title;
	}

	String label() {
		return label;
	}

	/** The group with the best hit first; documents of one title stay apart. */
	List<Group> groups(List<SearchHit> hits) {
		Map<String, List<SearchHit>> groups = new LinkedHashMap<>();
		for (SearchHit hit : hits)
			groups.computeIfAbsent(title.apply(hit) + (this == DOCUMENT ? '\n' + hit.document() : ""), key -> new ArrayList<>()).add(hit);
		return groups.values().stream().map(all -> new Group(title.apply(all.getFirst()), List.copyOf(all))).toList();
	}
}
