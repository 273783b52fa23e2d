package warrant.corpus;

import java.util.List;

/**
 * What bringing the index up to date came to.
 *
 * @param added documents that are new or changed
 * @param removed documents that are gone from the folder
 */
public record IndexReport(int added, int unchanged, int removed, List<Problem> problems) {

	public IndexReport {
		problems = List.copyOf(problems);
	}

	IndexReport with(List<Problem> found) {
		return new IndexReport(added, unchanged, removed, found);
	}
}
