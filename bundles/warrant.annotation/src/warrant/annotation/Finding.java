package warrant.annotation;

/**
 * One thing that is wrong in a file of a project.
 *
 * @param check the check that noticed it, a stable word such as {@code "quote"}
 * @param id of the element meant; empty where it has none
 * @param message a sentence for the analyst
 */
public record Finding(Severity severity, String check, String id, String message) {
}
