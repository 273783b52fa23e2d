package warrant.extraction;

import java.util.List;
import java.util.Optional;

import warrant.text.Span;

/**
 * Someone should do something.
 *
 * @param score calibrated confidence, 0 to 1
 * @param reported somebody other than the author recommends it
 * @param issuer who recommends; empty where the author does
 * @param action what is to be done, inside {@code span}
 * @param modality the words that make it a recommendation ("should", "would do well to"), or "imperative"
 * @param negated whether the action is not to be done
 * @param component id of the component over the same words, if any
 */
public record Recommendation(String id, Span span, double score, boolean reported, Optional<Attribution> issuer,
		Optional<Addressee> addressee, Span action, String modality, boolean negated, Optional<Span> condition, Optional<Span> instrument,
		Optional<Span> deadline, Optional<String> component, List<String> reasons, String model) {

	public Recommendation {
		reasons = List.copyOf(reasons);
	}
}
