package warrant.index;

/**
 * An actor in a hit.
 *
 * @param name the present one; the id where the register knows no such actor
 */
public record ActorName(Role role, String id, String name) {
}
