package warrant.extraction.components;

import java.util.ArrayList;
import java.util.List;

import warrant.extraction.ComponentType;
import warrant.extraction.PropositionKind;

/**
 * A clause that argues, before it is known who asserts it.
 *
 * @param score calibrated confidence that it is a component of this type, 0 to 1
 * @param reasons in words, strongest first
 */
public record Candidate(Clause clause, ComponentType type, PropositionKind kind, double score, List<String> reasons) {

	/** The same clause as the document's thesis. */
	Candidate asThesis(double score, String reason) {
		List<String> all = new ArrayList<>(reasons);
		all.addFirst(reason);
		return new Candidate(clause, ComponentType.MAJOR_CLAIM, kind, score, all);
	}
}
