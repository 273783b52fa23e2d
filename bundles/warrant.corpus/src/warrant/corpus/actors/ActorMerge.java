package warrant.corpus.actors;

import warrant.corpus.tables.ActorSummary;

/**
 * Two actors of a corpus that may be one.
 *
 * @param part what would be merged
 * @param whole what it would become part of: the fuller name, else the one more often mentioned
 * @param reason in words for a person
 * @param confidence 0 to 1, the rule's own; what a person would say yes to more often than not is above 0.5
 */
public record ActorMerge(ActorSummary part, ActorSummary whole, String reason, double confidence) {
}
