package warrant.argument.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * All labellings of one semantics, or the reason why they were not computed.
 *
 * @param all in a fixed order, those that accept earlier nodes first; empty when not computed, and when there are none: a map may have no stable
 *            labelling
 * @param notComputed in words; empty when {@code all} is all
 */
public record Labellings(List<Labelling> all, Optional<String> notComputed) {

	static Labellings of(List<Labelling> all) {
		return new Labellings(all, Optional.empty());
	}

	static Labellings notComputed(String why) {
		return new Labellings(List.of(), Optional.of(why));
	}

	public boolean isComputed() {
		return notComputed.isEmpty();
	}

	/** Whether a node is in in at least one labelling (credulous acceptance). */
	public boolean someAccept(int node) {
		return all.stream().anyMatch(l -> l.of(node) == Label.IN);
	}

	/** Whether there are labellings, and the node is in in all of them (sceptical acceptance). */
	public boolean allAccept(int node) {
		return !all.isEmpty() && all.stream().allMatch(l -> l.of(node) == Label.IN);
	}
}
