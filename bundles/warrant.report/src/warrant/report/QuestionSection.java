package warrant.report;

import java.util.List;
import java.util.Optional;

import warrant.diagram.Scene;

/**
 * One question and what the documents say about it.
 *
 * @param positions of the documents, in their order
 * @param map the laid-out map, without heading and legend
 * @param mapFile relative address of the same map in a file of its own, or empty
 * @param agreements what several documents say alike
 * @param disagreements what they contradict each other on
 * @param findings weaknesses of the map's structure
 */
public record QuestionSection(String question, Listing<Source> documents, Listing<Position> positions, Listing<RecommendationRow> recommendations, Optional<Scene> map,
		String mapFile, Listing<ClaimRow> claims, List<Remark> agreements, List<Remark> disagreements, List<Remark> findings, Listing<Passage> passages) {

	public QuestionSection {
		agreements = List.copyOf(agreements);
		disagreements = List.copyOf(disagreements);
		findings = List.copyOf(findings);
	}
}
