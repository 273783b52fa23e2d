package warrant.extraction;

import java.util.Comparator;
import java.util.List;

/**
 * Everything the machine suggests about one document. Ids ({@code c1}, {@code r1}, {@code a1}, {@code s1}) hold within this object;
 * every list but {@code actors} and {@code relations} is sorted by start.
 *
 * @param notices what the analyst should know, such as "not English: indexed, not extracted"
 */
public record Extraction(List<Sentence> sentences, List<Component> components, List<Recommendation> recommendations, List<Actor> actors,
		List<Relation> relations, List<String> notices) {

	public Extraction {
		sentences = List.copyOf(sentences);
		components = List.copyOf(components);
		// The frame of a whole sentence may be found after one that lies within it.
		recommendations = recommendations.stream().sorted(Comparator.comparingInt(frame -> frame.span().start())).toList();
		actors = List.copyOf(actors);
		relations = List.copyOf(relations);
		notices = List.copyOf(notices);
	}

	/** An extraction that found nothing and says why. */
	public static Extraction nothing(String notice) {
		return new Extraction(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(notice));
	}
}
