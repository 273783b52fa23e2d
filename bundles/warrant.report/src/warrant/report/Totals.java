package warrant.report;

/** Counts over the whole corpus, whatever the page shows of it. */
public record Totals(int documents, int recommendations, int claims, int premises, int actors, int relations) {
}
