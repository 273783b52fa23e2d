package warrant.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import warrant.corpus.SavedSearch;
import warrant.index.FacetChoice;
import warrant.index.Layer;
import warrant.index.SearchRequest;

/**
 * What the analyst asks now.
 *
 * @param query as typed
 * @param layer as chosen; what the query says of the type goes before it
 */
record Question(String query, Layer layer, boolean byMeaning, List<FacetChoice> choices) {

	static final Question NOTHING = new Question("", Layer.RECOMMENDATION, false, List.of());

	private static final Pattern TYPE = Pattern.compile("(?<![-\\p{L}])type:\"?(recommendation|claim|premise|major-claim|component|actor)\\b");
	private static final Map<String, Layer> LAYERS = Map.of("recommendation", Layer.RECOMMENDATION, "actor", Layer.ACTOR);

	Question {
		choices = List.copyOf(choices);
	}

	static Question of(SavedSearch saved) {
		return new Question(saved.query(), saved.layer(), saved.byMeaning(), saved.choices());
	}

	SavedSearch saved(String name) {
		return new SavedSearch(name, query, layer, byMeaning, choices);
	}

	/** Who types {@code type:claim} means claims, whatever is chosen beside the field. */
	Layer asked() {
		Matcher type = TYPE.matcher(query);
		return type.find() ? LAYERS.getOrDefault(type.group(1), Layer.COMPONENT) : layer;
	}

	boolean isBlank() {
		return query.isBlank() && choices.isEmpty();
	}

	SearchRequest request(int limit) {
		SearchRequest request = SearchRequest.of(query).in(asked()).withLimit(limit).withFacets();
		for (FacetChoice choice : choices)
			request = request.choosing(choice);
		return request;
	}

	Question withQuery(String other) {
		return new Question(other, layer, byMeaning, choices);
	}

	/** Choices go: their counts were those of another layer. */
	Question in(Layer other) {
		return new Question(query, other, byMeaning, choices.stream().filter(choice -> !choice.field().equals("type")).toList());
	}

	Question byMeaning(boolean on) {
		return new Question(query, layer, on, choices);
	}

	Question toggled(FacetChoice choice) {
		List<FacetChoice> now = new ArrayList<>(choices);
		if (!now.remove(choice))
			now.add(choice);
		return new Question(query, layer, byMeaning, now);
	}
}
