package warrant.report;

/** Something to know about the map, in words. {@code node}: the node it is about, or empty. */
public record Remark(String words, String node) {
}
