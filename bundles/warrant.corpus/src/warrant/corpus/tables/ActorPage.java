package warrant.corpus.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import warrant.text.Span;

/**
 * Everything the corpus knows of one actor, in the order of the documents.
 *
 * @param said claims and recommendations it makes, as author or as others report
 * @param asked recommendations it is asked to follow
 * @param stances where it was said to stand
 * @param called by which words texts mean it, most frequent first
 */
public record ActorPage(String id, List<PassageRow> said, List<RecommendationRow> asked, List<StanceRow> stances, List<Called> called) {

	/** Words, and where they mean the actor. */
	public record Called(String words, List<At> places) {
	}

	/** A place in a document. */
	public record At(Source source, Span span) {
	}

	public static ActorPage of(String id, Collection<DocumentRows> documents) {
		List<PassageRow> said = new ArrayList<>();
		List<RecommendationRow> asked = new ArrayList<>();
		List<StanceRow> stances = new ArrayList<>();
		Map<String, List<At>> called = new LinkedHashMap<>();
		for (DocumentRows rows : documents) {
			rows.claims().stream().filter(row -> row.saidBy().id().equals(id)).forEach(said::add);
			rows.recommendations().stream().filter(row -> row.saidBy().id().equals(id)).forEach(said::add);
			rows.recommendations().stream().filter(row -> row.addressee().id().equals(id)).forEach(asked::add);
			rows.stances().stream().filter(row -> id.equals(row.actor())).forEach(stances::add);
			rows.actors().stream().filter(row -> row.id().equals(id)).forEach(row -> row.mentions().forEach(mention -> called
					.computeIfAbsent(mention.words(), words -> new ArrayList<>()).add(new At(row.source(), mention.span()))));
		}
		List<Called> frequent = called.entrySet().stream().map(entry -> new Called(entry.getKey(), entry.getValue()))
				.sorted(Comparator.comparingInt((Called words) -> -words.places().size())).toList();
		return new ActorPage(id, said, asked, stances, frequent);
	}
}
