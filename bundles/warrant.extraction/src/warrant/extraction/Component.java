package warrant.extraction;

import java.util.List;
import java.util.Optional;

import warrant.text.Span;

/**
 * An argumentative span the machine suggests.
 *
 * @param score calibrated confidence that this is a component of this type, 0 to 1; never an argument's strength
 * @param attribution empty where the author speaks
 * @param reasons in words, strongest first
 * @param model the model that made it, with version
 */
public record Component(String id, ComponentType type, PropositionKind kind, Span span, double score, Optional<Attribution> attribution,
		List<String> reasons, String model) {

	public Component {
		reasons = List.copyOf(reasons);
	}
}
