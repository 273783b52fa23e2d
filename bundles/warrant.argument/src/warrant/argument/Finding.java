package warrant.argument;

/**
 * One thing that was noticed about a map.
 *
 * @param check the check that noticed it, a stable word such as {@code "circular-support"}; a quick fix hangs on it
 * @param id of the node or other element meant; that of the map when there is none
 * @param message a sentence for the analyst
 */
public record Finding(Severity severity, String check, String id, String message) {
}
