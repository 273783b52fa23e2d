package warrant.extraction.relations;

import java.util.List;

import warrant.extraction.RelationType;

/**
 * One component bearing on another, by index.
 *
 * @param reasons in words, strongest first
 */
public record Link(int source, int target, RelationType type, double probability, List<String> reasons) {
}
