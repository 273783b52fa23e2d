package warrant.corpus.tables;

/**
 * Who says something or is asked to do it.
 *
 * @param id across the corpus; empty where only words are known ("the rest of us"), or nobody
 * @param name the actor's, or the words; empty for nobody
 */
public record Party(String id, String name) {

	public static final Party NOBODY = new Party("", "");
}
