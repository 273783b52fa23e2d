package warrant.extraction.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import warrant.extraction.ComponentType;
import warrant.extraction.PropositionKind;
import warrant.extraction.RelationType;
import warrant.extraction.components.Candidate;

/**
 * What op-eds do where no word and no model speaks: a paragraph argues for one claim, and the paragraphs' claims for the thesis.
 */
final class Paragraphs {

	private static final double INSIDE = 0.4;
	private static final double TO_THESIS = 0.35;

	private final List<Candidate> candidates;
	private final int[] paragraphs;

	/** @param paragraphs number of each candidate's paragraph, rising */
	Paragraphs(List<Candidate> candidates, int[] paragraphs) {
		this.candidates = candidates;
		this.paragraphs = paragraphs;
	}

	/** For each loose member a link to its paragraph's central claim, for those claims one to the thesis. */
	List<Link> links(StructureDecoder decoder, Optional<Integer> thesis) {
		List<Link> links = new ArrayList<>();
		for (int i = 0; i < candidates.size(); i++) {
			if (!decoder.isLoose(i))
				continue;
			int central = central(i, thesis);
			if (central >= 0 && central != i)
				links.add(new Link(i, central, RelationType.SUPPORT, INSIDE, List.of("argues in the same paragraph")));
			else if (thesis.isPresent())
				links.add(new Link(i, thesis.get(), RelationType.SUPPORT, TO_THESIS, List.of("central claim of its paragraph")));
		}
		return links;
	}

	private int central(int member, Optional<Integer> thesis) {
		int best = -1;
		for (int i = 0; i < candidates.size(); i++)
			if (paragraphs[i] == paragraphs[member] && candidates.get(i).type() != ComponentType.PREMISE
					&& (best < 0 || weight(i, thesis) > weight(best, thesis)))
				best = i;
		return best;
	}

	/** Policies before judgements, then what is surest, then what opens or closes the paragraph. */
	private double weight(int i, Optional<Integer> thesis) {
		boolean opens = i == 0 || paragraphs[i - 1] != paragraphs[i];
		boolean closes = i + 1 == candidates.size() || paragraphs[i + 1] != paragraphs[i];
		return (thesis.filter(t -> t == i).isPresent() ? 2 : 0) + (candidates.get(i).kind() == PropositionKind.POLICY ? 0.5 : 0)
				+ candidates.get(i).score() * 0.5 + (opens ? 0.15 : 0) + (closes ? 0.2 : 0);
	}
}
