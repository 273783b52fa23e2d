package warrant.index;

/**
 * An actor takes part in an annotation.
 *
 * @param actorId id of an {@link IndexedActor}; its name is looked up when somebody searches, so that a renamed actor needs no new index
 */
public record ActorRole(Role role, String actorId) {
}
